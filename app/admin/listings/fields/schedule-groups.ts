import { kindOf } from '#domain/kinds/index.ts';
import { REPEATS } from '#domain/listing-form/schedules.ts';
import { EMPTY_ROWS, rowsIn } from '#domain/listing-form/values.ts';
import { formatWeekday } from '#domain/schedule/format.ts';
import type { Weekday } from '#domain/schedule/schedule.ts';
import type { FieldGroup, FieldSpec } from '../../form/form-state.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import type { FieldKey, FieldSource } from './words.ts';

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** A group for each time, and one or two more that are folded away; what meets has its first time open. */
export function scheduleGroups({ kind, values, t }: FieldSource): FieldGroup[] {
  const filled = rowsIn(values, 'schedule').length;
  const open = Math.max(filled, kindOf(kind).gathers ? 1 : 0);
  const days = WEEKDAYS.map((day) => ({ value: String(day), label: formatWeekday(day, STAFF_LOCALE) }));
  return Array.from({ length: filled + EMPTY_ROWS.schedules }, (_, row) => {
    const field = (name: string, type: FieldSpec['type'], options?: FieldSpec['options']): FieldSpec => ({
      name: `schedule-${row}-${name}`,
      label: t(`schedule.${name}` as FieldKey),
      type,
      ...(t.has(`scheduleHints.${name}` as FieldKey) && { hint: t(`scheduleHints.${name}` as FieldKey) }),
      value: values[`schedule-${row}-${name}`]?.[0] ?? (name === 'repeat' ? 'weekly-1' : ''),
      ...(options && { options }),
    });
    const remove: FieldSpec = {
      name: `schedule-${row}-remove`,
      label: t('schedule.remove'),
      type: 'choices',
      values: values[`schedule-${row}-remove`] ?? [],
      options: [{ value: 'yes', label: t('schedule.removeYes') }],
    };
    return {
      heading: row < open ? t('schedule.heading', { number: row + 1 }) : t('schedule.another'),
      fold: row >= open,
      fields: [
        field(
          'repeat',
          'choice',
          REPEATS.map((code) => ({ value: code, label: t(`schedule.repeats.${code}`) })),
        ),
        field('weekday', 'choice', [{ value: '', label: t('notSaid') }, ...days]),
        field('start', 'time'),
        field('end', 'time'),
        field('anchor', 'date'),
        field('dates', 'text'),
        field('from', 'date'),
        field('until', 'date'),
        field('off', 'long-text'),
        field('zone', 'text'),
        ...(row < filled ? [remove] : []),
      ],
    };
  });
}
