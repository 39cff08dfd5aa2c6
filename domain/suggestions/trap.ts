/** A field that people never see: whoever fills it in is a program. */
export const TRAP_FIELD = 'company';
/** When the form was opened, in milliseconds since the epoch. */
export const OPENED_FIELD = 'opened';

/** Nobody reads a form and presses a button in less. */
const QUICKEST_MS = 1500;

/**
 * What gives a program away. `machine`: say thanks and keep nothing. `too-fast` (or from a form we did not make): ask to
 * press once more, which costs a person one tap and loses nothing.
 */
export function trapOf(form: URLSearchParams, now: Date): 'machine' | 'too-fast' | null {
  if ((form.get(TRAP_FIELD) ?? '') !== '') return 'machine';
  const opened = Number(form.get(OPENED_FIELD) || Number.NaN);
  return now.getTime() - opened >= QUICKEST_MS ? null : 'too-fast';
}
