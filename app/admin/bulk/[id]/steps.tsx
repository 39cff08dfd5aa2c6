import { getTranslations } from 'next-intl/server';
import type { FieldChange } from '#db/plan-steps.ts';
import { type PlannedStep, STEPS_PER_PAGE } from '#db/plans.ts';
import { DeskTable } from '../../desk-table.tsx';
import { fieldWords } from '../../field-text.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import styles from '../page.module.css';

type Props = {
  readonly planId: number;
  readonly steps: readonly PlannedStep[];
  readonly now: Date;
};

/** What would change, listing by listing, before and after. */
export async function Steps({ planId, steps, now }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.bulk' });
  const words = await fieldWords(now);
  const last = steps.at(-1);

  function said(fields: readonly FieldChange[], side: 'before' | 'after') {
    return (
      <>
        <span className={styles.side}>{t(side)}</span>
        <ul className={styles.fields}>
          {fields.map((change) => (
            <li key={change.field}>
              <span className={styles.label}>{words.label(change.field)}:</span>{' '}
              {words.text(change.field, change[side])}
            </li>
          ))}
        </ul>
      </>
    );
  }

  return (
    <>
      <DeskTable caption={t('would')} heads={[t('listing'), t('before'), t('after')]}>
        {steps.map(({ listingId, name, fields }) => (
          <tr key={listingId}>
            <th scope="row">
              <a href={`/admin/listings/${listingId}`}>{name}</a>
            </th>
            <td>{said(fields, 'before')}</td>
            <td>{said(fields, 'after')}</td>
          </tr>
        ))}
      </DeskTable>
      {last && steps.length === STEPS_PER_PAGE && (
        <p>
          <a className="button-quiet" href={`/admin/bulk/${planId}?after=${last.listingId}`}>
            {t('more')}
          </a>
        </p>
      )}
    </>
  );
}

/** Those that are left alone, and why. */
export async function LeftAlone({ steps }: { readonly steps: readonly PlannedStep[] }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.bulk' });
  if (steps.length === 0) return null;
  return (
    <>
      <h2>{t('leftAlone')}</h2>
      <ul>
        {steps.map(({ listingId, name, reason }) => (
          <li key={listingId}>
            <a href={`/admin/listings/${listingId}`}>{name}</a>: {t(`reasons.${reason || 'not-yours'}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
