import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type Compared, likeness, PROPOSED_FROM } from '#domain/duplicates/score.ts';
import { VERDICTS, type Verdict } from './duplicate-verdicts.ts';
import { makeRandom } from './random.ts';
import { type RealMeeting, readRealData } from './shared-data.ts';

// Scores real meetings that share place, day, time and program: `npm run bench duplicates`. Prints how many would be
// proposed as the same, how that compares with what a person said of 50 pairs (duplicate-verdicts.ts), and, to judge more
// of them, a sample of both sides: `-- --sample 50`.

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.SHARED_DATA ?? '../shared/data' },
    sample: { type: 'string', default: '0' },
  },
});

type Meeting = RealMeeting & {
  readonly id: string;
  readonly venue_name?: string;
  readonly sources?: readonly string[];
  readonly external_ids?: Readonly<Record<string, string>>;
};

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const LANGUAGES = ['es', 'fr', 'pl', 'ru', 'ko', 'ja'];

const pairs = pairsAt(readRealData(values.data).meetings as readonly Meeting[]);
const judged = pairs
  .map(([a, b]) => ({ a, b, ...likeness(toCompared(a), toCompared(b)) }))
  .sort((one, other) => other.score - one.score);
const proposed = judged.filter(({ score }) => score >= PROPOSED_FROM);
const rows = new Set(pairs.flat()).size;
const beyondFirst = new Set(pairs.map(([, b]) => b)).size;
console.log(
  `${rows} meetings share place, day, time and program with another, ${beyondFirst} beyond the first of each`,
);
console.log(`${pairs.length} pairs of them`);
console.log(`${proposed.length} pairs would be proposed as the same (score ${PROPOSED_FROM} and over)`);
compare();
const random = makeRandom('duplicates');
if (Number(values.sample) > 0) {
  print('Proposed', proposed);
  print('Not proposed', judged.slice(proposed.length));
}

/** How the score does on the pairs that a person has judged. Half of them were drawn from either side of the line. */
function compare(): void {
  const known = judged.flatMap((pair) => {
    const verdict = VERDICTS[nameOf(pair)];
    return verdict ? [{ ...pair, verdict }] : [];
  });
  const count = (verdict: Verdict, isProposed: boolean) =>
    known.filter((pair) => pair.verdict === verdict && pair.score >= PROPOSED_FROM === isProposed).length;
  console.log(`\n${known.length} of ${Object.keys(VERDICTS).length} pairs judged by hand are in this data:`);
  for (const verdict of ['same', 'other', 'unclear'] as const) {
    console.log(`  ${verdict.padEnd(8)} ${count(verdict, true)} proposed, ${count(verdict, false)} not`);
  }
}

/** A pair by a short hash: nothing of the rows themselves can be read from it. */
function nameOf({ a, b }: { a: Meeting; b: Meeting }): string {
  return createHash('sha256').update([a.id, b.id].sort().join(' ')).digest('hex').slice(0, 12);
}

function print(heading: string, from: typeof judged): void {
  console.log(`\n${heading}:`);
  const left = [...from];
  for (let count = 0; count < Number(values.sample) && left.length > 0; count++) {
    const [one] = left.splice(Math.floor(random.next() * left.length), 1);
    if (one)
      console.log(
        `${one.score.toFixed(2)}  ${tell(one.a)}\n      ${tell(one.b)}\n      ${one.reasons.join(', ')}  [${nameOf(one)}]`,
      );
  }
}

function tell({ name, venue_name: hall, venue, format, types, schedule, sources }: Meeting): string {
  const times = schedule.map(({ day, time }) => `${day} ${time}`).join(' ');
  return [name, hall, venue?.street, venue?.city, format, times, types?.join(' '), sources?.[0]]
    .filter(Boolean)
    .join(' · ');
}

/** Every two of those that share coordinates (three decimals), weekday, time and program. */
function pairsAt(meetings: readonly Meeting[]): [Meeting, Meeting][] {
  const groups = new Map<string, Set<Meeting>>();
  for (const meeting of meetings) {
    const { geo } = meeting;
    if (!geo) continue;
    for (const { day, time } of meeting.schedule) {
      const key = [meeting.program, day, time, geo.lat.toFixed(3), geo.lng.toFixed(3)].join(' ');
      groups.set(key, (groups.get(key) ?? new Set()).add(meeting));
    }
  }
  return [...groups.values()].flatMap((group) =>
    [...group].flatMap((a, index) => [...group].slice(index + 1).map((b): [Meeting, Meeting] => [a, b])),
  );
}

function toCompared(meeting: Meeting): Compared {
  const types = meeting.types ?? [];
  return {
    name: meeting.name,
    kind: 'meeting',
    fellowship: meeting.program,
    point: meeting.geo ? { latitude: meeting.geo.lat, longitude: meeting.geo.lng } : null,
    street: meeting.venue?.street ?? null,
    town: meeting.venue?.city ?? null,
    hall: meeting.venue_name ?? null,
    starts: meeting.schedule.map(({ day, time }) => {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      return DAYS.indexOf(day) * 1440 + hours * 60 + minutes;
    }),
    audiences: [...(types.includes('w') ? ['women'] : []), ...(types.includes('m') ? ['men'] : [])],
    languages: languagesOf(types),
    phones: [],
    // A BMLT aggregator's servers are publishers of their own: the number before the colon.
    feeds: (meeting.sources ?? []).map((source) => {
      const server = meeting.external_ids?.bmlt?.split(':')[0];
      return source.startsWith('bmlt/') && server ? `${source} ${server}` : source;
    }),
  };
}

/** `s` is Spanish in Meeting Guide feeds; English where nothing is said would be a guess. */
function languagesOf(types: readonly string[]): string[] {
  const said = types.map((type) => (type === 's' ? 'es' : type === 'eng' ? 'en' : type));
  return said.filter((type) => type === 'en' || LANGUAGES.includes(type));
}
