import { findSpot } from '#domain/gazetteer/find-spot.ts';
import type { UsualPlace } from '#domain/site/site.ts';
import { gazetteer } from '../../gazetteer.ts';

/** The place that was typed, or null when there is none of that name or several could be meant. */
export function readUsualPlace(near: string): UsualPlace | null {
  const answer = findSpot(gazetteer(), near);
  if (answer.type !== 'spot') return null;
  const { label, region, countyCode, timeZone } = answer.spot;
  // What the place field will say must be understood as well as what was typed.
  const isUnderstood = findSpot(gazetteer(), label).type === 'spot';
  return { near: isUnderstood ? label : near, state: region, county: countyCode, timeZone };
}

/** A state or the code of a county, from what was typed: "MA", "25027" or "Worcester County, MA". */
export function readArea(typed: string): string {
  const text = typed.trim();
  if (/^([a-z]{2}|\d{5})$/i.test(text)) return text;
  const answer = findSpot(gazetteer(), text);
  return answer.type === 'spot' && answer.spot.postalCode === null ? (answer.spot.countyCode ?? text) : text;
}
