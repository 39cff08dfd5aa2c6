import { connection } from 'next/server';
import { cache } from 'react';
import { stateLines } from '#components/state-lines.tsx';
import type { Db } from '#db/client.ts';
import { getSite, listBanners, listEntries, listHotlines } from '#db/settings.ts';
import type { Locale } from '#domain/locale.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import type { StateLine } from '#domain/site/local.ts';
import type { Site } from '#domain/site/site.ts';
import { database } from './database.ts';

const AS_IT_COMES: Site = { name: null, place: null };

/** What admins set for the whole site. Without a database to ask, a page still has to come out: as the program comes. */
export const readSite = cache((): Promise<Site> => orElse(AS_IT_COMES, getSite));

/** The sentences that stand on every page today, by the clock of the usual place. */
export async function bannersToday(locale: Locale): Promise<string[]> {
  const { place } = await readSite();
  const today = wallClock(new Date(), place?.timeZone ?? 'UTC').day;
  const banners = await orElse([], (db) => listBanners(db, today));
  return banners.map((banner) => banner[locale]);
}

/** The hotlines of a state, of the usual place's where none is named. */
export async function linesOfState(locale: Locale, state?: string | null): Promise<StateLine[]> {
  const wanted = state ?? (await readSite()).place?.state;
  return stateLines(await orElse([], (db) => listHotlines(db, wanted ? [wanted] : [])), locale);
}

/** The hotlines of all states, that of the usual place first. */
export async function linesByState(locale: Locale): Promise<{ state: string; lines: StateLine[] }[]> {
  const usual = (await readSite()).place?.state;
  const hotlines = (await orElse([], (db) => listEntries(db, 'hotline'))).map(({ content }) => content);
  return [...Map.groupBy(hotlines, ({ state }) => state)]
    .sort(([a], [b]) => Number(b === usual) - Number(a === usual) || a.localeCompare(b))
    .map(([state, ofState]) => ({ state, lines: stateLines(ofState, locale) }));
}

async function orElse<Value>(otherwise: Value, read: (db: Db) => Promise<Value>): Promise<Value> {
  await connection();
  try {
    return await read(database());
  } catch (error) {
    console.error('The settings could not be read:', error);
    return otherwise;
  }
}
