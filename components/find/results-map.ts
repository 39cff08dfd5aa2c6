import type { useTranslations } from 'next-intl';
import { type Card, timeZoneOf } from '#domain/card.ts';
import { type Locale, localePath } from '#domain/locale.ts';
import { standing } from '#domain/medication.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import type { Found, Match } from '#domain/search/found.ts';
import type { Query } from '#domain/search/query.ts';
import { asksPrivately } from '#domain/search/steps.ts';
import type { MapLabels } from '../map/labels.ts';
import { groupPins, type Pin } from '../map/pins.ts';
import { matchTimeText } from '../match-time.ts';
import { type MedicationWords, saidText } from '../medication.tsx';
import type { WhenWords } from '../schedule-text.ts';
import { type WhereWords, whereText } from '../where.tsx';

/** What the map beside a list shows; plain data. */
export type MapOfResults = {
  readonly view: Query['view'];
  readonly spot: { readonly latitude: number; readonly longitude: number; readonly label: string } | null;
  readonly withinMiles: number | null;
  readonly pins: readonly Pin[];
  readonly labels: MapLabels;
  readonly heading: string;
  /** Whether another area can be searched from the map. */
  readonly searches: boolean;
  /** Kinds that the map counts beyond what was found. */
  readonly kinds: readonly string[];
};

export type MapWords = {
  readonly find: ReturnType<typeof useTranslations<'find.map'>>;
  readonly when: WhenWords;
  readonly where: WhereWords;
  readonly medication: MedicationWords;
  readonly labels: MapLabels;
  readonly locale: Locale;
};

/** The rows of the page as pins on a map: one for each place, in list order. Null when there is no place to show. */
export function mapOfResults(query: Query, found: Found, now: Date, words: MapWords): MapOfResults | null {
  const { find, when, where, labels, locale } = words;
  const toRow = (match: Match) => ({
    place: match.card.place,
    listing: {
      number: match.card.id,
      slug: match.card.slug,
      href: localePath(locale, `/listings/${match.card.slug}`),
      name: match.card.name,
      when: matchTimeText(when, match, now, true, locale) ?? when('noTime'),
      where: whereText(where, match.card),
      medication: medicationText(words, match.card, query, now),
    },
  });
  const matches = found.groups.flatMap((group) => group.matches);
  if (!query.spot && matches.every((match) => match.card.place === null)) return null;
  return {
    view: query.view,
    spot: query.spot && { ...query.spot.point, label: query.spot.label },
    withinMiles: found.withinMiles,
    pins: groupPins(matches.map(toRow)),
    labels,
    heading: find('heading'),
    // Another area is another address, which must not carry what is private.
    searches: !asksPrivately(query),
    kinds: query.kinds,
  };
}

/** What a pin says of a listing and the medicine asked about; null where there is nothing to say. */
function medicationText(
  { medication: t, locale }: MapWords,
  card: Card,
  query: Query,
  now: Date,
): string | null {
  const today = wallClock(now, timeZoneOf(card)).day;
  const { stance, claim } = standing(card.medication, query.medication ?? 'any', today);
  if (stance === 'unknown' || !claim) return null;
  return `${t(`${claim.stance}.${claim.medication}` as 'welcomes.any')} (${saidText(t, claim, locale, false)})`;
}
