import type { Db } from '#db/client.ts';
import { findListings } from '#db/search.ts';
import { getSheetListings } from '#db/sheet.ts';
import type { Medication } from '#domain/claims.ts';
import type { Kind } from '#domain/kinds/kind.ts';
import { otherSupport } from '#domain/kinds/other-support.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { weekdayOf } from '#domain/schedule/day.ts';
import type { Day, Weekday } from '#domain/schedule/schedule.ts';
import type { GroupKey, Match } from '#domain/search/found.ts';
import type { Query, Spot } from '#domain/search/query.ts';
import { API_DEFAULTS, NOTHING_PRIVATE, parseCoarse } from '#domain/search/url.ts';
import { wanted } from '#domain/sheet/shares.ts';
import { hasRoom } from '#domain/sheet/soundness.ts';
import { type Candidate, kindsAnswering, MEDICINE_FRIENDLY, pick, suitable } from '#domain/sheet/suggest.ts';

/** Enough to choose a few good ones from: a clubhouse alone holds dozens of meetings. */
const LOOKED_AT = 25;
const ENOUGH = 3;
const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** What was found for a need. */
export type FoundForNeed = {
  readonly need: string;
  /** How many places are a fair share for it. */
  readonly wants: 1 | 2;
  readonly candidates: readonly Candidate[];
};

/**
 * What may be handed to somebody for a need near a spot: first of the kinds that are there for it, of others only when
 * those have too little. A medicine brings those that welcome it to the front, by what was said alone.
 */
export async function findForNeed(
  db: Db,
  need: string,
  medication: Medication | null,
  spot: Spot,
  now: Date,
): Promise<FoundForNeed> {
  const asked = need === MEDICINE_FRIENDLY ? (medication ?? 'any') : medication;
  const today = wallClock(now, spot.timeZone).day;
  const look = async (kind: Kind, days: readonly Weekday[]) =>
    suitable(
      await search(db, queryFor(kind, days, kind === otherSupport ? [need] : [], asked, spot), today, now),
      need,
      today,
      now,
    );
  const candidates: Candidate[] = [];
  // What coordinators named, last: it answers by its own word alone.
  const groups = [...kindsAnswering(need), [otherSupport]];
  for (const kinds of groups) {
    if (candidates.length >= ENOUGH) break;
    // Each kind apart: what has set times, and what is many, would else fill the list before the others.
    for (const kind of kinds) {
      const found = await look(kind, []);
      candidates.push(...found);
      const [first] = kind.gathers ? pick(found, 1, new Set(), today) : [];
      // The nearest may all be of one day.
      if (first?.match.next)
        candidates.push(...(await look(kind, otherDays(weekdayOf(first.match.next.day)))));
    }
  }
  return { need, wants: wanted(kindsAnswering(need)[0] ?? []), candidates };
}

const otherDays = (weekday: Weekday) => WEEKDAYS.filter((day) => day !== weekday);

function queryFor(
  kind: Kind,
  days: readonly Weekday[],
  needs: readonly string[],
  medication: Medication | null,
  spot: Spot,
): Query {
  const { choices } = parseCoarse(new URLSearchParams(), API_DEFAULTS);
  return { ...choices, ...NOTHING_PRIVATE, kinds: [kind.code], days, needs, medication, spot };
}

async function search(db: Db, query: Query, today: Day, now: Date): Promise<Candidate[]> {
  const { groups, online } = await findListings(db, query, now, LOOKED_AT);
  const shown: readonly (readonly [GroupKey, readonly Match[]])[] = [
    ...groups.map(({ key, matches }) => [key, matches] as const),
    ['any-day', online.matches],
  ];
  const matches = shown.flatMap(([group, here]) => here.map((match) => ({ match, group })));
  const listings = await getSheetListings(
    db,
    matches.map(({ match }) => match.card.id),
  );
  const rooms = new Map(listings.map(({ card, claims }) => [card.id, hasRoom(claims, today)]));
  return matches.map((one) => ({ ...one, room: rooms.get(one.match.card.id) ?? null }));
}
