import { useLocale, useTranslations } from 'next-intl';
import { UntilScript } from '#components/until-script.tsx';
import { localePath } from '#domain/locale.ts';
import { EMPTY_SHEET, toFragment } from '#domain/sheet/fragment.ts';
import type { StandingItem } from '#domain/standing-list.ts';
import sheet from '../../sheet/page.module.css';

/**
 * One tap makes these places the visitor's own list, to be changed and printed. With script it is in the fragment, which
 * nobody sees; where none runs the numbers go to the page that prints them.
 */
export function UseList({ items }: { readonly items: readonly StandingItem[] }) {
  const t = useTranslations('lists');
  const locale = useLocale();
  if (items.length === 0) return null;
  const path = localePath(locale, '/sheet');
  const fragment = toFragment({ ...EMPTY_SHEET, items: items.map(({ number, step }) => ({ number, step })) });
  return (
    <p>
      <a className={`button ${sheet.arrange}`} href={path + fragment}>
        {t('use')}
      </a>{' '}
      <UntilScript>
        <a className="button-quiet" href={`${path}?ids=${items.map(({ number }) => number).join(',')}`}>
          {t('useWithoutScript')}
        </a>
      </UntilScript>
    </p>
  );
}
