import * as z from 'zod';
import { type FieldProblems, readFields, requiredDay, requiredText } from '../desk-form.ts';
import { REGIONS } from '../gazetteer/regions.ts';
import { KIND_CODES } from '../kinds/index.ts';
import { isStaleFact } from '../national.ts';
import { fail, type Result } from '../result.ts';
import type { Day } from '../schedule/schedule.ts';

/** What admins say for a state, a county or some days, in both languages. */
export const ENTRY_TYPES = ['hotline', 'note', 'banner'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** Kinds of houses, which states and counties have rules for. */
export const NOTED_KINDS = [
  'recovery-housing',
  'affordable-or-supportive-housing',
  'emergency-shelter',
] as const;

const state = z
  .string('state')
  .transform((text) => text.trim().toUpperCase())
  .refine((code) => REGIONS.some((region) => region.code === code), 'state');

/** A number that people in one country can call: ten digits, eleven with the country's 1, or a short one such as 211. */
const phone = z
  .string('missing')
  .transform((text) => text.trim())
  .pipe(
    z
      .string()
      .min(1, 'missing')
      .max(20, 'phone')
      .regex(/^[\d().+ -]+$/, 'phone'),
  )
  .refine((text) => /^(1?[2-9]\d{9}|[2-9]\d{2})$/.test(text.replace(/\D/g, '')), 'phone');

/** Where it was read: a page, or who said it. */
const source = requiredText(300);

export const hotlineSchema = z.object({
  state,
  name: requiredText(80),
  number: phone,
  aboutEn: requiredText(200),
  aboutEs: requiredText(200),
  source,
  checkedOn: requiredDay,
});

/** `area` is a state ('MA') or the five-digit code of a county. */
export const noteSchema = z.object({
  area: z.union([z.string().regex(/^\d{5}$/), state], 'county'),
  kinds: z.array(z.enum(KIND_CODES as [string, ...string[]])).min(1, 'missing'),
  en: requiredText(400),
  es: requiredText(400),
  source,
  checkedOn: requiredDay,
});

export const bannerSchema = z
  .object({ en: requiredText(300), es: requiredText(300), from: requiredDay, until: requiredDay })
  .refine(({ from, until }) => until >= from, { message: 'before-start', path: ['until'] });

export const ENTRY_SCHEMAS = { hotline: hotlineSchema, note: noteSchema, banner: bannerSchema } as const;

export type Hotline = z.output<typeof hotlineSchema>;
export type Note = z.output<typeof noteSchema>;
export type Banner = z.output<typeof bannerSchema>;
export type EntryContent = { readonly hotline: Hotline; readonly note: Note; readonly banner: Banner };

/** Reads an entry from a form. Nobody can have checked anything on a day that has not come. */
export function readEntry<Type extends EntryType>(
  type: Type,
  fields: Readonly<Record<string, unknown>>,
  today: Day,
): Result<EntryContent[Type], FieldProblems> {
  const schema = ENTRY_SCHEMAS[type] as unknown as z.ZodType<EntryContent[Type]>;
  const read = readFields(schema, fields);
  if (read.ok && 'checkedOn' in read.value && read.value.checkedOn > today) {
    return fail({ checkedOn: 'day-ahead' });
  }
  return read;
}

/** True of a fact that nobody has looked at for over 180 days. A banner goes by its own days. */
export function isUnchecked(content: Hotline | Note | Banner, today: Day): boolean {
  return 'checkedOn' in content && isStaleFact(content.checkedOn, today);
}

/** Where something is, as far as it is known: `state` 'MA', `county` the five-digit code. */
export type Area = { readonly state: string | null; readonly county: string | null };

/** The notes that hold for a listing of a kind somewhere: those of its county before those of its state. */
export function notesFor<Content extends Pick<Note, 'area' | 'kinds'>>(
  notes: readonly Content[],
  kind: string,
  { state: region, county }: Area,
): Content[] {
  const holding = notes.filter(({ kinds }) => kinds.includes(kind));
  const of = (area: string | null) => (area === null ? [] : holding.filter((note) => note.area === area));
  return [...of(county), ...of(region)];
}

/** The banners of a day, the one that ends first on top. */
export function bannersOn(banners: readonly Banner[], today: Day): Banner[] {
  return banners
    .filter(({ from, until }) => from <= today && today <= until)
    .toSorted((a, b) => a.until.localeCompare(b.until));
}
