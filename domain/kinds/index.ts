import { caseManagement } from './case-management.ts';
import { employment } from './employment.ts';
import { familyGroup } from './family-group.ts';
import type { Kind } from './kind.ts';
import { meeting } from './meeting.ts';
import { peerSupport } from './peer-support.ts';
import { recoveryHousing } from './recovery-housing.ts';

/** Every kind of listing, in the order in which choices show them. A new kind is one file and one line here. */
export const KINDS: readonly Kind[] = [
  meeting,
  familyGroup,
  peerSupport,
  recoveryHousing,
  employment,
  caseManagement,
];

export const KIND_CODES: readonly string[] = KINDS.map((kind) => kind.code);

/** @throws Error for a code that no file in domain/kinds handles. */
export function kindOf(code: string): Kind {
  const kind = KINDS.find((candidate) => candidate.code === code);
  if (!kind) throw new Error(`No file in domain/kinds handles the kind "${code}"`);
  return kind;
}
