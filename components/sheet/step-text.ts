import type { useTranslations } from 'next-intl';
import type { SheetItem } from '#domain/sheet/item.ts';
import { type StepCode, stepOf } from '#domain/sheet/steps.ts';

/** The words under `paper` in the message files. */
export type PaperWords = ReturnType<typeof useTranslations<'paper'>>;

/** By the number of a place: the step that was chosen (null for the usual one), and words typed in addition. */
export type ChosenSteps = Readonly<
  Record<number, { readonly step: StepCode | null; readonly ownWords: string }>
>;

/** The step as it stands on paper; '' leaves room to write it by hand. */
export function stepOnPaper(t: PaperWords, item: SheetItem, steps: ChosenSteps): string {
  const { step = null, ownWords = '' } = steps[item.number] ?? {};
  return [stepText(t, item, step), ownWords.trim()].filter(Boolean).join(' ');
}

/**
 * What to do next about a place, in words: whom to call or when to go, and what to say.
 * @param chosen the step that was chosen; null for the usual one
 * @returns '' when nothing is known that could be done
 */
export function stepText(t: PaperWords, item: SheetItem, chosen: StepCode | null): string {
  const step = stepOf(item, chosen);
  const phone = item.phones[0];
  const date = item.dates[0];
  if (step === 'call' && phone) {
    const say = whatToSay(t, item, 'gatheringCall');
    // A single number stands in bold right above.
    return item.phones.length === 1
      ? t('steps.call', { say })
      : t('steps.callNumber', { number: phone.number, say });
  }
  if (step === 'walk-in') {
    const say = whatToSay(t, item, 'gathering');
    if (!date) return t('steps.walk-in', { say });
    return t(item.where === null ? 'steps.join' : 'steps.walkInOn', { day: date.words, say });
  }
  return step === 'referral' || step === 'online-form' ? t(`steps.${step}`) : '';
}

/** What is first said there. Only what people gather at has dates. */
function whatToSay(t: PaperWords, item: SheetItem, toGroup: 'gathering' | 'gatheringCall'): string {
  if (item.dates.length > 0) return t(`say.${toGroup}`);
  return t(item.needs[0] === 'place-to-stay' ? 'say.house' : 'say.service');
}
