import { createTranslator } from 'next-intl';
import { stateLines } from '#components/state-lines.tsx';
import type { Db } from '#db/client.ts';
import { listEntries, listNotes } from '#db/settings.ts';
import type { Card } from '#domain/card.ts';
import { countyOfPlace } from '#domain/gazetteer/county-of-place.ts';
import type { Locale } from '#domain/locale.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { type Area, notesFor } from '#domain/site/entries.ts';
import type { LocalFacts } from '#domain/site/local.ts';
import en from '#messages/en.json';
import es from '#messages/es.json';
import { gazetteer } from './gazetteer.ts';

type Placed = Pick<Card, 'kind' | 'place' | 'serviceAreas'>;

/** What is to be said about where a listing is, in words of one language, as it stands at this moment. */
export async function localFacts(db: Db, locale: Locale): Promise<(card: Placed) => LocalFacts> {
  const notes = await listNotes(db);
  const hotlines = (await listEntries(db, 'hotline')).map(({ content }) => content);
  const t = createTranslator({ locale, messages: { en, es }[locale], namespace: 'listing' });
  return (card) => {
    // Most communities have none of these, and then nobody looks up counties.
    const area = notes.length + hotlines.length === 0 ? NOWHERE : areaOf(card);
    return {
      notes: notesFor(notes, card.kind, area).map((note) =>
        t('noteOfArea', { words: note[locale], source: note.source, day: formatDay(note.checkedOn, locale) }),
      ),
      hotlines: stateLines(
        hotlines.filter(({ state }) => state === area.state),
        locale,
      ),
    };
  };
}

const NOWHERE: Area = { state: null, county: null };

/** Where it is; what comes to people without a place of its own belongs to the one area that it serves. */
function areaOf({ place, serviceAreas }: Placed): Area {
  if (place) return { state: place.region, county: countyOfPlace(gazetteer(), place) };
  const served = serviceAreas.flatMap((area) => (area.type === 'state' ? [area.code] : []));
  return { state: served.length === 1 ? (served[0] ?? null) : null, county: null };
}
