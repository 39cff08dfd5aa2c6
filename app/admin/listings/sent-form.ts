import type { DraftOf, Typed } from '#db/drafts.ts';
import { KINDS } from '#domain/kinds/index.ts';
import type { FormValues } from '#domain/listing-form/values.ts';
import { takeField, typedValues } from '../form/form-state.ts';
import { DRAFT_KEY_FIELD } from './drafts/draft-key.ts';

/** The hidden field or button that says what is to be done with the form. Without it: save. */
export const STEP_FIELD = 'do';
export const STEPS = ['save', 'preview', 'draft', 'look-up'] as const;
export type Step = (typeof STEPS)[number];

/** What a form began with that somebody else's save has overtaken, while it is not decided whose words stand. */
export const BEGAN_FIELD = 'began';

/** What travels along unseen and is none of the listing. */
const UNSEEN = ['listing', 'kind', 'version', 'base', BEGAN_FIELD, STEP_FIELD, DRAFT_KEY_FIELD];

export function stepOf(form: FormData): Step {
  return STEPS.find((step) => step === form.get(STEP_FIELD)) ?? 'save';
}

/** What a form is of: the number of a listing, or else the kind of a new one. */
export function aboutOf(form: FormData): Omit<DraftOf, 'userId'> {
  const number = String(form.get('listing') ?? '');
  const kind = KINDS.find(({ code }) => code === form.get('kind'))?.code ?? 'other-support';
  return { listingId: /^\d{1,12}$/.test(number) ? Number(number) : null, kind };
}

/**
 * What was typed, and what the form began with.
 * @param saved what the listing says now, for fields where somebody chose that over their own
 */
export function readSent(form: FormData, saved: FormValues): Typed {
  const values: Record<string, readonly string[]> = typedValues(form, UNSEEN);
  for (const [name, texts] of Object.entries(saved)) {
    if (form.get(takeField(name)) === 'yes') values[name] = texts;
  }
  const version = Number(form.get('version'));
  const baseVersion = Number.isSafeInteger(version) && version > 0 ? version : null;
  return { form: values, base: readBase(form.get('base')) ?? saved, baseVersion };
}

/**
 * The same as something to be put away and gone on with later: while it is undecided whose words stand, it goes by what
 * it began with, so that the question is asked again and nobody's save is overwritten unseen.
 */
export function asBegan(typed: Typed, form: FormData): Typed {
  const text = form.get(BEGAN_FIELD);
  const began = /^(\d{1,12}) (.*)$/s.exec(typeof text === 'string' ? text : '');
  const base = began && readBase(began[2]);
  return base ? { ...typed, base, baseVersion: Number(began[1]) } : typed;
}

/** What `asBegan` reads. */
export function beganText({ base, baseVersion }: Typed): string {
  return `${baseVersion ?? 0} ${JSON.stringify(base)}`;
}

/** What both began with, as this person's form brings it along; it decides only what is shown. */
function readBase(text: unknown): FormValues | null {
  try {
    const base: unknown = JSON.parse(String(text));
    if (typeof base !== 'object' || base === null) return null;
    return Object.fromEntries(
      Object.entries(base).flatMap(([name, texts]) =>
        Array.isArray(texts) ? [[name, texts.map(String)]] : [],
      ),
    );
  } catch {
    return null;
  }
}
