import { getTranslations } from 'next-intl/server';
import { type PlannedStep, STEPS_PER_PAGE } from '#db/plans.ts';
import { DeskTable } from '../../desk-table.tsx';
import { fieldWords } from '../../field-text.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';

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
  return (
    <>
      <DeskTable caption={t('would')} heads={[t('listing'), t('field'), t('before'), t('after')]}>
        {steps.flatMap(({ listingId, name, fields }) =>
          fields.map(({ field, before, after }, index) => (
            <tr key={`${listingId} ${field}`}>
              {index === 0 ? (
                <th scope="row" rowSpan={fields.length}>
                  <a href={`/admin/listings/${listingId}`}>{name}</a>
                </th>
              ) : null}
              <td>{words.label(field)}</td>
              <td>{words.text(field, before)}</td>
              <td>{words.text(field, after)}</td>
            </tr>
          )),
        )}
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
