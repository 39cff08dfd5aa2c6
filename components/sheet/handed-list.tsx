'use client';

import { useLocale, useTranslations } from 'next-intl';
import { CrisisHelp } from '#components/crisis-help.tsx';
import { Link } from '#components/link.tsx';
import { changeList, useList } from '#components/list/store.ts';
import { useIsRunning } from '#components/until-script.tsx';
import { type Locale, localePath } from '#domain/locale.ts';
import { toFragment } from '#domain/sheet/fragment.ts';
import { addItem, moveItem, removeItem } from '#domain/sheet/list.ts';
import { CalendarButton } from './calendar-button.tsx';
import styles from './handed-list.module.css';
import { HandedPlace } from './handed-place.tsx';
import { useSheetItems } from './use-sheet-items.ts';

/** The handed list for the phone in the hand: whom to call, when and where to go, and what to do when it is wrong. */
export function HandedList() {
  const t = useTranslations('handed');
  const sheet = useTranslations('sheet');
  const locale = useLocale() as Locale;
  const list = useList();
  const numbers = list.items.map(({ number }) => number);
  const { items, unknown, instead, status, retry } = useSheetItems(numbers, locale);
  // Until then nobody knows what is on the list.
  if (!useIsRunning()) return null;
  if (numbers.length === 0) {
    return (
      <>
        <p>{t('empty')}</p>
        <p>
          <Link href="/find">{t('find')}</Link>
        </p>
        <CrisisHelp />
      </>
    );
  }
  const replace = (replaced: number, other: number) => {
    const place = numbers.indexOf(replaced);
    changeList((state) => moveItem(removeItem(addItem(state, other), replaced), other, place));
  };
  return (
    <>
      <p role="status">{status === 'loading' && sheet('loading')}</p>
      {status === 'failed' && (
        <div role="alert">
          <p>{sheet('failed')}</p>
          <p>
            <button type="button" className="button" onClick={retry}>
              {sheet('retry')}
            </button>
          </p>
          <CrisisHelp />
        </div>
      )}
      {unknown.length > 0 && <p>{sheet('unknown', { count: unknown.length })}</p>}
      <ol className={styles.places}>
        {items.map((item) => (
          <li key={item.number}>
            <HandedPlace
              item={item}
              others={(instead[item.number] ?? []).filter((other) => !numbers.includes(other.number))}
              onAddInstead={(other) => replace(item.number, other.number)}
            />
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <CalendarButton numbers={numbers} language={locale} label={t('calendar')} />
        <a className="button-quiet" href={localePath(locale, '/sheet') + toFragment(list)}>
          {t('change')}
        </a>
      </div>
    </>
  );
}
