import type * as z from 'zod';

export const DIMENSIONS = ['health', 'home', 'purpose', 'community'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How one of a kind's own fields is shown. Its label stands in the message files under kinds.<code>.fields. */
export type Fact = {
  readonly field: string;
  readonly show: 'text' | 'choice' | 'choices' | 'yes-no' | 'money' | 'number' | 'date';
};

/** One kind of listing: its own fields beyond the common ones, and where it belongs. Its words are in messages/. */
export type Kind = {
  readonly code: string;
  /** SAMHSA's four dimensions of recovery that it serves. */
  readonly dimensions: readonly Dimension[];
  /** Codes of the needs it answers, the strongest first. */
  readonly needs: readonly string[];
  /** Whether people come at a set time, so that it belongs into "tonight". */
  readonly gathers: boolean;
  readonly details: z.ZodType<Record<string, unknown>>;
  readonly facts: readonly Fact[];
};
