import type { SheetItem } from './item.ts';

/** The one thing to do next about a place on a sheet. */
export type StepCode = 'call' | 'walk-in' | 'referral' | 'online-form';

type Facts = Pick<SheetItem, 'ways' | 'phones' | 'dates' | 'warnings'>;

/**
 * The steps that can be taken with what is known, the usual one first. A call needs a number. What has set times and
 * does not say how to start can be gone to. Empty when nothing is known but a name.
 */
export function fittingSteps({ ways, phones, dates, warnings }: Facts): StepCode[] {
  const canCall = phones.length > 0;
  const told = ways.filter((way) => way !== 'call' || canCall);
  const going: StepCode[] = ways.length === 0 && dates.length > 0 ? ['walk-in'] : [];
  const calling: StepCode[] = canCall ? ['call'] : [];
  // Whatever is in doubt is asked first: a way in vain costs more than a call.
  const inDoubt = warnings.length > 0;
  return [...new Set(inDoubt ? [...calling, ...told, ...going] : [...told, ...going, ...calling])];
}

/** The chosen step where it still fits, else the usual one; null when none is known. */
export function stepOf(facts: Facts, chosen: StepCode | null): StepCode | null {
  const fitting = fittingSteps(facts);
  return fitting.find((step) => step === chosen) ?? fitting[0] ?? null;
}
