import { describe, expect, test } from 'vitest';
import type { Card } from '../card.ts';
import { KINDS } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import { card, inTown, weekly } from '../search/example-cards.ts';
import type { Match } from '../search/found.ts';
import { type Candidate, kindsAnswering, MEDICINE_FRIENDLY, pick, suitable } from './suggest.ts';
import { parseSuggestionsForm, parseSuggestionsRequest } from './suggestions.ts';

const NOW = new Date('2026-05-01T18:30:00-04:00');
const TODAY = '2026-05-01';
const FRESH = { checkedOn: '2026-04-20', phones: [{ number: '508-555-0100', languages: [] }] };

type Over = Partial<Pick<Match, 'distanceMeters' | 'servesArea'>> & Partial<Omit<Candidate, 'match'>>;

/** A meeting that is next held so many days from now, or never at a set time. */
function candidate(name: string, days: number | null, over: Partial<Card> = {}, rest: Over = {}): Candidate {
  const { group = 'any-day', room = null, ...match } = rest;
  const start = new Date(NOW.getTime() + (days ?? 0) * 86_400_000 + 3_600_000);
  const next = days === null ? null : { day: start.toISOString().slice(0, 10), start, end: start };
  return {
    group,
    room,
    match: {
      card: card(name, 1, { ...FRESH, schedules: [weekly(5, '19:00')], ...over }),
      distanceMeters: 1000,
      next,
      minutesUntilStart: null,
      servesArea: false,
      reasons: [],
      highlights: [],
      ...match,
    },
  };
}

const namesOf = (candidates: readonly Candidate[]) => candidates.map(({ match }) => match.card.name);
const best = (candidates: readonly Candidate[], count = 1) =>
  namesOf(pick(candidates, count, new Set(), TODAY));
const online = { attendance: 'online' as const, place: null };
const house = { kind: 'recovery-housing', fellowship: null, schedules: [] };

describe('which kinds answer a need', () => {
  test('those that are there for it come before those that do it beside', () => {
    const kind = (code: string, needs: string[]) => ({ code, needs }) as unknown as Kind;
    const kinds = [
      kind('desk', ['side', 'food']),
      kind('pantry', ['food']),
      kind('kitchen', ['food', 'talk']),
    ];
    const codes = kindsAnswering('food', kinds).map((same) => same.map(({ code }) => code));
    expect(codes).toEqual([['pantry', 'kitchen'], ['desk']]);
    expect(kindsAnswering('moon', kinds)).toEqual([]);
  });

  test('every need that a kind names is answered by it', () => {
    for (const kind of KINDS) {
      for (const need of kind.needs) expect(kindsAnswering(need).flat()).toContain(kind);
    }
  });
});

describe('what may be handed to somebody', () => {
  const left = (over: Partial<Card>, rest: Over = {}, need = 'meeting') =>
    suitable([candidate('One', 1, over, rest)], need, TODAY, NOW).length === 1;

  test('nothing that ended, has a break, is gone from its list, is over a year old, full or too far', () => {
    expect(left({})).toBe(true);
    expect(left({ status: 'ended' })).toBe(false);
    expect(left({ status: 'paused', pausedUntil: '2026-05-02' })).toBe(false);
    expect(left({ missingSince: '2026-04-30' })).toBe(false);
    expect(left({ checkedOn: '2025-05-01' })).toBe(true);
    expect(left({ checkedOn: '2025-04-30' })).toBe(false);
    expect(left({}, { room: false })).toBe(false);
    expect(left({}, { distanceMeters: 90_000 })).toBe(false);
    expect(left({}, { distanceMeters: null })).toBe(false);
    expect(left({}, { distanceMeters: null, servesArea: true })).toBe(true);
    expect(left({}, { distanceMeters: 90_000, servesArea: true })).toBe(true);
    expect(left(online, { distanceMeters: null })).toBe(true);
  });

  test('a line that serves other places only, or an office far away that can be called, is not for this place', () => {
    const line = { kind: 'legal-aid', fellowship: null, attendance: 'phone' as const };
    const leftOf = (over: Partial<Card>, servesArea = false) =>
      left({ ...line, ...over }, { distanceMeters: null, servesArea }, 'legal');
    const elsewhere = { place: null, serviceAreas: [{ type: 'county' as const, code: '25027' }] };
    expect(leftOf(elsewhere)).toBe(false);
    expect(leftOf(elsewhere, true)).toBe(true);
    expect(leftOf({})).toBe(false);
    expect(leftOf({ place: null })).toBe(true);
  });

  test('only what answers the need by its own word', () => {
    const desk = { kind: 'case-management', fellowship: null, terms: ['need:rides'] };
    expect(left(desk, {}, 'rides')).toBe(true);
    expect(left(desk, {}, 'legal')).toBe(false);
    expect(left({ ...desk, terms: [] }, {}, 'legal')).toBe(true);
  });

  test('nobody is guessed to welcome people on medicine', () => {
    expect(left({}, { group: 'unknown' }, MEDICINE_FRIENDLY)).toBe(false);
    expect(left({}, { group: 'with-conditions' }, MEDICINE_FRIENDLY)).toBe(false);
    expect(left({}, { group: 'welcomes' }, MEDICINE_FRIENDLY)).toBe(true);
  });

  test('a gathering of next month only when there is none this week', () => {
    const later = candidate('Later', 20);
    expect(namesOf(suitable([later, candidate('Soon', 6)], 'meeting', TODAY, NOW))).toEqual(['Soon']);
    expect(namesOf(suitable([later], 'meeting', TODAY, NOW))).toEqual(['Later']);
  });
});

describe('which of them', () => {
  test('the second meeting is on another day, though farther', () => {
    const near = [
      candidate('Friday', 0),
      candidate('Friday too', 7),
      candidate('Sunday', 2, {}, { distanceMeters: 9_000 }),
    ];
    expect(best(near, 2)).toEqual(['Friday', 'Sunday']);
    expect(best(near.slice(0, 2), 3)).toEqual(['Friday', 'Friday too']);
  });

  test('what is near before what is online, and that before what is far', () => {
    const far = candidate('Far', 1, {}, { distanceMeters: 70_000 });
    const atHome = candidate('Online', 1, online, { distanceMeters: null });
    expect(best([far, atHome, candidate('Near', 1, {}, { distanceMeters: 30_000 })], 3)).toEqual([
      'Near',
      'Online',
      'Far',
    ]);
  });

  test('a welcome for the medicine comes before all that is nearer', () => {
    const unknown = candidate('Unknown', 1, {}, { group: 'unknown', distanceMeters: 10 });
    const conditions = candidate('Conditions', 1, {}, { group: 'with-conditions', distanceMeters: 20 });
    const welcomes = candidate('Welcomes', 1, {}, { group: 'welcomes', distanceMeters: 20_000 });
    const atHome = candidate('Online', 1, online, { group: 'welcomes-online', distanceMeters: null });
    expect(best([unknown, conditions, atHome, welcomes], 4)).toEqual([
      'Welcomes',
      'Online',
      'Conditions',
      'Unknown',
    ]);
  });

  test('a second place is of another kind, though farther; within ten miles room counts more than the way', () => {
    const shelter = { kind: 'emergency-shelter', fellowship: null, schedules: [] };
    const places = [
      candidate('Shelter', null, shelter, { distanceMeters: 500 }),
      candidate('Other shelter', null, shelter, { distanceMeters: 600 }),
      candidate('House', null, house, { distanceMeters: 9_000 }),
      candidate('House with room', null, house, { distanceMeters: 12_000, room: true }),
      candidate('Far house with room', null, house, { distanceMeters: 30_000, room: true }),
    ];
    expect(best(places, 2)).toEqual(['House with room', 'Shelter']);
    expect(best(places.slice(0, 2), 2)).toEqual(['Shelter', 'Other shelter']);
  });

  test('a house that says it has room, else one that nobody asked; one that can be found; one for everybody', () => {
    const rooms = [
      candidate('Nobody asked', null, house),
      candidate('Room', null, house, { room: true, distanceMeters: 9_000 }),
    ];
    expect(best(rooms)).toEqual(['Room']);
    const secret = { ...house, phones: [], ...inTown({ name: null, street: null, visibility: 'hidden' }) };
    expect(
      best([candidate('Secret', null, secret), candidate('Found', null, house, { distanceMeters: 9_000 })]),
    ).toEqual(['Found']);
    const women = { ...house, terms: ['audience:women'] };
    expect(
      best([candidate('Women', null, women), candidate('All', null, house, { distanceMeters: 9_000 })]),
    ).toEqual(['All']);
  });

  test('none twice, and nothing is made up when there is nothing', () => {
    const one = candidate('One', 1);
    expect(best([one, one], 3)).toEqual(['One']);
    expect(pick([one], 3, new Set([one.match.card.id]), TODAY)).toEqual([]);
    expect(best([], 3)).toEqual([]);
  });
});

describe('what is asked', () => {
  test('a question is read with its order kept, doubles and what is too much left out', () => {
    const asked = { near: ' 01608\u202e ', needs: ['work', 'meeting', 'work'], language: 'es' };
    expect(parseSuggestionsRequest(asked)).toEqual({
      near: '01608',
      needs: ['work', 'meeting'],
      medication: null,
      language: 'es',
    });
    const many = { ...asked, needs: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] };
    expect(parseSuggestionsRequest(many)?.needs).toHaveLength(7);
    expect(parseSuggestionsRequest({ ...asked, medication: 'aspirin' })).toBeNull();
    expect(parseSuggestionsRequest({ ...asked, needs: ['<b>'] })).toBeNull();
    for (const nothing of [null, 'x', [], {}]) expect(parseSuggestionsRequest(nothing)).toBeNull();
  });

  test('a form gives what can be read of it, in its order', () => {
    const fields = new URLSearchParams(
      'needs=work&needs=&needs=<b>&needs=meeting&medication=aspirin&near=01608',
    );
    expect(parseSuggestionsForm(fields)).toEqual({
      near: '01608',
      needs: ['work', 'meeting'],
      medication: null,
    });
    expect(parseSuggestionsForm(new URLSearchParams())).toEqual({ near: '', needs: [], medication: null });
  });
});
