import type { ReactNode } from 'react';

/** The hidden field with a session's token. */
export const FORM_TOKEN_FIELD = 'form-token';

/** One field of a form: plain text and values, so that it can be handed to the browser. */
export type FieldSpec = {
  readonly name: string;
  /** Tells apart fields of one name, whose values go together. */
  readonly key?: string;
  readonly label: string;
  readonly type:
    | 'text'
    | 'email'
    | 'password'
    | 'number'
    | 'date'
    | 'time'
    | 'tel'
    | 'url'
    | 'long-text'
    | 'choice'
    | 'choices';
  readonly hint?: string;
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'text';
  /** For a choice of one or of several. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string;
  /** For `choices`. */
  readonly values?: readonly string[];
  readonly required?: boolean;
};

/** Fields that belong together, under a heading. */
export type FieldGroup = {
  readonly heading?: string;
  readonly note?: string;
  readonly fields: readonly FieldSpec[];
  /** Folded away until somebody wants it: what is rarely filled in. */
  readonly fold?: boolean;
  /** What belongs below the fields, such as a map. */
  readonly below?: ReactNode;
};

/** What a form's action answers: what was typed, what is wrong with it, what is to be said above it. */
export type FormState = {
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** A sentence for each wrong field. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** What was done, when nothing is wrong: said above it, too. */
  readonly notice?: string;
  /** For answers that are no success to a machine either. */
  readonly status?: 403 | 409 | 429;
  /** What travels along unseen from now on, instead of before. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** For fields that somebody else has saved meanwhile: what they say now. */
  readonly theirs?: Readonly<Record<string, string>>;
};

/** The box by which somebody takes what another has saved, instead of what they typed. */
export function takeField(name: string): string {
  return `take:${name}`;
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** What was typed, to be shown again; never passwords, codes or tokens. */
export function typedValues(form: FormData, secret: readonly string[] = []): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of form) {
    const isOurs =
      name.startsWith('$') || name.startsWith('take:') || name === FORM_TOKEN_FIELD || secret.includes(name);
    if (!isOurs && typeof value === 'string') values[name] = [...(values[name] ?? []), value];
  }
  return values;
}
