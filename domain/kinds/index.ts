import { affordableOrSupportiveHousing } from './affordable-or-supportive-housing.ts';
import { app } from './app.ts';
import { caseManagement } from './case-management.ts';
import { crisis } from './crisis.ts';
import { education } from './education.ts';
import { emergencyShelter } from './emergency-shelter.ts';
import { employment } from './employment.ts';
import { familyGroup } from './family-group.ts';
import { food } from './food.ts';
import { incomeAndBenefits } from './income-and-benefits.ts';
import type { Kind } from './kind.ts';
import { legalAid } from './legal-aid.ts';
import { meeting } from './meeting.ts';
import { naloxoneAndOverdosePrevention } from './naloxone-and-overdose-prevention.ts';
import { otherSupport } from './other-support.ts';
import { peerSupport } from './peer-support.ts';
import { reEntry } from './re-entry.ts';
import { recoveryHousing } from './recovery-housing.ts';
import { transport } from './transport.ts';
import { treatment } from './treatment.ts';
import { violenceAndSafetyHelp } from './violence-and-safety-help.ts';
import { volunteeringAndSoberActivities } from './volunteering-and-sober-activities.ts';

/** Every kind of listing, in the order in which choices show them. A new kind is one file and one line here. */
export const KINDS: readonly Kind[] = [
  meeting,
  familyGroup,
  peerSupport,
  emergencyShelter,
  recoveryHousing,
  affordableOrSupportiveHousing,
  food,
  employment,
  incomeAndBenefits,
  legalAid,
  transport,
  education,
  caseManagement,
  reEntry,
  treatment,
  naloxoneAndOverdosePrevention,
  crisis,
  violenceAndSafetyHelp,
  volunteeringAndSoberActivities,
  app,
  otherSupport,
];

export const KIND_CODES: readonly string[] = KINDS.map((kind) => kind.code);

const BY_CODE = new Map(KINDS.map((kind) => [kind.code, kind]));

/** @throws Error for a code that no file in domain/kinds handles. */
export function kindOf(code: string): Kind {
  const kind = BY_CODE.get(code);
  if (!kind) throw new Error(`No file in domain/kinds handles the kind "${code}"`);
  return kind;
}
