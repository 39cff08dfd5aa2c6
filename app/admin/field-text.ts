import { getTranslations } from 'next-intl/server';
import { timetableLineText } from '#components/schedule-text.ts';
import type { ListMark } from '#db/list-marks.ts';
import { ON_LIST_FIELD } from '#db/list-marks.ts';
import type { Listing, Phone } from '#domain/listing.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { timetable } from '#domain/schedule/timetable.ts';
import { shownValue } from './listings/shown-value.ts';
import { STAFF_LOCALE } from './staff-locale.ts';

export type FieldWords = Awaited<ReturnType<typeof fieldWords>>;

/** Fields of listings and what they say, in words, for tables of what was changed or would be. */
export async function fieldWords(now: Date) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  const table = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listings' });
  const when = await getTranslations({ locale: STAFF_LOCALE, namespace: 'when' });

  function label(field: string): string {
    const key = `fields.${field}` as 'fields.name';
    return t.has(key) ? t(key) : field;
  }

  function text(field: string, value: unknown): string {
    if (value === null || (Array.isArray(value) && value.length === 0)) return t('nothing');
    switch (field) {
      case 'status':
        return table(`statuses.${value as Listing['status']}`);
      case 'pausedUntil':
        return formatDay(String(value), STAFF_LOCALE);
      case 'schedules':
        return timetable(value as Listing['schedules'])
          .map((line) => timetableLineText(when, line, now, STAFF_LOCALE))
          .join('; ');
      case 'phones':
        return (value as Phone[])
          .map(({ number, extension, label }) =>
            [label, number, extension && `x ${extension}`].filter(Boolean).join(' '),
          )
          .join('; ');
      case 'terms':
      case 'languages':
        return (value as string[]).join(', ');
      case 'organization':
        return [(value as { name: string }).name, (value as { website: string | null }).website]
          .filter(Boolean)
          .join(', ');
      case 'place':
        return placeText(value as NonNullable<Listing['place']>);
      case ON_LIST_FIELD:
        return (value as ListMark[]).map(markText).join('; ');
      default:
        return shownValue(value);
    }
  }

  function placeText(place: NonNullable<Listing['place']>): string {
    const address = [place.name, place.street, place.unit, place.town, place.region, place.postalCode];
    const point = place.latitude === null ? t('noPoint') : `${place.latitude}, ${place.longitude}`;
    return [...address.filter(Boolean), t(`visibilities.${place.visibility}`), point].join(', ');
  }

  function markText({ lastSeenOn, missingSince }: ListMark): string {
    const day = formatDay(lastSeenOn, STAFF_LOCALE);
    return missingSince
      ? t('markMissing', { day, since: formatDay(missingSince, STAFF_LOCALE) })
      : t('markSeen', { day });
  }

  return { label, text };
}
