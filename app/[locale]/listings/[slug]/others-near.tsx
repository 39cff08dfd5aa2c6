import { useTranslations } from 'next-intl';
import { ListingRow } from '#components/listing-row.tsx';
import type { TermNames } from '#components/term-names.ts';
import type { Db } from '#db/client.ts';
import { findListings } from '#db/search.ts';
import type { Card } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { pointOf } from '#domain/place.ts';
import { cancelledOccurrence } from '#domain/schedule/occurrences.ts';
import type { Match } from '#domain/search/found.ts';
import { FINDER_DEFAULTS, NOTHING_PRIVATE, parseCoarse } from '#domain/search/url.ts';
import styles from './others-near.module.css';

const MOST_OTHERS = 3;

/** True when somebody who came for this listing needs another: it has ended, has a break, or is not held next time. */
export function needsOthers(card: Card, now: Date): boolean {
  return card.status !== 'published' || card.schedules.some((schedule) => cancelledOccurrence(schedule, now));
}

/** The same kind of help soon, nearest first; none when the listing has no point to be near to. */
export async function findOthersNear(db: Db, card: Card, now: Date): Promise<readonly Match[]> {
  const point = card.place && pointOf(card.place);
  if (!card.place?.timeZone || !point) return [];
  const { town, region, postalCode, timeZone } = card.place;
  const when = kindOf(card.kind).gathers ? 'today' : 'any';
  const { choices } = parseCoarse(new URLSearchParams({ kind: card.kind, when }), FINDER_DEFAULTS);
  const spot = {
    label: town ?? '',
    point,
    timeZone,
    postalCode,
    town,
    region: region ?? '',
    countyCode: null,
  };
  const found = await findListings(db, { ...choices, ...NOTHING_PRIVATE, spot }, now);
  const others = found.groups.flatMap(({ matches }) => matches).filter((match) => match.card.id !== card.id);
  const distance = (match: Match) => match.distanceMeters ?? Number.POSITIVE_INFINITY;
  return others.sort((a, b) => distance(a) - distance(b)).slice(0, MOST_OTHERS);
}

type Props = { readonly others: readonly Match[]; readonly names: TermNames; readonly now: Date };

export function OthersNear({ others, names, now }: Props) {
  const t = useTranslations('listing');
  if (others.length === 0) return null;
  return (
    <section className={styles.others} aria-labelledby="others-near">
      <h2 id="others-near">{t('othersNear')}</h2>
      <ol>
        {others.map((match) => (
          <ListingRow
            key={match.card.id}
            match={match}
            names={names}
            now={now}
            medication="any"
            showsDay
            pinKey={null}
          />
        ))}
      </ol>
    </section>
  );
}
