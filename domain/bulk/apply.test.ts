import { describe, expect, test } from 'vitest';
import { type ListingInput, listingSchema } from '../listing.ts';
import { placeSchema } from '../place.ts';
import { type Act, actSchema } from './act.ts';
import { applyAct } from './apply.ts';

const listing = (more: Partial<ListingInput> = {}) =>
  listingSchema.parse({ kind: 'meeting', name: 'Night Owls', attendance: 'in-person', ...more });
const weekly = (startMinute: number) => ({
  recurrence: { type: 'weekly' as const, weekday: 6 as const, everyWeeks: 1 },
  startMinute,
  durationMinutes: 60,
  timeZone: 'America/New_York',
});
const apply = (before: Partial<ListingInput>, act: Act) => applyAct(listing(before), act);

test('whoever asked not to be listed is not brought back, but may be asked again not to be', () => {
  const asked = { status: 'do-not-list' as const };
  const publish: Act = { type: 'status', status: 'published', until: null };
  expect(apply(asked, publish)).toEqual({ ok: false, problem: 'do-not-list' });
  expect(apply(asked, { ...publish, status: 'ended' })).toEqual({ ok: false, problem: 'do-not-list' });
  expect(apply(asked, { ...publish, status: 'do-not-list' })).toMatchObject({ ok: true });
});

test('a pause has its day, and no other status keeps one', () => {
  const paused = apply({}, { type: 'status', status: 'paused', until: '2027-01-04' });
  expect(paused).toMatchObject({ value: { status: 'paused', pausedUntil: '2027-01-04' } });
  const before = { status: 'paused', pausedUntil: '2027-01-04' } as const;
  const back = apply(before, { type: 'status', status: 'published', until: null });
  expect(back).toMatchObject({ value: { status: 'published', pausedUntil: null } });
});

test('an hour later is refused where that is another day of the week, for all times of the listing', () => {
  const later: Act = { type: 'shift', minutes: 60 };
  expect(apply({ schedules: [weekly(1379)] }, later)).toMatchObject({
    value: { schedules: [{ startMinute: 1439 }] },
  });
  expect(apply({ schedules: [weekly(600), weekly(1380)] }, later)).toEqual({
    ok: false,
    problem: 'another-day',
  });
  expect(apply({ schedules: [weekly(30)] }, { type: 'shift', minutes: -31 })).toMatchObject({ ok: false });
  expect(actSchema.safeParse({ type: 'shift', minutes: 0 }).success).toBe(false);
});

test('a number is replaced however it is written, with its label; where it is not, nothing changes', () => {
  const phones = [
    { number: '+1 (508) 555-0100', label: 'Helpline' },
    { number: '508 555 0111', extension: '4' },
  ];
  const act: Act = { type: 'phone', from: '508-555-0100', to: '774-555-0100' };
  expect(apply({ phones }, act)).toMatchObject({
    value: { phones: [{ number: '774-555-0100', label: 'Helpline' }, { number: '508 555 0111' }] },
  });
  expect(apply({ phones: [] }, act)).toMatchObject({ value: { phones: [] } });
  const added = apply({ phones }, { type: 'phone', from: null, to: '5085550111' });
  expect(added, 'it is there already').toMatchObject({ value: listing({ phones }) });
});

test('a term is put on once, and taken off', () => {
  const put: Act = { type: 'term', term: 'access:wheelchair', has: true };
  expect(apply({ terms: ['access:wheelchair'] }, put)).toMatchObject({
    value: { terms: ['access:wheelchair'] },
  });
  expect(apply({ terms: ['access:wheelchair'] }, { ...put, has: false })).toMatchObject({
    value: { terms: [] },
  });
});

describe('another place', () => {
  const hall = placeSchema.parse({ street: '1 Main St', town: 'Quincy', region: 'MA' });
  const house = { street: '9 Secret St', town: 'Quincy', region: 'MA', visibility: 'hidden' as const };

  test('a house whose address is hidden stays hidden when it moves to an address that is not', () => {
    expect(apply({ place: house }, { type: 'place', place: hall })).toMatchObject({
      value: { place: { street: '1 Main St', visibility: 'hidden' } },
    });
  });

  test('who may see the address can be changed where it stays the same', () => {
    const shown = placeSchema.parse({ ...house, visibility: 'public', name: 'Harbor House' });
    expect(apply({ place: house }, { type: 'place', place: shown })).toMatchObject({
      value: { place: { visibility: 'public', name: 'Harbor House' } },
    });
  });
});
