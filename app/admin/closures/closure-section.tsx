import { getTranslations } from 'next-intl/server';
import type { StoredClosure } from '#db/closures.ts';
import type { DeskListing } from '#db/desk-listings.ts';
import { countOpen } from '#db/gathered-listings.ts';
import { database } from '../../database.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { CloseToday } from './close-forms.tsx';
import { placeName } from './gathering.ts';
import { StandingClosures } from './standing.tsx';

type Props = {
  readonly found: DeskListing;
  readonly closures: readonly StoredClosure[];
  /** Null for those who may only look. */
  readonly token: string | null;
};

/** On a listing's page: everything at its place, or of its group, closed by one tap; and what is. */
export async function ClosureSection({ found, closures, token }: Props) {
  const { id, listing, placeId, organizationId } = found;
  const db = database();
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.closures' });
  const back = `/admin/listings/${id}`;
  const place =
    placeId !== null && listing.place
      ? {
          of: 'place' as const,
          id: placeId,
          name: await placeName(listing.place),
          count: await countOpen(db, 'place', placeId),
        }
      : null;
  const group =
    organizationId !== null && listing.organization
      ? {
          of: 'organization' as const,
          id: organizationId,
          name: listing.organization.name,
          count: await countOpen(db, 'organization', organizationId),
        }
      : null;
  const targets = [place, group].filter((target) => target !== null);
  if (closures.length === 0 && (token === null || targets.length === 0)) return null;
  return (
    <section aria-labelledby="closures">
      <h2 id="closures">{t('section')}</h2>
      <StandingClosures closures={closures} token={token} back={back} />
      {token &&
        targets.map((target) => (
          <div key={target.of}>
            <CloseToday target={target} token={token} back={back} />
            <p>
              <a href={`/admin/${target.of}s/${target.id}#until`}>{t('another', { name: target.name })}</a>
            </p>
          </div>
        ))}
    </section>
  );
}
