'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Locale, localePath } from '#domain/locale.ts';
import type { SheetItem } from '#domain/sheet/item.ts';
import type { ReportReason } from '#domain/suggestions/suggestion.ts';
import styles from './report-buttons.module.css';

type Standing = 'closed' | 'open' | 'sending' | 'sent' | 'notSent';

/** "Something is wrong", then what: two taps, and a person of the directory gets to see it. Nothing of the list is sent. */
export function ReportButtons({ item }: { item: SheetItem }) {
  const t = useTranslations('handed');
  const locale = useLocale() as Locale;
  const [standing, setStanding] = useState<Standing>('closed');
  const send = async (reason: ReportReason) => {
    setStanding('sending');
    const answer = await fetch(localePath(locale, `/listings/${item.slug}/report/tap`), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ reason }),
    }).catch(() => null);
    setStanding(answer?.ok ? 'sent' : 'notSent');
  };
  const isAsking = standing === 'open' || standing === 'sending' || standing === 'notSent';
  return (
    <div className={styles.report}>
      {standing !== 'sent' && (
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isAsking}
          aria-label={t('wrongFor', { name: item.name })}
          onClick={() => setStanding(isAsking ? 'closed' : 'open')}
        >
          {t('wrong')}
        </button>
      )}
      {isAsking && (
        <div className={styles.reasons}>
          {reasonsOf(item).map((reason) => (
            <button
              key={reason}
              type="button"
              className="button-quiet"
              aria-disabled={standing === 'sending'}
              onClick={() => standing !== 'sending' && send(reason)}
            >
              {t(`reasons.${reason}`)}
            </button>
          ))}
        </div>
      )}
      <p role="status" className={styles.status}>
        {standing === 'sending' && t('sending')}
        {standing === 'sent' && t('sent')}
        {standing === 'notSent' && t('notSent')}
      </p>
    </div>
  );
}

type Offered = Extract<ReportReason, 'number-wrong' | 'full' | 'not-there'>;

/** What can be true of this place. */
function reasonsOf({ phones, needs }: SheetItem): Offered[] {
  return [
    ...(phones.length > 0 ? (['number-wrong'] as const) : []),
    ...(needs[0] === 'place-to-stay' ? (['full'] as const) : []),
    'not-there',
  ];
}
