import { MEDICATIONS, STANCES } from '../claims.ts';
import { PARTNER_LENGTHS, type PartnerAnswerInput } from '../partner-answer.ts';
import { fail, type Result, succeed } from '../result.ts';
import { cleanText } from '../text.ts';
import { FORM_LENGTHS, type FormProblem, readCorrection } from './read-form.ts';

/** The fields of a correction, of which each may be left empty. */
const CORRECTED = [
  'message',
  'phone',
  'weekday',
  'start',
  'street',
  'town',
  'postalCode',
  'website',
  'name',
] as const;

/** What an organization sends about its own listing: everything that is wrong with it at once, else what it says. */
export function readPartnerForm(
  form: URLSearchParams,
  slug: string,
  language: 'en' | 'es',
): Result<PartnerAnswerInput, FormProblem[]> {
  const text = (name: string) => cleanText(form.get(name) ?? '');
  const problems: FormProblem[] = [];
  const tooLong = (field: string, max: number) => {
    if (text(field).length > max) problems.push({ field, problem: 'too-long' });
  };
  const isRight = form.get('right') === 'yes';
  const isCorrected = CORRECTED.some((field) => text(field) !== '');
  const corrected = isCorrected ? readCorrection(form, slug, language) : null;
  if (isRight && isCorrected) problems.push({ field: 'right', problem: 'both' });
  if (corrected && !corrected.ok) problems.push(...corrected.problem);

  const stances = MEDICATIONS.flatMap((medication) => {
    const stance = STANCES.find((code) => code === form.get(`stance-${medication}`));
    tooLong(`conditions-${medication}`, PARTNER_LENGTHS.conditions);
    return stance ? [{ medication, stance, conditions: text(`conditions-${medication}`) }] : [];
  });
  const places = text('places');
  if (places !== '' && !/^\d{1,4}$/.test(places)) problems.push({ field: 'places', problem: 'no-number' });
  if (text('by') === '') problems.push({ field: 'by', problem: 'no-part' });
  tooLong('by', PARTNER_LENGTHS.by);

  const saysSomething = isRight || isCorrected || stances.length > 0 || places !== '';
  if (!saysSomething) problems.push({ field: 'right', problem: 'nothing-said' });
  if (problems.length > 0) return fail(problems);
  return succeed({
    by: text('by'),
    isRight,
    stances,
    freePlaces: places === '' ? null : Number(places),
    correction: corrected?.ok ? corrected.value : null,
  });
}

export const PARTNER_FORM_LENGTHS = { ...FORM_LENGTHS, ...PARTNER_LENGTHS };
