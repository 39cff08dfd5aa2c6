import type { LearnTopic } from '#domain/learn.ts';
import { affordableOrSupportiveHousing } from './affordable-or-supportive-housing.ts';
import { app } from './app.ts';
import { caseManagement } from './case-management.ts';
import { crisis } from './crisis.ts';
import { education } from './education.ts';
import { emergencyShelter } from './emergency-shelter.ts';
import { employment } from './employment.ts';
import { familyGroup } from './family-group.ts';
import { firstMeetingOnMedicine } from './first-meeting-on-medicine.ts';
import { food } from './food.ts';
import { incomeAndBenefits } from './income-and-benefits.ts';
import { legalAid } from './legal-aid.ts';
import { medicine } from './medicine.ts';
import { meeting } from './meeting.ts';
import { naloxoneAndOverdosePrevention } from './naloxone-and-overdose-prevention.ts';
import { otherSupport } from './other-support.ts';
import { peerSupport } from './peer-support.ts';
import { reEntry } from './re-entry.ts';
import { recoveryHousing } from './recovery-housing.ts';
import { startingAgain } from './starting-again.ts';
import { transport } from './transport.ts';
import { treatment } from './treatment.ts';
import { violenceAndSafetyHelp } from './violence-and-safety-help.ts';
import { volunteeringAndSoberActivities } from './volunteering-and-sober-activities.ts';

/** Pages for a moment, not for a kind of help: these stand first. */
export const MOMENTS: readonly LearnTopic[] = [medicine, firstMeetingOnMedicine, startingAgain];

/** One page for each kind of listing, in the order in which people look for them. */
export const KIND_TOPICS: readonly LearnTopic[] = [
  meeting,
  familyGroup,
  peerSupport,
  treatment,
  naloxoneAndOverdosePrevention,
  crisis,
  emergencyShelter,
  recoveryHousing,
  affordableOrSupportiveHousing,
  food,
  incomeAndBenefits,
  employment,
  education,
  legalAid,
  reEntry,
  transport,
  caseManagement,
  violenceAndSafetyHelp,
  volunteeringAndSoberActivities,
  app,
  otherSupport,
];

export const TOPICS: readonly LearnTopic[] = [...MOMENTS, ...KIND_TOPICS];

/** The page at /learn/{code}; undefined when there is none. */
export function findTopic(code: string): LearnTopic | undefined {
  return TOPICS.find((topic) => topic.code === code);
}
