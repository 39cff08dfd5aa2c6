import { useLocale, useMessages, useTranslations } from 'next-intl';
import { type Card, timeZoneOf } from '#domain/card.ts';
import { localePath } from '#domain/locale.ts';
import { standing } from '#domain/medication.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import type { Found, Match } from '#domain/search/found.ts';
import type { Query } from '#domain/search/query.ts';
import { asksPrivately } from '#domain/search/steps.ts';
import { MapPanel } from '../map/map-panel.tsx';
import { groupPins } from '../map/pins.ts';
import { matchTimeText } from '../match-time.ts';
import { saidText } from '../medication.tsx';
import { whereText } from '../where.tsx';
import styles from './results-map.module.css';

type Props = { readonly query: Query; readonly found: Found; readonly now: Date };

/** The rows of the page as pins on a map: one for each place, in list order. */
export function ResultsMap({ query, found, now }: Props) {
  const t = useTranslations('find.map');
  const when = useTranslations('when');
  const where = useTranslations('where');
  const medicationText = useMedicationText(query, now);
  const locale = useLocale();
  const labels = useMessages().map;
  const toRow = (match: Match) => ({
    place: match.card.place,
    listing: {
      number: match.card.id,
      slug: match.card.slug,
      href: localePath(locale, `/listings/${match.card.slug}`),
      name: match.card.name,
      when: matchTimeText(when, match, now, true, locale) ?? when('noTime'),
      where: whereText(where, match.card),
      medication: medicationText(match.card),
    },
  });
  const matches = found.groups.flatMap((group) => group.matches);
  if (!query.spot && matches.every((match) => match.card.place === null)) return null;
  return (
    <section
      className={`${styles.map} ${query.view === 'map' ? '' : styles.beside} screen-only`}
      aria-label={t('heading')}
      id="map"
    >
      <MapPanel
        load={query.view === 'map' ? 'now' : 'wide'}
        spot={query.spot && { ...query.spot.point, label: query.spot.label }}
        withinMiles={found.withinMiles}
        pins={groupPins(matches.map(toRow))}
        labels={labels}
        // Another area is another address, which must not carry what is private.
        searches={!asksPrivately(query)}
      />
    </section>
  );
}

/** What a pin says of a listing and the medicine asked about; null where there is nothing to say. */
function useMedicationText(query: Query, now: Date): (card: Card) => string | null {
  const t = useTranslations('medication');
  const locale = useLocale();
  return (card) => {
    const today = wallClock(now, timeZoneOf(card)).day;
    const { stance, claim } = standing(card.medication, query.medication ?? 'any', today);
    if (stance === 'unknown' || !claim) return null;
    return `${t(`${claim.stance}.${claim.medication}` as 'welcomes.any')} (${saidText(t, claim, locale, false)})`;
  };
}
