import { describe, expect, test } from 'vitest';
import { termNames } from '#components/term-names.ts';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import type { Card, PublicMedicationClaim } from '#domain/card.ts';
import type { Schedule } from '#domain/schedule/schedule.ts';
import { card, inTown, weekly } from '#domain/search/example-cards.ts';
import type { SheetListing } from '#domain/sheet/listing.ts';
import { NOTHING_LOCAL } from '#domain/site/local.ts';
import { sheetItem } from './sheet-item.ts';
import { sheetWords } from './words.ts';

// A Tuesday, 10 in the morning in Worcester.
const NOW = new Date('2026-11-24T10:00:00-05:00');
const FRESH = { checkedOn: '2026-11-20', checkedBy: 'a county volunteer' };

const NOTHING: SheetListing['more'] = {
  online: null,
  whoCanCome: null,
  whoCannotCome: null,
  minimumAge: null,
  maximumAge: null,
  whatToBring: null,
  howToStart: [],
  wait: null,
  details: {},
};

type Over = { readonly more?: Partial<SheetListing['more']>; readonly claims?: SheetListing['claims'] };

function item(over: Partial<Card> = {}, rest: Over = {}, now = NOW, locale: 'en' | 'es' = 'en') {
  const listing = {
    card: card('Serenity', 1, { ...FRESH, ...over }),
    more: { ...NOTHING, ...rest.more },
    claims: rest.claims ?? [],
  };
  return sheetItem(sheetWords(locale), listing, termNames(SHIPPED_TERMS, locale), NOTHING_LOCAL, now);
}

const tuesday = (time: string, over: Partial<Schedule> = {}): Schedule => ({ ...weekly(2, time), ...over });
const datesOf = (made: ReturnType<typeof item>) => made.dates.map(({ words }) => words);
const typesOf = (made: ReturnType<typeof item>) => made.warnings.map(({ type }) => type);
const said = (over: Partial<PublicMedicationClaim>): PublicMedicationClaim => ({
  medication: 'any',
  stance: 'welcomes',
  conditions: '',
  source: 'group',
  by: '',
  on: '2026-10-03',
  ...over,
});

describe('times', () => {
  test('a weekly meeting tells its day and hours, and its next two dates', () => {
    const made = item({ schedules: [tuesday('19:00')] });
    expect(made.times).toEqual(['Every Tuesday, 7:00 pm to 8:00 pm']);
    expect(datesOf(made)).toEqual(['Tuesday, November 24', 'Tuesday, December 1']);
    expect(item({ schedules: [tuesday('19:00')] }, {}, NOW, 'es').dates[1]?.words).toBe(
      'martes, 1 de diciembre',
    );
  });

  test('one that has begun is no next date', () => {
    const made = item({ schedules: [tuesday('09:30')] });
    expect(datesOf(made)).toEqual(['Tuesday, December 1', 'Tuesday, December 8']);
    expect(made.week).toEqual([]);
  });

  test('a meeting at midnight is on the day that begins with it', () => {
    const made = item({ schedules: [tuesday('00:00')] }, {}, new Date('2026-11-23T23:50:00-05:00'));
    expect(made.times).toEqual(['Every Tuesday, 12:00 am to 1:00 am']);
    expect(made.dates[0]).toEqual({
      day: '2026-11-24',
      start: '2026-11-24T05:00:00.000Z',
      weekday: 2,
      words: 'Tuesday, November 24',
    });
  });

  test('a time that the clocks skip is told as the clock shows it then', () => {
    const early = { ...weekly(0, '02:30'), timeZone: 'America/New_York' };
    const made = item({ schedules: [early, weekly(1, '07:00')] }, {}, new Date('2026-03-07T12:00:00-05:00'));
    expect(datesOf(made)).toEqual(['Sunday, March 8, 3:30 am', 'Monday, March 9, 7:00 am']);
  });

  test('dates of meetings at different hours tell the hour, in order over both clock changes', () => {
    const made = item(
      { schedules: [weekly(0, '19:00'), weekly(0, '01:30')] },
      {},
      new Date('2026-11-01T00:00:00-04:00'),
    );
    expect(datesOf(made)).toEqual(['Sunday, November 1, 1:30 am', 'Sunday, November 1, 7:00 pm']);
  });

  test('one that is online names the zone of its clock, wherever it is read', () => {
    const made = item({
      attendance: 'online',
      place: null,
      schedules: [tuesday('19:00', { timeZone: 'America/Los_Angeles' })],
    });
    expect(made.times).toEqual(['Every Tuesday, 7:00 pm to 8:00 pm (Pacific Time)']);
    expect(datesOf(made)[0]).toBe('Tuesday, November 24 (Pacific Time)');
    expect(made.week[0]?.words).toBe('7:00 pm to 8:00 pm (Pacific Time)');
    expect(made).toMatchObject({ where: null, spot: null, online: 'Ask how to join.' });
  });

  test('the week holds each time of seven days, today the first, and not the same weekday of next week', () => {
    const daily = [0, 1, 2, 3, 4, 5, 6].map((day) => weekly(day as 0, '19:00'));
    const made = item({ schedules: daily });
    expect(made.week.map(({ day }) => day)).toEqual(
      ['24', '25', '26', '27', '28', '29', '30'].map((day) => `2026-11-${day}`),
    );
    expect(made.dates).toHaveLength(2);
  });

  test('far dates say their year, and dates gone by are left out', () => {
    const dates = { type: 'dates' as const, dates: ['2026-11-01', '2027-08-01', '2027-08-02'] };
    const made = item({ schedules: [tuesday('19:00', { recurrence: dates })] });
    expect(datesOf(made)[0]).toBe('Sunday, August 1, 2027');
    const over = item({ schedules: [tuesday('19:00', { validUntil: '2026-11-23' })] });
    expect(over.times).toEqual(['We do not know the times. Ask first.']);
    expect(over.dates).toEqual([]);
  });

  test('a place to live has neither times nor dates', () => {
    const house = item({ kind: 'recovery-housing', fellowship: null, schedules: [] });
    expect(house).toMatchObject({ times: [], dates: [], week: [], kindWords: 'Place to live' });
  });
});

describe('what must be known before going there', () => {
  test('what has ended says so and nothing else, and tells no times', () => {
    const made = item({ status: 'ended', missingSince: '2026-11-01', listedBy: 'Bay Area AA' });
    expect(made.warnings).toEqual([{ type: 'ended', words: 'This has ended.' }]);
    expect(made).toMatchObject({ times: [], dates: [], week: [] });
  });

  test('a pause tells until when, and its dates come after it', () => {
    const made = item({ status: 'paused', pausedUntil: '2026-12-08', schedules: [tuesday('19:00')] });
    expect(made.warnings).toEqual([
      { type: 'paused', words: 'On a break until December 8, 2026. Ask before you go.' },
    ]);
    expect(datesOf(made)).toEqual(['Tuesday, December 8', 'Tuesday, December 15']);
    expect(item({ status: 'paused', schedules: [tuesday('19:00')] }).dates).toEqual([]);
  });

  test('the next date that is not held is said with why, and is none of the dates', () => {
    const exceptions = [{ on: '2026-11-24', note: 'Church\nis closed' }];
    const made = item({ schedules: [tuesday('19:00', { exceptions }), tuesday('07:00')] });
    expect(made.warnings).toEqual([
      { type: 'cancelled', words: 'Not held on Tuesday, November 24, 2026. “Church is closed”' },
    ]);
    expect(made.dates[0]?.day).toBe('2026-12-01');
  });

  test('gone from its publisher’s list', () => {
    const made = item({ missingSince: '2026-11-01', listedOn: '2026-10-31', listedBy: 'Bay Area AA' });
    expect(made.warnings[0]?.words).toMatch(/no longer on Bay Area AA’s list/);
  });

  test('180 days are fresh, 181 ask to call first, and only over 365 it is too old for paper', () => {
    const checked = (checkedOn: string) => item({ checkedOn });
    expect(checked('2026-05-28')).toMatchObject({ warnings: [] });
    expect(checked('2026-05-28').age).toMatch(/^Checked by/);
    expect(checked('2026-05-27').age).toMatch(/^Call first\. Checked by/);
    expect(typesOf(checked('2025-11-24'))).toEqual([]);
    expect(typesOf(checked('2025-11-23'))).toEqual(['stale']);
    expect(item({ checkedOn: null, checkedBy: null })).toMatchObject({
      warnings: [],
      age: 'Call first. Not checked yet',
    });
  });
});

describe('where and how', () => {
  test('a hidden place tells its town, never its street, its hall, the way in or a point', () => {
    for (const visibility of ['hidden', 'town-only'] as const) {
      const made = item(
        inTown({
          name: null,
          street: null,
          postalCode: null,
          precision: 'town',
          visibility,
          directions: null,
        }),
      );
      expect(made).toMatchObject({
        where: 'Worcester, MA. Ask for the address',
        spot: null,
        directions: null,
      });
    }
  });

  test('a phone is digits and a link; what cannot be dialled is left out', () => {
    const phones = [
      { number: '(508) 555-0100', extension: '7', label: 'Ann', languages: ['es'] },
      { number: 'ask at the desk', languages: [] },
      { number: '1-800-662-HELP', languages: [] },
    ];
    const made = item({ phones, joinPhone: '+1-508-555-0101,,123#', attendance: 'hybrid' });
    expect(made.phones).toEqual([
      { label: 'Ann, Spanish', number: '(508) 555-0100, extension 7', href: 'tel:+15085550100;ext=7' },
      { label: null, number: '1-800-662-4357', href: 'tel:+18006624357' },
      { label: 'Join by phone', number: '+1-508-555-0101,,123#', href: 'tel:+15085550101,,123%23' },
    ]);
  });

  test('an address that nobody would type is not printed', () => {
    const long = `https://zoom.us/j/123456789?pwd=${'x'.repeat(60)}`;
    const hybrid = { attendance: 'hybrid' as const };
    expect(item({ ...hybrid, joinUrl: long }).online).toBe('Open this list on a phone or computer to join.');
    expect(item({ ...hybrid, joinUrl: 'https://www.zoom.us/j/123/' }).online).toBe('zoom.us/j/123');
  });

  test('what nobody told is null or empty, whatever the kind', () => {
    expect(item({ schedules: [], place: null, fellowship: null })).toMatchObject({
      kindWords: 'Recovery meeting',
      where: 'Ask for the address',
      phones: [],
      cost: null,
      languages: null,
      access: null,
      whoCanCome: null,
      whatToBring: null,
      howToStart: null,
      ways: [],
      acceptingNow: null,
      facts: [],
    });
  });

  test('text that tries to be something else stays text, on one line and short enough for paper', () => {
    const hostile = `<script>alert(1)</script>\n\n{count, plural,\u2028 other {#}} ${'word '.repeat(200)}`;
    const made = item({ name: hostile }, { more: { whatToBring: hostile, whoCanCome: hostile } });
    expect(made.name).toBe(hostile);
    for (const text of [made.whatToBring, made.whoCanCome]) {
      expect(text).toMatch(/^<script>alert\(1\)<\/script> \{count, plural, other \{#\}\} word .*…$/);
      expect(text?.length).toBeLessThan(230);
    }
  });

  test('the newest word on room comes first, each with its day', () => {
    const by = { source: 'organization', by: '', method: 'phone' } as const;
    const claims: SheetListing['claims'] = [
      { type: 'vacancy', places: 0, on: '2026-11-20', ...by },
      { type: 'accepting-now', accepting: true, on: '2026-11-01', ...by },
    ];
    expect(item({}, { claims }).acceptingNow).toBe(
      'No free place on November 20, 2026. Yes, they said on November 1, 2026',
    );
  });

  test('a house tells its kind, who lives there and what it costs', () => {
    const details = { weeklyCostDollars: 150, residents: 'men', curfew: '11 pm', capacity: 8 };
    const made = item({ kind: 'recovery-housing', fellowship: null, schedules: [] }, { more: { details } });
    expect(made.facts).toEqual([
      'Who lives there: Men',
      'Cost each week: $150',
      'How many people live there: 8',
    ]);
  });
});

describe('people on medicine', () => {
  test('how a house keeps medicine goes off the paper with all that is said of medicine', () => {
    const details = { medicationStorage: 'A locked box in the office', curfew: '11 pm' };
    const made = item({ kind: 'recovery-housing', fellowship: null, schedules: [] }, { more: { details } });
    expect(made.medication.at(-1)).toContain('A locked box in the office');
    expect(made.facts.join()).toContain('11 pm');
    expect(made.facts.join()).not.toContain('locked box');
  });

  test('nobody told us: that is said, never guessed', () => {
    expect(item().medication).toEqual(['Medication: we do not know yet']);
    expect(item().needs).not.toContain('medicine-friendly');
    const reports = [said({ source: 'visitor-reports' }), said({ stance: 'unknown' })];
    expect(item({ medication: reports }).medication).toEqual(item().medication);
  });

  test('who said what and when, for each medicine that was spoken of', () => {
    const medication = [
      said({ medication: 'methadone', stance: 'not-accepted', by: 'the house manager' }),
      said({ medication: 'buprenorphine', stance: 'accepts-with-conditions', conditions: 'Locked box' }),
    ];
    const made = item({ medication });
    expect(made.medication).toEqual([
      'Takes people on buprenorphine, with conditions — the group told us, October 3, 2026. Conditions: “Locked box”',
      'Does not take people on methadone — the group told us (the house manager), October 3, 2026.',
    ]);
    expect(made.needs).not.toContain('medicine-friendly');
  });

  test('medicines of which the same was said share a line, in both languages', () => {
    const same = { stance: 'accepts-with-conditions', conditions: 'Locked box.' } as const;
    const medication = [
      said({ medication: 'buprenorphine', ...same }),
      said({ medication: 'naltrexone', ...same }),
      said({ medication: 'methadone', ...same, on: '2026-10-02' }),
    ];
    expect(item({ medication }).medication).toEqual([
      'Takes people on buprenorphine or naltrexone, with conditions — the group told us, October 3, 2026. Conditions: “Locked box.”',
      'Takes people on methadone, with conditions — the group told us, October 2, 2026. Conditions: “Locked box.”',
    ]);
    expect(item({ medication }, {}, NOW, 'es').medication[0]).toMatch(
      /buprenorfina o naltrexona, con condiciones/,
    );
  });

  test('a welcome of over a year ago says that it is old and counts for nothing', () => {
    const made = item({ medication: [said({ on: '2025-11-23' })] });
    expect(made.medication[0]).toMatch(/^Welcomes people on medication .* Ask again\.$/);
    expect(made.needs).not.toContain('medicine-friendly');
    expect(item({ medication: [said({})] }).needs).toContain('medicine-friendly');
  });

  test('those who disagree are both heard', () => {
    const medication = [said({}), said({ stance: 'not-accepted', source: 'staff-observation' })];
    expect(item({ medication }).medication).toEqual([
      'Does not take people on medication — our staff saw it, October 3, 2026. Not everyone says the same. Ask first.',
    ]);
  });
});
