import { useTranslations } from 'next-intl';
import { Link } from '#components/link.tsx';
import type { SheetItem, SheetItems } from '#domain/sheet/item.ts';

type Props = {
  /** Those of the list that help nobody now, each with why. */
  readonly items: readonly SheetItem[];
  /** How many nobody may see any more. */
  readonly unknown: number;
  readonly instead: SheetItems['instead'];
};

/** What is on the list and not on the paper: it has ended, or nobody has checked it for over a year. Others near help. */
export function LeftOff({ items, unknown, instead }: Props) {
  const t = useTranslations('lists');
  if (items.length === 0 && unknown === 0) return null;
  return (
    <section aria-labelledby="left-off">
      <h2 id="left-off">{t('leftOff')}</h2>
      {unknown > 0 && <p>{t('unknown', { count: unknown })}</p>}
      <ul>
        {items.map(({ number, slug, name, warnings }) => (
          <li key={number}>
            <Link href={`/listings/${slug}`} data-quoted="">
              {name}
            </Link>
            : {warnings.map(({ words }) => words).join(' ')}
            <Others others={instead[number] ?? []} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ others }: { readonly others: readonly SheetItem[] }) {
  const t = useTranslations('lists');
  if (others.length === 0) return null;
  return (
    <>
      {' '}
      {t('instead')}
      <ul>
        {others.map(({ slug, name }) => (
          <li key={slug}>
            <Link href={`/listings/${slug}`} data-quoted="">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
