import { type Act, actSchema } from '#domain/bulk/act.ts';
import type { Status } from '#domain/listing.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { cleanText } from '#domain/text.ts';
import type { Choice } from './choices.ts';

const STATUS: Partial<Record<Choice, Status>> = {
  publish: 'published',
  pause: 'paused',
  end: 'ended',
  draft: 'draft',
  'do-not-list': 'do-not-list',
};

/** The field in which something does not fit. */
export type ActField = 'value' | 'from' | 'until' | 'on' | 'zone';

/** What somebody chose and typed as an act; else the field that does not fit. @param today the first day that is no past */
export function readAct(choice: Choice, form: FormData, today: string): Result<Act, ActField> {
  const text = (name: ActField) => cleanText(String(form.get(name) ?? '')) || null;
  if (choice === 'pause' && text('until') !== null && String(text('until')) < today) return fail('until');
  if (choice === 'on-list' && String(text('on')) > today) return fail('on');
  const parsed = actSchema.safeParse(inputOf(choice, text));
  if (parsed.success) return succeed(parsed.data);
  return fail(FIELD_OF[String(parsed.error.issues[0]?.path[0])] ?? 'value');
}

const FIELD_OF: Readonly<Record<string, ActField>> = { until: 'until', on: 'on', zone: 'zone', from: 'from' };

function inputOf(choice: Choice, text: (name: ActField) => string | null): unknown {
  switch (choice) {
    case 'phone':
      return { type: 'phone', from: text('from'), to: text('value') };
    case 'email':
    case 'website':
      return { type: choice, value: text('value') };
    case 'zone':
      return { type: 'zone', zone: text('zone') };
    case 'shift':
      return { type: 'shift', minutes: Number(text('value') ?? Number.NaN) };
    case 'on-list':
      return { type: 'on-list', on: text('on') };
    case 'add-term':
    case 'remove-term':
      return { type: 'term', term: text('value'), has: choice === 'add-term' };
    default:
      return { type: 'status', status: STATUS[choice], until: text('until') };
  }
}
