import type { Card } from '../card.ts';
import { MEDICATIONS } from '../claims.ts';
import { kindOf } from '../kinds/index.ts';
import { ONLY_IF_TOLD } from '../kinds/only-if-told.ts';
import { standing } from '../medication.ts';
import type { Day } from '../schedule/schedule.ts';

const PREFIX = 'need:';
/** Answered by who said so of themselves, never by a kind. */
const MEDICINE_FRIENDLY = 'medicine-friendly';

/**
 * The needs a listing answers, the strongest first: what its kind is there for, then what the listing itself names.
 * One that names none answers all that its kind does. That people on medicine are welcome has to have been said.
 */
export function needsOf(card: Pick<Card, 'kind' | 'terms' | 'medication'>, today: Day): string[] {
  const [first, ...others] = kindOf(card.kind).needs;
  const told = card.terms.filter((term) => term.startsWith(PREFIX)).map((term) => term.slice(PREFIX.length));
  const ofKind = others.filter((need) =>
    told.length > 0 || ONLY_IF_TOLD.includes(need) ? told.includes(need) : true,
  );
  const needs = [...new Set([...(first ? [first] : []), ...ofKind, ...told])];
  return needs.filter((need) => need !== MEDICINE_FRIENDLY || isMedicineFriendly(card, today));
}

function isMedicineFriendly(card: Pick<Card, 'terms' | 'medication'>, today: Day): boolean {
  return (
    card.terms.includes('attribute:medication-specific') ||
    MEDICATIONS.some((medication) => standing(card.medication, medication, today).stance === 'welcomes')
  );
}
