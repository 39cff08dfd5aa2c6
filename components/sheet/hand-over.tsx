'use client';

import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import type { Locale } from '#domain/locale.ts';
import { CalendarButton } from './calendar-button.tsx';
import styles from './hand-over.module.css';

type Props = {
  /** The list as a short link, ready to be opened elsewhere. */
  readonly link: string;
  readonly numbers: readonly number[];
  /** The language of the list. */
  readonly language: Locale;
  readonly plainText: () => string;
};

const neverChanges = () => () => {};

/** Ways from this screen to a phone or a record, all by the device itself: nothing is sent to us. */
export function HandOver({ link, numbers, language, plainText }: Props) {
  const t = useTranslations('sheet.handOver');
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  const canShare = useSyncExternalStore(
    neverChanges,
    () => 'share' in navigator,
    () => false,
  );
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => setSaid('notCopied'),
    );
  // Who closes the device's own sheet has not met an error.
  const share = () => navigator.share({ title: t('message'), url: link }).catch(() => {});
  const message = encodeURIComponent(`${t('message')}: ${link}`);
  return (
    <section className={styles.handOver} aria-labelledby="hand-over">
      <h2 id="hand-over">{t('heading')}</h2>
      <p className={styles.note}>{t('note')}</p>
      <div className={styles.ways}>
        {canShare && (
          <button type="button" className="button-quiet" onClick={share}>
            {t('share')}
          </button>
        )}
        <a className="button-quiet" href={`sms:?&body=${message}`}>
          {t('sms')}
        </a>
        <a
          className="button-quiet"
          href={`mailto:?subject=${encodeURIComponent(t('message'))}&body=${message}`}
        >
          {t('email')}
        </a>
        <button type="button" className="button-quiet" onClick={() => copy(link)}>
          {t('copyLink')}
        </button>
        <button type="button" className="button-quiet" onClick={() => copy(plainText())}>
          {t('copyText')}
        </button>
        <CalendarButton numbers={numbers} language={language} label={t('calendar')} />
        <a className="button-quiet" href={link}>
          {t('open')}
        </a>
      </div>
      <p role="status">{said && t(said)}</p>
    </section>
  );
}
