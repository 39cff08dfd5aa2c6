import type { ListingInput } from '#domain/listing.ts';
import { demoPhone } from './demo-listing.ts';
import { VENUES } from './places.ts';
import { FRI, MON, SAT, type Slot, SUN, THU, TUE, WED, weekly } from './times.ts';

/** Groups for people on medicine that work the 12 steps, and some that do not; none belongs to a fellowship. */
const GROUPS: readonly (readonly [name: string, room: number, slot: Slot, steps: boolean])[] = [
  ['Twelve Steps and a Prescription', 0, [[MON], '18:30', 60], true],
  ['Clinic to Community', 8, [[TUE], '08:30', 60], true],
  ['Medicine Counts', 2, [[WED], '19:00', 60], true],
  ['After the Window', 18, [[THU], '09:30', 45], true],
  ['Stable Ground', 5, [[FRI], '17:30', 60], true],
  ['Steps on Medicine', 12, [[SAT], '11:00', 60], true],
  ['Take Your Medicine, Take a Seat', 1, [[SUN], '17:00', 60], true],
  ['Monthly Visit Group', 16, [[THU], '18:00', 60], false],
  ['Moms on Medicine', 21, [[WED], '10:00', 60], false],
  ['Dose Day Coffee', 30, [[TUE, FRI], '07:30', 45], false],
];

export const medicineGroups: readonly ListingInput[] = GROUPS.map(([name, room, slot, steps], index) => ({
  kind: 'meeting',
  fellowship: 'general',
  name,
  summary: steps
    ? 'A 12-step group for people who take medicine for opioid or alcohol use disorder.'
    : 'A support group for people who take medicine for opioid or alcohol use disorder.',
  organization: { name, type: 'group' },
  attendance: index % 4 === 3 ? 'hybrid' : 'in-person',
  place: VENUES[room] ?? null,
  online: index % 4 === 3 ? { url: `https://example.org/join/medicine-${index}` } : null,
  schedules: weekly(slot),
  phones: [{ number: demoPhone(60 + index), label: 'Call or text with questions' }],
  cost: { type: 'free', note: '' },
  languages: name === 'Dose Day Coffee' ? ['en', 'es'] : ['en'],
  terms: [
    'attribute:medication-specific',
    'format:open',
    steps ? 'approach:12-step' : 'approach:mutual-help',
    ...(name.startsWith('Moms') ? ['audience:women', 'access:child-friendly'] : []),
  ],
  details: { listeningIsFine: true, childrenWelcome: name.startsWith('Moms') },
}));
