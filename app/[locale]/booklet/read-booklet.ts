import { gazetteer } from '#app/gazetteer.ts';
import { lookUpPlace, type PlaceLookUp } from '#app/look-up-place.ts';
import { type TermNames, termNames } from '#components/term-names.ts';
import type { Db } from '#db/client.ts';
import { getMeetingsAround } from '#db/county-meetings.ts';
import { listTerms } from '#db/terms.ts';
import type { BookletChoices } from '#domain/booklet/choices.ts';
import { type BookletDays, bookletDays } from '#domain/booklet/days.ts';
import { countyOfPlace, postalCodesIn } from '#domain/gazetteer/county-of-place.ts';
import { at, countyLabel, rowOf } from '#domain/gazetteer/gazetteer.ts';
import type { Locale } from '#domain/locale.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import type { Day } from '#domain/schedule/schedule.ts';

export type Booklet = BookletDays & {
  /** "Worcester County, MA". */
  readonly county: string;
  readonly names: TermNames;
  /** On the calendar of the county. */
  readonly printedOn: Day;
  /** Some of it is invented. */
  readonly hasDemo: boolean;
};

/** A county, with what stands in the form for it; or no code, and the question that has to be asked first. */
export type AskedCounty = {
  readonly code: string | null;
  readonly near: string;
  readonly question: PlaceLookUp['question'];
};

/** The county that is asked for by its code or by what was typed. */
export function findCounty({ county, near }: BookletChoices): AskedCounty {
  const label = county === null ? null : countyLabel(gazetteer(), county);
  if (label !== null) return { code: county, near: label, question: null };
  const { spot, question } = lookUpPlace(near);
  return { code: spot?.countyCode ?? null, near, question };
}

/** All meetings of a county that one can go to. @throws Error for a county that the gazetteer does not know. */
export async function readBooklet(db: Db, countyCode: string, locale: Locale, now: Date): Promise<Booklet> {
  const { data, countyRegions } = gazetteer();
  const row = rowOf(data.counties.codes, countyCode);
  const label = countyLabel(gazetteer(), countyCode);
  if (row === null || label === null) throw new Error(`The gazetteer knows no county ${countyCode}`);
  const around = await getMeetingsAround(db, postalCodesIn(gazetteer(), countyCode), at(countyRegions, row));
  const cards = around.filter(({ place }) => place && countyOfPlace(gazetteer(), place) === countyCode);
  const zone = at(data.zones, at(data.counties.zones, row));
  return {
    ...bookletDays(cards, now),
    county: label,
    names: termNames(await listTerms(db), locale),
    printedOn: wallClock(now, zone).day,
    hasDemo: cards.some(({ demo }) => demo),
  };
}
