import type { getTranslations } from 'next-intl/server';
import type { User } from '#db/staff/users.ts';
import { isRole, ROLES, type Role, type Scope } from '#domain/staff/roles.ts';
import type { FieldSpec } from '../form/form-state.ts';

type Words = Awaited<ReturnType<typeof getTranslations<'admin.users'>>>;

/** The fields for a role and what an editor may change. */
export function roleFields(t: Words, user: User | null): FieldSpec[] {
  const codes = (type: Scope['type']) =>
    (user?.scopes ?? [])
      .flatMap((scope) => (scope.type === type && 'code' in scope ? [scope.code] : []))
      .join(' ');
  const everywhere = user?.scopes.some((scope) => scope.type === 'everywhere') ? ['everywhere'] : [];
  return [
    {
      name: 'role',
      label: t('role'),
      type: 'choice',
      value: user?.role ?? 'viewer',
      options: ROLES.map((role) => ({ value: role, label: t(`rolesLong.${role}`) })),
    },
    { name: 'counties', label: t('counties'), hint: t('countiesHint'), type: 'text', value: codes('county') },
    { name: 'feeds', label: t('feeds'), hint: t('feedsHint'), type: 'text', value: codes('feed') },
    {
      name: 'everywhere',
      label: t('orEverywhere'),
      type: 'choices',
      values: everywhere,
      options: [{ value: 'everywhere', label: t('everywhere') }],
    },
  ];
}

/** What the fields say, and a sentence for each that cannot be read. */
export function readRole(
  t: Words,
  form: FormData,
): { role: Role; scopes: Scope[]; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const words = (name: string) =>
    String(form.get(name) ?? '')
      .split(/[\s,;]+/)
      .filter(Boolean);
  const role = String(form.get('role') ?? '');
  if (!isRole(role)) errors.role = t('roleMissing');
  const counties = words('counties');
  const wrong = counties.find((code) => !/^\d{5}$/.test(code));
  if (wrong) errors.counties = t('countyWrong', { code: wrong });
  const feeds = words('feeds');
  if (feeds.some((code) => !/^[a-z0-9-]{1,80}$/.test(code))) errors.feeds = t('feedWrong');
  const scopes: Scope[] = form.getAll('everywhere').includes('everywhere')
    ? [{ type: 'everywhere' }]
    : [
        ...counties.map((code): Scope => ({ type: 'county', code })),
        ...feeds.map((code): Scope => ({ type: 'feed', code })),
      ];
  if (role === 'editor' && scopes.length === 0) errors.counties ??= t('scopeMissing');
  return { role: isRole(role) ? role : 'viewer', scopes, errors };
}
