import { getTranslations } from 'next-intl/server';
import { listClosures } from '#db/closures.ts';
import type { GatheredListing } from '#db/gathered-listings.ts';
import { database } from '../../database.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { type CloseTarget, CloseToday, CloseUntil } from './close-forms.tsx';
import { isOpen, todayAt } from './gathering.ts';
import { StandingClosures } from './standing.tsx';

type Props = {
  readonly target: Pick<CloseTarget, 'of' | 'id' | 'name'>;
  /** Everything of it, and of that what whoever looks may change. */
  readonly listings: readonly GatheredListing[];
  readonly theirs: readonly GatheredListing[];
  /** The clock of the place, when there is one. */
  readonly zone: string | null;
  readonly now: Date;
  readonly token: string;
};

/** On the page of a place or a group: what is closed, closed today by one tap, or from one day to another. */
export async function CloseSection({ target, listings, theirs, zone, now, token }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  const open = theirs.filter(isOpen);
  const closures = await listClosures(
    database(),
    now,
    open.map(({ id }) => id),
  );
  const shared = { token, back: `/admin/${target.of}s/${target.id}` };
  const others = listings.length - theirs.length;
  return (
    <section aria-labelledby="until">
      {others > 0 && <p>{t('someNotYours', { count: others })}</p>}
      <h2 id="until">{t('closeHeading')}</h2>
      <StandingClosures closures={closures} {...shared} />
      <CloseToday target={{ ...target, count: open.length }} {...shared} />
      <CloseUntil target={target} today={todayAt(listings, zone, now)} {...shared} />
    </section>
  );
}
