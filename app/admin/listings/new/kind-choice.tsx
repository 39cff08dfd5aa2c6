import { getTranslations } from 'next-intl/server';
import { listDrafts } from '#db/drafts.ts';
import type { Staff } from '#db/staff/sessions.ts';
import { listTerms } from '#db/terms.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { otherSupport } from '#domain/kinds/other-support.ts';
import { namedKindsIn } from '#domain/own-terms.ts';
import { database } from '../../../database.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { draftTime } from '../drafts/draft-choice.tsx';
import { draftPath } from '../drafts/keep-typed.ts';
import styles from '../page.module.css';

/** What kind a new listing is; and what this person has begun before and not saved. */
export async function KindChoice({ staff }: { readonly staff: Staff }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const named = namedKindsIn(await listTerms(database(), 'kind'));
  const drafts = await Promise.all(
    (await listDrafts(database(), staff.userId, new Date())).map(async (draft) => ({
      ...draft,
      when: await draftTime(draft.savedAt),
    })),
  );
  return (
    <>
      {drafts.length > 0 && (
        <>
          <h2>{t('draft.all')}</h2>
          <ul>
            {drafts.map(({ listingId, kind, name, when }) => (
              <li key={`${listingId} ${kind}`}>
                <a href={draftPath(listingId, kind)}>
                  {name || t('draft.noName')} ({kinds(`${kind as 'meeting'}.name`)})
                </a>
                , {when}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('whichKind')}</h2>
      <ul className={styles.kinds}>
        {KINDS.map(({ code }) => (
          <li key={code}>
            <a href={`/admin/listings/new?kind=${code}`}>{kinds(`${code as 'meeting'}.name`)}</a>
          </li>
        ))}
        {named.map(({ code, name }) => (
          <li key={code}>
            <a href={`/admin/listings/new?kind=${otherSupport.code}&named=${code}`}>{name[STAFF_LOCALE]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
