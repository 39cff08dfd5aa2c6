import type { Point } from '#domain/point.ts';
import { fail, type Result, succeed } from '#domain/result.ts';

export type LocateProblem =
  | 'refused'
  | 'timedOut'
  | 'unavailable'
  | 'insecure'
  | 'outside'
  /** The list of ZIP codes could not be read. */
  | 'notLoaded';

type Browser = {
  readonly isSecureContext: boolean;
  readonly geolocation: Pick<Geolocation, 'getCurrentPosition'> | undefined;
};

const OPTIONS: PositionOptions = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 5 * 60_000 };
/** Some browsers never answer a question that was waved away, so that their own timeout never comes. */
const PATIENCE_MS = 30_000;
/** A place guessed from the network may be in another state. */
const WORST_ACCURACY_METERS = 50_000;

/**
 * The ZIP code around the visitor, found on the device: asks the browser for the position, and `nearestZip` for the
 * code (null outside of what we cover). The position goes nowhere else.
 */
export async function findOwnZip(
  { isSecureContext, geolocation }: Browser,
  nearestZip: (point: Point) => Promise<string | null>,
): Promise<Result<string, LocateProblem>> {
  if (!isSecureContext) return fail('insecure');
  if (!geolocation) return fail('unavailable');
  const position = await askPosition(geolocation);
  if (!position.ok) return position;
  try {
    const zip = await nearestZip(position.value);
    return zip ? succeed(zip) : fail('outside');
  } catch {
    return fail('notLoaded');
  }
}

function askPosition(
  geolocation: NonNullable<Browser['geolocation']>,
): Promise<Result<Point, LocateProblem>> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(fail('timedOut')), PATIENCE_MS);
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        clearTimeout(giveUp);
        resolve(accuracy > WORST_ACCURACY_METERS ? fail('unavailable') : succeed({ latitude, longitude }));
      },
      (error) => {
        clearTimeout(giveUp);
        resolve(fail(problemOf(error)));
      },
      OPTIONS,
    );
  });
}

function problemOf({ code }: GeolocationPositionError): LocateProblem {
  // The codes are numbers of the Geolocation standard; not every browser has their names.
  if (code === 1) return 'refused';
  return code === 3 ? 'timedOut' : 'unavailable';
}
