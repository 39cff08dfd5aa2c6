'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { localePath } from '#domain/locale.ts';
import type { Query } from '#domain/search/query.ts';
import { privateToFields } from '#domain/search/steps.ts';
import { coarseToQuery, FINDER_DEFAULTS } from '#domain/search/url.ts';
import { HiddenFields } from '../hidden-fields.tsx';
import styles from './device-notes.module.css';
import type { DeviceAnswer } from './protocol.ts';
import { linkTo } from './search-link.ts';

type Props = {
  readonly asked: Query;
  readonly answer: DeviceAnswer;
  readonly isFromOwnPosition: boolean;
};

/** How far was looked, and what only the visitor can decide: to ask the site, or to make a link that tells all. */
export function DeviceNotes({ asked, answer, isFromOwnPosition }: Props) {
  const t = useTranslations('find.device');
  const locale = useLocale();
  const { onlyWithinMiles } = answer;
  const fields = [...coarseToQuery({ ...asked, page: 1 }, FINDER_DEFAULTS), ...privateToFields(asked)];
  return (
    <div className={`${styles.notes} screen-only`}>
      {isFromOwnPosition && <p>{t('fromYou')}</p>}
      {onlyWithinMiles !== null && <p>{t('within', { miles: onlyWithinMiles })}</p>}
      {(onlyWithinMiles !== null || asked.words !== '') && (
        <form method="post" action={localePath(locale, '/find')} data-everywhere="">
          <HiddenFields fields={fields} />
          <button className="button-quiet" type="submit">
            {t('everywhere')}
          </button>
          <p className={styles.means}>{t('everywhereMeans')}</p>
        </form>
      )}
      <CopyLink asked={asked} />
    </div>
  );
}

function CopyLink({ asked }: { asked: Query }) {
  const t = useTranslations('find.device');
  // What was copied, and whether the browser let us: a link to an earlier search is none to this one.
  const [copied, setCopied] = useState<{ readonly link: string; readonly isDone: boolean } | null>(null);
  const link = () => linkTo(asked, new URL(location.href));
  const copy = async () => {
    const made = link();
    const isDone = await navigator.clipboard?.writeText(made).then(
      () => true,
      () => false,
    );
    setCopied({ link: made, isDone: isDone ?? false });
  };
  const shown = copied && copied.link === link() ? copied : null;
  return (
    <div>
      <button type="button" className="button-quiet" onClick={copy}>
        {t('copy')}
      </button>
      <p className={styles.means}>{t('copyMeans')}</p>
      <p role="status">{shown?.isDone && t('copied')}</p>
      {shown && !shown.isDone && (
        <label className={styles.link}>
          {t('copyHere')}
          <input className="field" readOnly value={shown.link} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  );
}
