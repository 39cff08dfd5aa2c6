import type { getTranslations } from 'next-intl/server';
import { PARTNER_STATUSES, type Partner } from '#domain/partner.ts';
import type { FieldSpec } from '../form/form-state.ts';
import type { Fields } from '../form/records.ts';

export type PartnerWords = Awaited<ReturnType<typeof getTranslations<'admin.partners'>>>;

const TYPES = {
  contact: 'text',
  role: 'text',
  phone: 'tel',
  email: 'email',
  lastContactedOn: 'date',
  referral: 'long-text',
  notes: 'long-text',
} as const satisfies Partial<Record<keyof Partner, FieldSpec['type']>>;

/** What a field is called. */
export function partnerLabel(t: PartnerWords, name: string): string {
  const key = `fields.${name}` as 'fields.contact';
  return t.has(key) ? t(key) : name;
}

/** The form of a record, filled in with what it says. */
export function partnerFields(t: PartnerWords, partner: Partner | null): FieldSpec[] {
  const others = Object.entries(TYPES).map(([name, type]): FieldSpec => {
    const hint = `hints.${name}` as 'hints.contact';
    return {
      name,
      type,
      label: partnerLabel(t, name),
      value: partner?.[name as keyof typeof TYPES] ?? '',
      ...(t.has(hint) && { hint: t(hint) }),
    };
  });
  return [
    {
      name: 'status',
      label: t('fields.status'),
      type: 'choice',
      value: partner?.status ?? 'not-asked',
      options: PARTNER_STATUSES.map((status) => ({ value: status, label: t(`statuses.${status}`) })),
    },
    ...others,
  ];
}

/** What a record says, as the fields of its form hold it. */
export function partnerValues(partner: Partner | null): Fields {
  return partner ? { ...partner, lastContactedOn: partner.lastContactedOn ?? '' } : {};
}
