import { distanceMeters, type Point } from '#domain/point.ts';

/**
 * The one of the points that lies nearest to the middle of all. Unlike the mean itself it is a spot where people live,
 * and one point far off hardly moves it. Null for none.
 */
export function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const middle = {
    latitude: median(points.map((point) => point.latitude)),
    longitude: median(points.map((point) => point.longitude)),
  };
  return nearest(points, middle);
}

/** The point nearest to another; null when there is none. */
export function nearest<Spot extends Point>(points: readonly Spot[], to: Point): Spot | null {
  let best: Spot | null = null;
  let bestMeters = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const meters = distanceMeters(point, to);
    if (meters < bestMeters) [best, bestMeters] = [point, meters];
  }
  return best;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
