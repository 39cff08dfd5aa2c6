import type { PublicMedicationClaim } from './card.ts';
import type { Day } from './schedule/schedule.ts';

/** Alphabetical, and shown in this order: we do not rank medicines. */
export const MEDICATIONS = ['any', 'buprenorphine', 'methadone', 'naltrexone'] as const;
export type Medication = (typeof MEDICATIONS)[number];

/** After this long a medication claim is shown as old and no longer counts as a welcome. */
export const MEDICATION_CLAIM_MONTHS = 12;

/** True while a claim made `on` a day still counts `today`; both are calendar days. */
export function isCurrentClaim(on: Day, today: Day): boolean {
  const lastDay = new Date(`${on}T00:00:00Z`);
  lastDay.setUTCMonth(lastDay.getUTCMonth() + MEDICATION_CLAIM_MONTHS);
  return today <= lastDay.toISOString().slice(0, 10);
}

/** What the current claims about one medication come to. `unknown` also when all claims are too old to count. */
export type Standing = {
  readonly stance: 'welcomes' | 'with-conditions' | 'not-accepted' | 'unknown';
  /** The claim it rests on, newest first; for `unknown` the newest old claim, if there ever was one. */
  readonly claim: PublicMedicationClaim | null;
  /** True when `claim` is over 12 months old: it is shown with its age and counts for nothing. */
  readonly isOld: boolean;
  /** True when current claims disagree; then it is never a plain welcome. */
  readonly isDisputed: boolean;
};

/** Reports by visitors are a prompt to ask, not a stance; "unknown" is said when somebody asked and got no answer. */
const saysSomething = (claim: PublicMedicationClaim) =>
  claim.stance !== 'unknown' && claim.source !== 'visitor-reports';

/**
 * Claims that speak about `medication`: its own ones before those about any medication. For 'any' every claim
 * counts, so a house that takes one medicine and not another is never a plain welcome.
 */
function claimsAbout(claims: readonly PublicMedicationClaim[], medication: Medication) {
  if (medication === 'any') return claims;
  const own = claims.filter((claim) => claim.medication === medication);
  return own.length > 0 ? own : claims.filter((claim) => claim.medication === 'any');
}

/**
 * Whether it can be more than unknown or not accepted on some day: somebody said something else about the medication,
 * whenever that was.
 */
export function givesHope(claims: readonly PublicMedicationClaim[], medication: Medication): boolean {
  return claimsAbout(claims.filter(saysSomething), medication).some(
    (claim) => claim.stance !== 'not-accepted',
  );
}

/**
 * Where a listing stands on one medication on a day. Never derived from anything but claims: without one it is
 * `unknown`. A single dissenting current claim turns a welcome into `with-conditions`.
 */
export function standing(
  claims: readonly PublicMedicationClaim[],
  medication: Medication,
  today: Day,
): Standing {
  const about = claimsAbout(claims.filter(saysSomething), medication).toSorted((a, b) =>
    b.on.localeCompare(a.on),
  );
  const current = about.filter((claim) => isCurrentClaim(claim.on, today));
  const newest = current[0];
  if (!newest) {
    const old = about[0] ?? null;
    return { stance: 'unknown', claim: old, isOld: old !== null, isDisputed: false };
  }
  const has = (stance: PublicMedicationClaim['stance']) => current.some((claim) => claim.stance === stance);
  const first = (stance: PublicMedicationClaim['stance']) =>
    current.find((claim) => claim.stance === stance) ?? newest;
  const isDisputed = new Set(current.map((claim) => claim.stance)).size > 1;
  if (current.every((claim) => claim.stance === 'not-accepted')) {
    return { stance: 'not-accepted', claim: newest, isOld: false, isDisputed };
  }
  // A welcome for one medicine is not a welcome for any: it is shown with the medicine it names.
  const coversAll = medication !== 'any' || coversEveryMedicine(current);
  if (!isDisputed && newest.stance === 'welcomes' && coversAll) {
    return { stance: 'welcomes', claim: newest, isOld: false, isDisputed };
  }
  const dissent = has('not-accepted') ? first('not-accepted') : newest;
  return { stance: 'with-conditions', claim: isDisputed ? dissent : newest, isOld: false, isDisputed };
}

function coversEveryMedicine(claims: readonly PublicMedicationClaim[]): boolean {
  const medicines = new Set(claims.map((claim) => claim.medication));
  return (
    medicines.has('any') ||
    ['buprenorphine', 'methadone', 'naltrexone'].every((one) => medicines.has(one as Medication))
  );
}
