import { afterEach, expect, test, vi } from 'vitest';
import type { Point } from '#domain/point.ts';
import { findOwnZip } from './locate.ts';

afterEach(() => vi.useRealTimers());

type Asked = Parameters<Geolocation['getCurrentPosition']>;

/** A browser whose position service does what is told; null for one that has none. */
function browser(getCurrentPosition: ((...asked: Asked) => void) | null, isSecureContext = true) {
  return { isSecureContext, geolocation: getCurrentPosition ? { getCurrentPosition } : undefined };
}

const isAt = (latitude: number, longitude: number, accuracy = 20) =>
  browser((found) => found({ coords: { latitude, longitude, accuracy } } as GeolocationPosition));
const failsWith = (code: number) => browser((_, failed) => failed?.({ code } as GeolocationPositionError));

const inWorcester = async ({ latitude }: Point) => (latitude > 42 ? '01608' : null);

test('the ZIP code of where the visitor is', async () => {
  expect(await findOwnZip(isAt(42.26, -71.8), inWorcester)).toEqual({ ok: true, value: '01608' });
});

test.each([
  ['refused', failsWith(1)],
  ['unavailable', failsWith(2)],
  ['timedOut', failsWith(3)],
  ['unavailable', browser(null)],
  ['unavailable', isAt(42.26, -71.8, 80_000)],
  ['outside', isAt(19.43, -99.13)],
])('%s is told as such', async (problem, own) => {
  expect(await findOwnZip(own, inWorcester)).toEqual({ ok: false, problem });
});

test('without a secure connection nobody is asked for the position', async () => {
  const ask = vi.fn();
  expect(await findOwnZip(browser(ask, false), inWorcester)).toEqual({ ok: false, problem: 'insecure' });
  expect(ask).not.toHaveBeenCalled();
});

test('a list of ZIP codes that does not load is not the fault of the device', async () => {
  const offline = () => Promise.reject(new Error('offline'));
  expect(await findOwnZip(isAt(42.26, -71.8), offline)).toEqual({ ok: false, problem: 'notLoaded' });
});

test('a browser that never answers is given up, and what it says later does not count', async () => {
  vi.useFakeTimers();
  let answerLate: PositionCallback | undefined;
  const answer = findOwnZip(
    browser((found) => {
      answerLate = found;
    }),
    inWorcester,
  );
  await vi.advanceTimersByTimeAsync(31_000);
  answerLate?.({ coords: { latitude: 42.26, longitude: -71.8, accuracy: 20 } } as GeolocationPosition);
  expect(await answer).toEqual({ ok: false, problem: 'timedOut' });
});
