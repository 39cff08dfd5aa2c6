import { fail, type Result, succeed } from '../result.ts';
import { cleanText } from '../text.ts';
import type { SuggestedTime } from './fields.ts';
import {
  CONTACT_LENGTH,
  type CorrectionInput,
  MESSAGE_LENGTH,
  type ProposalInput,
  REPORT_REASONS,
  type ReportReason,
} from './suggestion.ts';

/** The longest text of each field, in characters; the form says so too. */
export const FORM_LENGTHS = {
  name: 300,
  phone: 40,
  website: 2000,
  street: 200,
  town: 100,
  postalCode: 20,
  where: 300,
  when: 300,
  message: MESSAGE_LENGTH,
  contact: CONTACT_LENGTH,
} as const;

/** Everything wrong with a form at once, by the field it stands beside. `form` is about the whole. */
export type FormProblem = {
  readonly field: string;
  readonly problem:
    | 'too-long'
    | 'no-address'
    | 'no-time'
    | 'no-day'
    | 'no-name'
    | 'no-kind'
    | 'no-part'
    | 'no-number'
    | 'both'
    | 'nothing-said';
};

/** The reason of a button that was tapped, or null. */
export function readReason(form: URLSearchParams): ReportReason | null {
  return REPORT_REASONS.find((reason) => reason === form.get('reason')) ?? null;
}

/** A correction as its form sends it: fields left empty say nothing. */
export function readCorrection(
  form: URLSearchParams,
  slug: string,
  language: 'en' | 'es',
): Result<CorrectionInput, FormProblem[]> {
  const text = textsOf(form);
  const problems = lengthProblems(text);
  const website = readWebsite(text('website'));
  if (website === null) problems.push({ field: 'website', problem: 'no-address' });
  const time = readTime(form);
  if (time && 'problem' in time) problems.push(time);
  const fields = withoutBlanks({
    name: text('name'),
    phone: text('phone'),
    website: website ?? '',
    street: text('street'),
    town: text('town'),
    postalCode: text('postalCode'),
  });
  const message = text('message');
  const saysSomething = Object.keys(fields).length > 0 || time !== null || message !== '';
  if (problems.length === 0 && !saysSomething) problems.push({ field: 'message', problem: 'nothing-said' });
  if (problems.length > 0) return fail(problems);
  const corrected = { ...fields, ...(time && !('problem' in time) && { time }) };
  return succeed({ slug, fields: corrected, message, contact: text('contact'), language });
}

/** A place that is not listed yet. `kinds` are the codes that the form offers. */
export function readProposal(
  form: URLSearchParams,
  kinds: readonly string[],
  language: 'en' | 'es',
): Result<ProposalInput, FormProblem[]> {
  const text = textsOf(form);
  const problems: FormProblem[] = [];
  const kind = kinds.find((code) => code === form.get('kind'));
  if (!kind) problems.push({ field: 'kind', problem: 'no-kind' });
  if (text('name') === '') problems.push({ field: 'name', problem: 'no-name' });
  problems.push(...lengthProblems(text));
  const website = readWebsite(text('website'));
  if (website === null) problems.push({ field: 'website', problem: 'no-address' });
  if (!kind || problems.length > 0) return fail(problems);
  return succeed({
    listing: {
      kind,
      name: text('name'),
      where: text('where'),
      when: text('when'),
      phone: text('phone'),
      website: website ?? '',
    },
    message: text('message'),
    contact: text('contact'),
    language,
  });
}

type Texts = (field: keyof typeof FORM_LENGTHS) => string;

function textsOf(form: URLSearchParams): Texts {
  return (field) => cleanText(form.get(field) ?? '');
}

function lengthProblems(text: Texts): FormProblem[] {
  return (Object.keys(FORM_LENGTHS) as (keyof typeof FORM_LENGTHS)[]).flatMap((field) =>
    text(field).length > FORM_LENGTHS[field] ? { field, problem: 'too-long' as const } : [],
  );
}

/** "example.org" is what people type; null for what no browser opens as a page. */
function readWebsite(typed: string): string | null {
  if (typed === '') return '';
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? address : null;
}

/** Day and time belong together; `timeWas` names the time that is wrong as "2-720", and is empty for one more. */
function readTime(
  form: URLSearchParams,
): (SuggestedTime & { was: SuggestedTime | null }) | FormProblem | null {
  const weekday = form.get('weekday') ?? '';
  const start = form.get('start') ?? '';
  if (weekday === '' && start === '') return null;
  const [, hours, minutes] = start.match(/^([01]?\d|2[0-3]):([0-5]\d)(?::\d\d)?$/) ?? [];
  if (hours === undefined || minutes === undefined) return { field: 'start', problem: 'no-time' };
  if (!/^[0-6]$/.test(weekday)) return { field: 'weekday', problem: 'no-day' };
  return {
    was: readTimeCode(form.get('timeWas') ?? ''),
    weekday: Number(weekday),
    startMinute: Number(hours) * 60 + Number(minutes),
  };
}

/** A weekly time as a form names it: "2-720" is Tuesday noon. */
export function timeCode({ weekday, startMinute }: SuggestedTime): string {
  return `${weekday}-${startMinute}`;
}

function readTimeCode(code: string): SuggestedTime | null {
  const [, weekday, startMinute] = code.match(/^([0-6])-(\d{1,4})$/) ?? [];
  if (weekday === undefined || Number(startMinute) >= 1440) return null;
  return { weekday: Number(weekday), startMinute: Number(startMinute) };
}

function withoutBlanks<Key extends string>(texts: Record<Key, string>): Partial<Record<Key, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')) as Partial<
    Record<Key, string>
  >;
}
