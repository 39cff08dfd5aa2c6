import { describe, expect, test } from 'vitest';
import { claimSchema, isCurrentClaim, MEDICATIONS, STALE_AFTER_DAYS, STANCES } from '#domain/claims.ts';
import { KIND_CODES } from '#domain/kinds/index.ts';
import { ATTENDANCES, COSTS, listingSchema, STATUSES, WAYS_TO_START } from '#domain/listing.ts';
import { standing } from '#domain/medication.ts';
import { PRECISIONS, VISIBILITIES } from '#domain/place.ts';
import { addDays, dayNumber } from '#domain/schedule/day.ts';
import { isInProgress, nextOccurrence } from '#domain/schedule/occurrences.ts';
import { termReference } from '#domain/terms.ts';
import { SHIPPED_TERMS } from '../vocabularies/index.ts';
import { demoCommunity } from './index.ts';
import { POSTAL_CODES } from './places.ts';

const TODAY = '2026-11-24'; // a Tuesday
const community = demoCommunity(TODAY).map(({ input, claims }) => ({
  listing: listingSchema.parse(input),
  claims,
}));
const listings = community.map(({ listing }) => listing);
const named = (name: string) => {
  const found = community.find(({ listing }) => listing.name === name);
  if (!found) throw new Error(`No demo listing is named ${name}`);
  return found;
};
const countOf = (kind: string) => listings.filter((listing) => listing.kind === kind).length;

describe('everything in it', () => {
  test('is accepted like any listing and claim, on whatever day it is seeded', () => {
    for (const today of [TODAY, '2024-02-29', '2026-03-08', '2027-12-31', '2026-11-22', '2026-11-28']) {
      for (const { input, claims } of demoCommunity(today)) {
        expect(() => listingSchema.parse(input), input.name).not.toThrow();
        for (const claim of claims) {
          expect(claimSchema.safeParse(claim).success).toBe(true);
          expect(claim.on <= today).toBe(true);
        }
      }
    }
  });

  test('is the same for the same day', () => {
    expect(demoCommunity(TODAY)).toEqual(demoCommunity(TODAY));
  });

  test('is invented: numbers set aside for fiction, links and addresses that lead nowhere', () => {
    const text = JSON.stringify(demoCommunity(TODAY));
    for (const number of text.match(/\d{3}-\d{3}-\d{4}/g) ?? [])
      expect(number).toMatch(/^(508|774)-555-01\d\d$/);
    for (const link of text.match(/https?:\/\/[^"\s]+/g) ?? [])
      expect(link).toMatch(/^https:\/\/example\.org\//);
    for (const address of text.match(/[\w.]+@[\w.]+/g) ?? []) expect(address).toMatch(/@example\.org$/);
  });

  test('stands in real towns of one county', () => {
    for (const { place } of listings) {
      if (!place) continue;
      expect(place).toMatchObject({ county: 'Worcester County', region: 'MA' });
      expect(POSTAL_CODES).toContain(place.postalCode);
      if (place.latitude === null || place.longitude === null) continue;
      expect(place.latitude).toBeGreaterThan(42);
      expect(place.latitude).toBeLessThan(42.72);
      expect(place.longitude).toBeGreaterThan(-72.32);
      expect(place.longitude).toBeLessThan(-71.47);
    }
  });

  test('uses terms that there are', () => {
    const known = new Set(SHIPPED_TERMS.map(termReference));
    for (const { name, terms, fellowship } of listings) {
      for (const term of terms) expect(known, name).toContain(term);
      if (fellowship) expect(known, name).toContain(`fellowship:${fellowship}`);
    }
  });

  test('is worded as we word things', () => {
    const avoided =
      /\b(addicts?|junkies?|abuse|abusers?|users?|alcoholics?|clean|dirty|MAT|relapse|substitution|replacement|non-compliant|homeless|ex-con|felons?|inmates?|drug-free|frequent flyer|SUD|approved|guaranteed|verified|safe)\b/i;
    for (const { input, claims } of demoCommunity(TODAY)) {
      const words = JSON.stringify([input, claims]).replaceAll(
        /"(type|kind|fellowship)":"[^"]*"|"need:[a-z-]+"/g,
        '',
      );
      expect(words, input.name).not.toMatch(avoided);
    }
  });
});

describe('what it must hold so that every page can be seen with it', () => {
  test('about 800 listings over all kinds', () => {
    expect(listings.length).toBeGreaterThanOrEqual(780);
    expect(listings.length).toBeLessThanOrEqual(860);
    for (const kind of KIND_CODES) {
      expect(countOf(kind), kind).toBeGreaterThanOrEqual(['app', 'other-support'].includes(kind) ? 12 : 25);
    }
    expect(countOf('meeting')).toBeGreaterThanOrEqual(230);
  });

  test('the fellowships that people ask for', () => {
    const fellowships = new Set(listings.map((listing) => listing.fellowship));
    for (const code of [
      'aa',
      'na',
      'smart',
      'mara',
      'recovery-dharma',
      'lifering',
      'al-anon',
      'nar-anon',
      'aca',
      'coda',
    ]) {
      expect(fellowships).toContain(code);
    }
  });

  test('12-step groups for people on medicine that belong to no fellowship', () => {
    const groups = listings.filter(
      ({ terms, fellowship }) =>
        terms.includes('attribute:medication-specific') &&
        terms.includes('approach:12-step') &&
        fellowship === 'general',
    );
    expect(groups.length).toBeGreaterThanOrEqual(5);
  });

  test('every stance, about every medicine; and seven of ten have not been asked', () => {
    const said = community.flatMap(({ claims }) => claims.filter((claim) => claim.type === 'medication'));
    expect(new Set(said.map((claim) => claim.stance))).toEqual(new Set(STANCES));
    expect(new Set(said.map((claim) => claim.medication))).toEqual(new Set(MEDICATIONS));
    const silent = community.filter(({ claims }) => !claims.some((claim) => claim.type === 'medication'));
    expect(silent.length / community.length).toBeGreaterThan(0.6);
    expect(silent.length / community.length).toBeLessThan(0.8);
  });

  test('a house that takes buprenorphine and not methadone, claims that disagree, claims too old to count', () => {
    const said = (name: string) => named(name).claims.filter((claim) => claim.type === 'medication');
    expect(standing(said('Seven Steps Up'), 'buprenorphine', TODAY).stance).toBe('welcomes');
    expect(standing(said('Seven Steps Up'), 'methadone', TODAY).stance).toBe('not-accepted');
    expect(standing(said('Tall Pines'), 'any', TODAY).isDisputed).toBe(true);
    expect(standing(said('Gatehouse'), 'any', TODAY)).toMatchObject({ stance: 'unknown', isOld: true });
    const old = community
      .flatMap(({ claims }) => claims)
      .filter((claim) => claim.type === 'medication' && !isCurrentClaim(claim.on, TODAY));
    expect(old.length).toBeGreaterThanOrEqual(5);
  });

  test('every age: checked this month, over 180 days ago, over a year ago, never', () => {
    const ages = community.map(({ claims }) => {
      const check = claims.find((claim) => claim.type === 'details');
      return check ? dayNumber(TODAY) - dayNumber(check.on) : null;
    });
    expect(ages.filter((age) => age !== null && age <= 31).length).toBeGreaterThan(100);
    expect(ages.filter((age) => age !== null && age > STALE_AFTER_DAYS && age < 365).length).toBeGreaterThan(
      20,
    );
    expect(ages.filter((age) => age !== null && age > 365).length).toBeGreaterThan(10);
    expect(ages.filter((age) => age === null).length).toBeGreaterThan(30);
  });

  test.each([
    ['attendance', ATTENDANCES, listings.map((listing) => listing.attendance)],
    ['status', STATUSES, listings.map((listing) => listing.status)],
    ['way to start', WAYS_TO_START, listings.flatMap((listing) => listing.howToStart)],
    ['precision', PRECISIONS, listings.map((listing) => listing.place?.precision)],
    ['visibility', VISIBILITIES, listings.map((listing) => listing.place?.visibility)],
    ['cost', COSTS.filter((cost) => cost !== 'sliding'), listings.map((listing) => listing.cost?.type)],
    [
      'service area',
      ['county', 'state', 'zip', 'anywhere'],
      listings.flatMap((one) => one.serviceAreas.map((area) => area.type)),
    ],
    [
      'language',
      ['en', 'es', 'pt', 'he', 'ar', 'vi', 'fr'],
      listings.flatMap((listing) => listing.languages),
    ],
  ])('every %s', (_, wanted, present) => {
    for (const one of wanted) expect(present).toContain(one);
  });

  test('every way to recur, also past midnight, at noon, at dawn, and at no set time', () => {
    const schedules = listings.flatMap((listing) => listing.schedules);
    const types = schedules.map(({ recurrence }) =>
      recurrence.type === 'monthly' ? `monthly ${recurrence.nth}` : recurrence.type,
    );
    for (const type of ['weekly', 'dates', ...[1, 2, 3, 4, 5, -1].map((nth) => `monthly ${nth}`)]) {
      expect(types).toContain(type);
    }
    expect(
      schedules.some(({ recurrence }) => recurrence.type === 'weekly' && recurrence.everyWeeks === 2),
    ).toBe(true);
    expect(
      schedules.some(({ startMinute, durationMinutes }) => startMinute + (durationMinutes ?? 0) > 1_440),
    ).toBe(true);
    for (const start of [0, 390, 720, 1_320])
      expect(schedules.map((one) => one.startMinute)).toContain(start);
    expect(schedules.some(({ durationMinutes }) => durationMinutes === null)).toBe(true);
    expect(listings.some(({ kind, schedules: times }) => kind === 'meeting' && times.length === 0)).toBe(
      true,
    );
  });

  test('a group that was cancelled for tonight and meets again in a week', () => {
    const [schedule] = named('Snow Day Group').listing.schedules;
    if (!schedule) throw new Error('The group has no schedule');
    expect(schedule.exceptions).toMatchObject([{ on: TODAY }]);
    expect(nextOccurrence(schedule, new Date(`${TODAY}T12:00:00-05:00`))?.day).toBe(addDays(TODAY, 7));
  });

  test('a Saturday night meeting that goes on into Sunday', () => {
    const sundayAtHalfPastMidnight = new Date('2026-11-29T00:20:00-05:00');
    const schedules = named('Saturday Night Alive').listing.schedules;
    expect(schedules.some((schedule) => isInProgress(schedule, sundayAtHalfPastMidnight))).toBe(true);
  });

  test('twenty listings in one house', () => {
    expect(
      listings.filter((listing) => listing.place?.name === 'Second Bell Clubhouse').length,
    ).toBeGreaterThanOrEqual(20);
  });

  test('no two groups in one room at the same time, but for what is odd on purpose', () => {
    const taken = new Map<string, string>();
    const groups = listings
      .filter((one) => one.kind === 'meeting' || one.kind === 'family-group')
      .slice(0, 210);
    for (const { name, place, schedules } of groups) {
      if (!place) continue;
      for (const { recurrence, startMinute } of schedules) {
        const key = `${place.street} ${JSON.stringify(recurrence)} ${startMinute}`;
        expect(taken.get(key), `${name} meets where and when another does`).toBeUndefined();
        taken.set(key, name);
      }
    }
  });

  test('names that are hard to show', () => {
    expect(listings.some(({ name }) => [...name].length === 125)).toBe(true);
    for (const sign of [/\p{Script=Hebrew}/u, /\p{Script=Arabic}/u, /[éÉ]/, /[<&]/]) {
      expect(listings.some(({ name }) => sign.test(name))).toBe(true);
    }
  });

  test('a place without a point, and houses whose street stays secret', () => {
    expect(listings.some(({ place }) => place && place.latitude === null)).toBe(true);
    const houses = listings.filter(({ kind }) => kind === 'recovery-housing');
    expect(houses.filter(({ place }) => place?.visibility === 'hidden').length).toBeGreaterThanOrEqual(3);
  });
});
