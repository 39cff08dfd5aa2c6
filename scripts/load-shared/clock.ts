import { zoneOfPoint } from '#domain/feeds/points.ts';
import { findSpot } from '#domain/gazetteer/find-spot.ts';
import type { Gazetteer } from '#domain/gazetteer/gazetteer.ts';
import type { Point } from '#domain/point.ts';

/** Tells the zone of a row: by its point, else by its ZIP code; null when it has neither. */
export type ZoneOf = (point: Point | null, zip: string | undefined) => string | null;

export function zoneFinder(gazetteer: Gazetteer): ZoneOf {
  const known = new Map<string, string | null>();
  return (point, zip) => {
    const byPoint = point && zoneOfPoint(point);
    if (byPoint || !zip) return byPoint;
    const code = zip.slice(0, 5);
    if (!known.has(code)) {
      const answer = findSpot(gazetteer, code);
      known.set(code, answer.type === 'spot' ? answer.spot.timeZone : null);
    }
    return known.get(code) ?? null;
  };
}
