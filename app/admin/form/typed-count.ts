import type { FieldGroup } from './form-state.ts';

/**
 * The field in which somebody types how many listings an act touches, so that nobody does it without having read that.
 * @param label says the count, too
 */
export function typedCount(label: string, hint?: string): FieldGroup {
  const field = { name: 'count', label, type: 'text', inputMode: 'numeric', required: true } as const;
  return { fields: [hint === undefined ? field : { ...field, hint }] };
}

/** Whether just this count was typed. A number that is merely close is none. */
export function isCountTyped(form: FormData, count: number): boolean {
  return String(form.get('count') ?? '').trim() === String(count);
}
