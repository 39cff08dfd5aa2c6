import { KINDS } from '#domain/kinds/index.ts';
import type { PublicPlace } from '#domain/place.ts';
import { type Catalogue, makeCatalogue } from '#domain/search/catalogue.ts';
import { type Lexicon, makeLexicon } from '#domain/search/lexicon.ts';
import type { Query } from '#domain/search/query.ts';
import { type Area, createArea, LAST_STEP, type Reach } from './area.ts';
import { answerOnDevice, countOnDevice } from './device-find.ts';
import type { Asked, Told } from './protocol.ts';

// Reads tiles and searches them, away from the page, so that nobody who types waits for it.

/** So many words of listings are read before whoever asks gets a turn. */
const WORDS_PER_TURN = 100;
/** Counting what each choice would find waits until nobody types. */
const QUIET_MS = 120;

type Ready = { readonly lexicon: Lexicon; readonly catalogue: Catalogue; readonly area: Area };
type Ask = Extract<Asked, { type: 'ask' }>;

let ready: Ready | null = null;
let latest = 0;
let isReadingWords = false;

const tell = (told: Told) => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.type === 'start') {
    const lexicon = makeLexicon(data.terms, KINDS);
    const catalogue = makeCatalogue(lexicon);
    ready = { lexicon, catalogue, area: createArea(catalogue, readText) };
    return;
  }
  latest = data.ask;
  // Of several that came in meanwhile only the last is answered.
  setTimeout(() => data.ask === latest && ready && answerInSteps(ready, data));
});

async function answerInSteps(own: Ready, asked: Ask): Promise<void> {
  try {
    for (let step = 0; step <= LAST_STEP; step++) {
      const before = own.catalogue.entries.length;
      const reach = await own.area.read(asked.query, new Date(asked.now), step);
      if (asked.ask !== latest) return;
      // The second step seldom brings anything that is asked for.
      if (step === 0 || own.catalogue.entries.length > before) await answerOne(own, asked, reach);
      readWordsInTurns(own.catalogue);
    }
  } catch {
    if (asked.ask === latest) tell({ type: 'failed' });
  }
}

async function answerOne({ catalogue, lexicon }: Ready, { ask, query, now }: Ask, reach: Reach) {
  const answer = await answerOnDevice(catalogue, lexicon, reach, settled(query, catalogue), new Date(now));
  if (ask !== latest) return;
  tell({ type: 'answer', ask, answer });
  setTimeout(() => {
    if (ask === latest)
      tell({ type: 'counts', ask, counts: countOnDevice(catalogue, lexicon, reach, answer) });
  }, QUIET_MS);
}

/** A spot on the map is in the state, and on the clock, of the nearest listing. */
function settled(query: Query, catalogue: Catalogue): Query {
  if (query.spot?.region !== '') return query;
  let nearest: { readonly meters: number; readonly place: PublicPlace } | null = null;
  for (const [index, { distanceMeters }] of catalogue.at(query.spot).candidates.entries()) {
    const place = catalogue.entries[index]?.card.place;
    if (!place?.region || distanceMeters === null) continue;
    if (!nearest || distanceMeters < nearest.meters) nearest = { meters: distanceMeters, place };
  }
  if (!nearest) return query;
  const { region, timeZone } = nearest.place;
  return {
    ...query,
    spot: { ...query.spot, region: region ?? '', timeZone: timeZone ?? query.spot.timeZone },
  };
}

function readWordsInTurns(catalogue: Catalogue): void {
  if (isReadingWords) return;
  isReadingWords = true;
  const readSome = () => {
    isReadingWords = catalogue.readWords(WORDS_PER_TURN);
    if (isReadingWords) setTimeout(readSome);
  };
  readSome();
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}
