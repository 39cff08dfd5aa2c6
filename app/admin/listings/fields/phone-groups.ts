import { EMPTY_ROWS, rowsIn } from '#domain/listing-form/values.ts';
import type { FieldGroup } from '../../form/form-state.ts';
import type { FieldSource } from './words.ts';

/** A group for each number, and one more that is folded away. */
export function phoneGroups({ values, t }: FieldSource): FieldGroup[] {
  const filled = rowsIn(values, 'phone').length;
  return Array.from({ length: filled + EMPTY_ROWS.phones }, (_, row) => ({
    heading: row < filled ? t('phone.heading', { number: row + 1 }) : t('phone.another'),
    fold: row >= filled,
    fields: (['number', 'extension', 'label', 'languages'] as const).map((name) => ({
      name: `phone-${row}-${name}`,
      label: t(`phone.${name}`),
      type: name === 'number' ? ('tel' as const) : ('text' as const),
      value: values[`phone-${row}-${name}`]?.[0] ?? '',
    })),
  }));
}
