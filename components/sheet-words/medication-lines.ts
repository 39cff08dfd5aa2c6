import { saidText } from '#components/medication.tsx';
import type { Card } from '#domain/card.ts';
import { MEDICATIONS } from '#domain/claims.ts';
import { standing } from '#domain/medication.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import { joined, onePaperLine } from './plain.ts';
import type { SheetWords } from './words.ts';

/**
 * Who said what about people on medicine, and when: one line for each medicine that somebody spoke about, or that
 * nobody has. Old answers say that they are old.
 */
export function medicationLines(
  { medication: words, locale }: SheetWords,
  card: Pick<Card, 'medication' | 'terms'>,
  today: Day,
): string[] {
  const lines = MEDICATIONS.flatMap((medication) => {
    const about = card.medication.filter((claim) => claim.medication === medication);
    const { claim, isOld, isDisputed } = standing(about, medication, today);
    if (!claim) return [];
    const said = `${words(`${claim.stance}.${medication}`)} — ${saidText(words, claim, locale, true)}.`;
    const conditions = claim.conditions && `${words('conditions')} “${onePaperLine(claim.conditions)}”.`;
    return joined([said, conditions, isDisputed && words('disputed'), isOld && words('old')], ' ') ?? [];
  });
  const own = card.terms.includes('attribute:medication-specific') ? [words('specific')] : [];
  return own.length + lines.length > 0 ? [...own, ...lines] : [words('nobodyAsked')];
}
