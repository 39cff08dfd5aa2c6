import { beforeEach, describe, expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { createAllowance } from '#domain/allowance.ts';
import type { ListingInput } from '#domain/listing.ts';
import { MOST_WAITING } from '#domain/suggestions/suggestion.ts';
import { type Db, openDb } from './client.ts';
import { readListing } from './listing-rows.ts';
import { changeListing, saveListing } from './listings.ts';
import {
  acceptFields,
  acceptProposal,
  answerSuggestion,
  eraseOldContacts,
  rejectSuggestion,
} from './suggestion-answers.ts';
import { getSuggestion, listWaiting, SUGGESTIONS_PER_PAGE, type Waiting } from './suggestion-queue.ts';
import { addCorrection, addProposal, addReport, type Sender } from './suggestions.ts';
import { syncTerms } from './terms.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const ana = { by: 'ana', at: NOW };
const TUESDAY_NOON = { weekday: 2, startMinute: 720 };

const meeting: ListingInput = {
  kind: 'meeting',
  name: 'Serenity at Noon',
  attendance: 'in-person',
  phones: [{ number: '508-555-0100', label: 'Group phone' }, { number: '508-555-0101' }],
  place: {
    name: "St. John's",
    street: '44 Temple St',
    town: 'Worcester',
    region: 'MA',
    postalCode: '01608',
    latitude: 42.26,
    longitude: -71.8,
    timeZone: 'America/New_York',
  },
  schedules: [2, 4].map((weekday) => ({
    recurrence: { type: 'weekly', weekday },
    startMinute: 720,
    durationMinutes: 60,
    timeZone: 'America/New_York',
  })),
};
const SLUG = 'serenity-at-noon-worcester';

let db: Db;
let id: number;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
  id = await add(meeting);
});

async function add(input: ListingInput): Promise<number> {
  const saved = await saveListing(db, input, ana);
  if (!('id' in saved)) throw new Error('A new listing cannot conflict');
  return saved.id;
}

const generous = () => createAllowance({ times: 1000, perMs: 3_600_000 });
const sender = (source = 'somebody', allowance = generous()): Sender => ({ source, allowance, now: NOW });
const only = async (): Promise<Waiting> => {
  const waiting = await listWaiting(db);
  expect(waiting).toHaveLength(1);
  return waiting[0] as Waiting;
};
const correct = (fields: object, more: object = {}) =>
  addCorrection(db, { slug: SLUG, fields, ...more }, sender());
const refusal = (because: string) => ({ ok: false, problem: { because } });

describe('what comes in', () => {
  test('the same tap twice is one report that counts to two; another reason is another report', async () => {
    const report = { slug: SLUG, reason: 'number-wrong' } as const;
    expect(await addReport(db, report, sender())).toEqual({ ok: true, value: 'added' });
    expect(await addReport(db, report, sender('somebody else'))).toEqual({ ok: true, value: 'known' });
    expect(await only()).toMatchObject({ type: 'report', reason: 'number-wrong', times: 2, listing: { id } });
    await addReport(db, { slug: SLUG, reason: 'not-there' }, sender());
    expect(await listWaiting(db)).toHaveLength(2);
  });

  test('nothing is taken about what the public cannot see', async () => {
    changeListing(db, id, { ...readListing(db, id), status: 'do-not-list' }, ana);
    for (const slug of [SLUG, 'no-such-listing', "'; DROP TABLE suggestions; --"]) {
      expect(await addReport(db, { slug, reason: 'full' }, sender())).toEqual(refusal('unknown-listing'));
    }
  });

  test('a correction is kept field by field with what was there, and what is the same is left out', async () => {
    await correct({
      name: 'Serenity at Noon',
      phone: ' 508-555-0199 ',
      time: { was: TUESDAY_NOON, weekday: 2, startMinute: 750 },
    });
    expect((await only()) as { fields?: unknown }).toMatchObject({
      fields: [
        { field: 'time', was: TUESDAY_NOON, to: { weekday: 2, startMinute: 750 }, now: TUESDAY_NOON },
        { field: 'phone', was: '508-555-0100', to: '508-555-0199', now: '508-555-0100' },
      ],
    });
  });

  test('one that says nothing new is not kept, nor is the same one sent twice', async () => {
    expect(await correct({ phone: '508-555-0100' })).toEqual(refusal('nothing-said'));
    await correct({ phone: '1' }, { message: 'Call them' });
    expect(await correct({ phone: '1' }, { message: 'Call them' })).toEqual({ ok: true, value: 'known' });
    await only();
  });

  test('nobody but staff learns or says where a hidden place is', async () => {
    const place = { ...meeting.place, visibility: 'hidden' as const };
    await add({ ...meeting, name: 'Lantern House', kind: 'recovery-housing', place, schedules: [] });
    const said = { slug: 'lantern-house-worcester', fields: { street: '1 Elm St', name: 'Lamp House' } };
    await addCorrection(db, said, sender());
    expect((await only()) as { fields?: unknown }).toMatchObject({ fields: [{ field: 'name' }] });
  });

  test('text is cleaned and too long a text is refused; hostile text is only text', async () => {
    const hostile = `<script>alert(1)</script>\u202e"; DROP TABLE suggestions; --\0`;
    await correct({}, { message: hostile, contact: '=HYPERLINK("x")' });
    expect(await only()).toMatchObject({
      message: '<script>alert(1)</script>"; DROP TABLE suggestions; --',
      contact: '=HYPERLINK("x")',
    });
    await expect(correct({}, { message: 'x'.repeat(1001) })).rejects.toThrow();
    await expect(correct({ name: 'x'.repeat(301) })).rejects.toThrow();
    await expect(correct({ status: 'ended' } as object)).rejects.toThrow('Nothing is said');
  });

  test('five within an hour, and the sixth is told how long to wait; a refusal costs nothing', async () => {
    const from = sender('somebody', createAllowance({ times: 5, perMs: 3_600_000 }));
    for (let time = 0; time < 9; time++) {
      await addReport(db, { slug: 'no-such-listing', reason: 'full' }, from);
    }
    for (let time = 0; time < 5; time++) {
      const said = { slug: SLUG, fields: {}, message: `Number ${time}` };
      expect(await addCorrection(db, said, from)).toEqual({ ok: true, value: 'added' });
    }
    expect(await addReport(db, { slug: SLUG, reason: 'full' }, from)).toEqual({
      ok: false,
      problem: { because: 'too-many', waitSeconds: 3600 },
    });
  });

  test('when 200 wait no more are taken, but the same tap still counts', async () => {
    await addReport(db, { slug: SLUG, reason: 'full' }, sender());
    for (let index = 1; index < MOST_WAITING; index++) await correct({}, { message: `Number ${index}` });
    expect(await correct({}, { message: 'One too many' })).toEqual(refusal('full'));
    expect(await addReport(db, { slug: SLUG, reason: 'full' }, sender())).toEqual({
      ok: true,
      value: 'known',
    });
  });

  test('the queue comes a page at a time, the longest waiting first, each once', async () => {
    for (let index = 0; index < 60; index++) await correct({}, { message: `Number ${index}` });
    const seen: number[] = [];
    for (;;) {
      const page = await listWaiting(db, seen.at(-1));
      expect(page.length).toBeLessThanOrEqual(SUGGESTIONS_PER_PAGE);
      if (page.length === 0) break;
      seen.push(...page.map((one) => one.id));
    }
    expect(seen).toHaveLength(60);
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
  });
});

describe('what a coordinator does with it', () => {
  const both = {
    phone: '508-555-0199',
    time: { was: TUESDAY_NOON, weekday: 3, startMinute: 1140 },
  };

  test('one field is taken over under the coordinator’s name and another is left', async () => {
    await correct(both);
    const suggestion = await only();
    const decided = await acceptFields(db, suggestion.id, { accept: ['time'], reject: ['phone'] }, ana);
    expect(decided).toEqual({ ok: true, value: { accepted: ['time'], refused: [], isClosed: true } });
    const { schedules, phones } = readListing(db, id);
    expect(schedules.map(({ recurrence, startMinute }) => [recurrence, startMinute])).toEqual([
      [{ type: 'weekly', weekday: 3, everyWeeks: 1 }, 1140],
      [{ type: 'weekly', weekday: 4, everyWeeks: 1 }, 720],
    ]);
    expect(phones[0]?.number).toBe('508-555-0100');
    const change = db.prepare('SELECT field, changed_by FROM changes ORDER BY id DESC').get();
    expect(change).toEqual({ field: 'schedules', changed_by: 'ana' });
    expect(await getSuggestion(db, suggestion.id)).toMatchObject({ status: 'accepted' });
  });

  test('a number keeps its label and its languages, and the second number stays', async () => {
    await correct({ phone: '508-555-0199' });
    await acceptFields(db, (await only()).id, { accept: ['phone'], reject: [] }, ana);
    expect(readListing(db, id).phones).toEqual([
      { number: '508-555-0199', label: 'Group phone', languages: [] },
      { number: '508-555-0101', languages: [] },
    ]);
  });

  test('what has been put right meanwhile is told and not overwritten', async () => {
    await correct(both);
    const listing = readListing(db, id);
    changeListing(db, id, { ...listing, phones: [{ number: '508-555-0777', languages: [] }] }, ana);
    const suggestion = await only();
    expect(suggestion).toMatchObject({
      fields: [{ field: 'time' }, { field: 'phone', now: '508-555-0777' }],
    });
    expect(await acceptFields(db, suggestion.id, { accept: ['phone', 'time'], reject: [] }, ana)).toEqual({
      ok: true,
      value: { accepted: ['time'], refused: [{ field: 'phone', because: 'changed-since' }], isClosed: false },
    });
    expect(readListing(db, id).phones[0]?.number).toBe('508-555-0777');
  });

  test('a web address that is none does not fit, and nothing of the listing is harmed', async () => {
    await correct({ website: 'javascript:alert(1)' });
    expect(await acceptFields(db, (await only()).id, { accept: ['website'], reject: [] }, ana)).toMatchObject(
      {
        value: { refused: [{ field: 'website', because: 'does-not-fit' }] },
      },
    );
    expect(readListing(db, id).website).toBeNull();
  });

  test('a corrected street leaves a rough pin, another town none: the old pin would mislead', async () => {
    await correct({ street: '46 Temple St', town: 'Auburn' });
    const suggestion = await only();
    await acceptFields(db, suggestion.id, { accept: ['street'], reject: [] }, ana);
    expect(readListing(db, id).place).toMatchObject({ latitude: 42.26, precision: 'approximate' });
    await acceptFields(db, suggestion.id, { accept: ['town'], reject: [] }, ana);
    expect(readListing(db, id).place).toMatchObject({ town: 'Auburn', latitude: null, longitude: null });
  });

  test('the second of two coordinators is told that it does not wait any more', async () => {
    await correct(both);
    const suggestion = await only();
    expect(await rejectSuggestion(db, suggestion.id, 'Called them: not so', ana)).toBe(true);
    expect(await acceptFields(db, suggestion.id, { accept: ['phone'], reject: [] }, ana)).toEqual({
      ok: false,
      problem: 'not-waiting',
    });
    expect(await answerSuggestion(db, suggestion.id, 'Thanks', ana)).toBe(false);
  });

  test('a coordinator’s word stands over the feed’s from then on, and only where a feed holds the listing', async () => {
    await correct({ street: '46 Temple St' });
    await acceptFields(db, (await only()).id, { accept: ['street'], reject: [] }, ana);
    expect(db.prepare('SELECT count(*) FROM overrides').pluck().get()).toBe(0);
    db.exec(`INSERT INTO feeds (slug, name, format, created_at) VALUES ('f', 'F', 'meeting-guide', '');
      INSERT INTO runs (feed_id, started_at, finished_at, status, content_hash, report)
        VALUES (1, '', '', 'applied', '', '{}');
      INSERT INTO feed_records (feed_id, external_id, listing_id, content_hash, record, last_seen_run, last_seen_on)
        VALUES (1, 'x', ${id}, '', '{}', 1, '2026-05-01')`);
    await correct({ street: '48 Temple St', phone: '1234' });
    await acceptFields(db, (await only()).id, { accept: ['street', 'phone'], reject: [] }, ana);
    expect(db.prepare('SELECT field, value, set_by FROM overrides ORDER BY field').all()).toEqual([
      { field: 'phones', value: expect.stringContaining('1234'), set_by: 'ana' },
      { field: 'place.street', value: '"48 Temple St"', set_by: 'ana' },
    ]);
  });

  test('a proposed place becomes a listing, once', async () => {
    await addProposal(
      db,
      { listing: { kind: 'meeting', name: 'New Dawn' }, contact: 'me@example.org' },
      sender(),
    );
    const { id: proposal, ...rest } = await only();
    expect(rest).toMatchObject({ type: 'new', listing: null, proposed: { name: 'New Dawn', phone: '' } });
    const input = { ...meeting, name: 'New Dawn', status: 'draft' as const };
    const accepted = await acceptProposal(db, proposal, input, ana);
    expect(accepted).toMatchObject({ ok: true });
    expect(await acceptProposal(db, proposal, input, ana)).toEqual({ ok: false, problem: 'not-waiting' });
    expect(await getSuggestion(db, proposal)).toMatchObject({
      status: 'accepted',
      listing: { name: 'New Dawn' },
    });
  });

  test('how to reach somebody is forgotten 30 days after closing, not a day earlier, and never while it waits', async () => {
    await correct({}, { message: 'One', contact: 'one@example.org' });
    await correct({}, { message: 'Two', contact: 'two@example.org' });
    const [first] = await listWaiting(db);
    await answerSuggestion(db, first?.id ?? 0, 'Called back', ana);
    const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
    expect(await eraseOldContacts(db, daysLater(29.9))).toBe(0);
    expect(await eraseOldContacts(db, daysLater(30))).toBe(1);
    expect(await eraseOldContacts(db, daysLater(400))).toBe(0);
    expect(db.prepare('SELECT message, contact FROM suggestions ORDER BY id').all()).toEqual([
      { message: 'One', contact: null },
      { message: 'Two', contact: 'two@example.org' },
    ]);
    const everywhere = db.prepare('SELECT * FROM changes').all();
    expect(JSON.stringify(everywhere)).not.toContain('example.org');
  });
});
