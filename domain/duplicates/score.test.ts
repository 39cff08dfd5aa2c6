import { describe, expect, test } from 'vitest';
import { closeness, nameLikeness } from './name-likeness.ts';
import { type Compared, likeness, PROPOSED_FROM } from './score.ts';

const noon: Compared = {
  name: 'Sweet Air',
  kind: 'meeting',
  fellowship: 'aa',
  point: { latitude: 40.793, longitude: -73.428 },
  street: '95 Old Country Rd',
  town: 'Melville',
  hall: 'Old Mill Hall',
  starts: [1140],
  audiences: [],
  languages: [],
  phones: [],
  feeds: ['suffolk-aa'],
};
const other = (more: Partial<Compared>): Compared => ({ ...noon, feeds: ['nassau-aa'], ...more });
const proposed = (a: Compared, b: Compared) => likeness(a, b).score >= PROPOSED_FROM;

describe('two publishers at one door and time', () => {
  test('who write a name a little differently mean the same, and the reasons say so', () => {
    expect(likeness(noon, other({ name: 'SWEET AIR Group' }))).toEqual({
      score: 0.97,
      reasons: ['same-name', 'same-place', 'same-time', 'same-fellowship', 'two-publishers'],
    });
    for (const name of ['Melville Sweet Air', 'Sweet Ayr', 'Grupo Sweet Air (online)', 'sweetair']) {
      expect(proposed(noon, other({ name })), name).toBe(true);
    }
  });

  test('who hold another meeting in the next room do not', () => {
    for (const name of ['Drop the Rock', 'Grupo Renacer', 'Old Country Group']) {
      expect(proposed(noon, other({ name })), name).toBe(false);
    }
  });
});

test('letters with dots between them are a word', () => {
  expect(nameLikeness('L.I.V.E', 'Live Group')).toBeGreaterThanOrEqual(0.95);
  expect(nameLikeness('H.O.W. in Quincy', 'HOW')).toBeGreaterThanOrEqual(0.7);
});

describe('what speaks against', () => {
  test('one for women and one for men, whether terms or names say so', () => {
    const men = other({ name: "Sweet Air Men's Stag" });
    const women = other({ name: "Sweet Air Women's Meeting", feeds: ['suffolk-aa'] });
    expect(likeness(men, women).reasons).toContain('not-same-people');
    expect(proposed(men, women)).toBe(false);
    expect(proposed(noon, other({ audiences: ['women'], name: 'Sweet Air Ladies' }))).toBe(false);
  });

  test('another language', () => {
    const english = { ...noon, languages: ['en'] };
    expect(likeness(english, other({ languages: ['es'] })).reasons).toContain('not-same-language');
    expect(likeness(english, other({ languages: ['es', 'en'] })).reasons).not.toContain('not-same-language');
    expect(likeness(english, other({ languages: [] })).reasons).not.toContain('not-same-language');
  });

  test('one publisher that lists nearly the same twice knows of two; the very same words are one told twice', () => {
    const again = { ...noon, feeds: ['suffolk-aa'] };
    expect(proposed(noon, { ...again, name: 'Sweet Air Overflow Room' })).toBe(false);
    expect(proposed(noon, { ...again, name: 'Sweet Air Group' })).toBe(true);
  });

  test('another kind or another fellowship is another thing, however alike', () => {
    expect(likeness(noon, other({ fellowship: 'na' })).score).toBe(0);
    expect(likeness(noon, other({ kind: 'family-group' })).score).toBe(0);
  });

  test('the order of the two makes no difference', () => {
    const twin = other({ name: 'Sweet Air Step Study', audiences: ['women'], starts: [1140, 2580] });
    expect(likeness(noon, twin)).toEqual(likeness(twin, noon));
  });
});

test('a place without a pin is known by its address; two without either are not the same place', () => {
  const bare = { ...noon, point: null };
  expect(likeness(bare, other({ point: null, street: '95 OLD COUNTRY RD' })).reasons).toContain('same-place');
  const nowhere = { ...noon, point: null, street: null, town: null };
  expect(likeness(nowhere, { ...nowhere, feeds: [] }).reasons).not.toContain('same-place');
});

test('the same number counts however it is written; an extension or half a number does not', () => {
  const call = (phones: string[]) => other({ name: 'x', phones });
  expect(likeness(call(['(508) 555-0100']), call(['+1 508.555.0100'])).reasons).toContain('same-phone');
  expect(likeness(call(['911']), call(['911'])).reasons).not.toContain('same-phone');
});

test('names without a telling word, empty ones and hostile ones are compared too', () => {
  expect(nameLikeness("Newcomer's Meeting", 'Newcomers Meeting')).toBeGreaterThan(0.9);
  expect(nameLikeness('Sunday Group', 'Thursday Step Study')).toBe(0);
  expect(nameLikeness('', '')).toBe(1);
  expect(nameLikeness('', 'Sweet Air')).toBe(0);
  expect(nameLikeness('…', '日本語')).toBeLessThan(0.5);
  expect(closeness('abc', '')).toBe(0);
  const began = performance.now();
  nameLikeness('a'.repeat(300), 'b'.repeat(300));
  expect(performance.now() - began).toBeLessThan(200);
});
