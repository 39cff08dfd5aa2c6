import { saidText } from '#components/medication.tsx';
import type { Card } from '#domain/card.ts';
import { MEDICATIONS } from '#domain/claims.ts';
import { type Standing, standing } from '#domain/medication.ts';
import { formatAlternatives } from '#domain/schedule/format.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import { joined, onePaperLine } from './plain.ts';
import type { SheetWords } from './words.ts';

type About = Pick<Card, 'medication' | 'terms'>;

/** Who said what about people on medicine, or that nobody has said anything. */
export function medicationLines(words: SheetWords, card: About, today: Day): string[] {
  const said = saidAboutMedicine(words, card, today);
  return said.length > 0 ? said : [words.medication('unknown.any')];
}

/**
 * Who said what about people on medicine, and when: one line for all medicines of which the same was said. Old answers
 * say that they are old. Empty when nobody said anything.
 */
export function saidAboutMedicine(words: SheetWords, card: About, today: Day): string[] {
  const standings = MEDICATIONS.map((medication) =>
    standing(
      card.medication.filter((claim) => claim.medication === medication),
      medication,
      today,
    ),
  ).filter(({ claim }) => claim !== null);
  const lines = [...Map.groupBy(standings, saidAlike).values()].map((alike) => lineOf(words, alike));
  const isMadeForIt = card.terms.includes('attribute:medication-specific');
  return [...(isMadeForIt ? [words.medication('specific')] : []), ...lines];
}

/** The same for medicines of which the same was said, by the same, on the same day. */
function saidAlike({ claim, isOld, isDisputed }: Standing): string {
  return JSON.stringify([{ ...claim, medication: null }, isOld, isDisputed]);
}

function lineOf({ medication: t, item, locale }: SheetWords, alike: readonly Standing[]): string {
  const [{ claim, isOld, isDisputed } = { claim: null }] = alike;
  if (!claim) throw new Error('A line about medicine needs a claim');
  const named = alike.flatMap((one) => one.claim?.medication ?? []);
  const medicines = formatAlternatives(
    named.map((one) => item(`medicines.${one}`)),
    locale,
  );
  const what =
    named.length > 1
      ? item(`stances.${claim.stance}`, { medicines })
      : t(`${claim.stance}.${claim.medication}`);
  // Who wrote down a rule is in "their written rules" already.
  const said = `${what} — ${saidText(t, claim, locale, claim.source !== 'written-policy')}.`;
  const conditions = claim.conditions && `${t('conditions')} “${onePaperLine(claim.conditions)}”`;
  return joined([said, conditions, isDisputed && t('disputed'), isOld && t('old')], ' ') ?? said;
}
