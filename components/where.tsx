import type { useTranslations } from 'next-intl';
import type { Card } from '#domain/card.ts';
import { METERS_PER_MILE } from '#domain/point.ts';

/** The words under `where` in the message files. */
export type WhereWords = ReturnType<typeof useTranslations<'where'>>;

/** "0.6 mi", "12 mi"; "about 12 mi" when we only know the town or roughly where it is. */
export function distanceText(words: WhereWords, meters: number, place: Card['place']): string {
  const miles = Math.max(meters / METERS_PER_MILE, 0.1);
  // People in the United States write a decimal point in Spanish too.
  const text = miles.toFixed(miles < 9.95 ? 1 : 0);
  const isSure = place?.precision === 'exact' && place.visibility === 'public';
  return words(isSure ? 'miles' : 'aboutMiles', { miles: text });
}

/** Where to go in one line, or that there is nowhere to go: "St. John's Church, 44 Temple St, Worcester". */
export function whereText(
  words: WhereWords,
  card: Pick<Card, 'attendance' | 'place'>,
  /** For somebody who may be far from it: the town alone does not say where it is. */
  namesState = false,
): string {
  if (card.attendance === 'online') return words('onlineOnly');
  if (card.attendance === 'phone') return words('phoneOnly');
  const { place } = card;
  if (!place) return words('askForAddress');
  if (place.visibility !== 'public') return [place.town, words('askForAddress')].filter(Boolean).join(' · ');
  return (
    [place.name, place.street, place.town, namesState && place.region].filter(Boolean).join(', ') ||
    words('askForAddress')
  );
}

export function attendanceText(words: WhereWords, attendance: Card['attendance']): string {
  const key = {
    online: 'onlineOnly',
    phone: 'phoneOnly',
    hybrid: 'hybrid',
    'in-person': 'inPerson',
  } as const;
  return words(key[attendance]);
}
