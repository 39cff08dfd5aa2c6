import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { findUsers, type User } from '#db/staff/users.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskTable } from '../desk-table.tsx';
import { DeskForm } from '../form/desk-form.tsx';
import { signInDesk } from '../sign-in-desk.ts';
import { formToken, requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import table from '../table.module.css';
import { invite } from './actions.ts';
import { roleFields } from './role-fields.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.users' });
  return { title: t('heading') };
}

/** Who works here. */
export default async function UsersPage() {
  const staff = await requireRole('admin');
  const users = await findUsers(signInDesk().db);
  const now = new Date();
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.users' });
  const format = await getFormatter({ locale: STAFF_LOCALE });

  function state(user: User): string {
    if (user.disabled) return t('disabled');
    if (!user.joined) return t('invited');
    return user.lastUsedAt
      ? t('here', { when: format.relativeTime(new Date(user.lastUsedAt), now) })
      : t('away');
  }
  return (
    <DeskFrame staff={staff} page="users" heading={t('heading')}>
      <DeskTable caption={t('heading')} heads={[t('email'), t('name'), t('role'), t('state')]}>
        {users.map((user) => (
          <tr key={user.id}>
            <th scope="row">
              <a href={`/admin/users/${user.id}`}>{user.email}</a>
            </th>
            <td>{user.name}</td>
            <td>
              {t(`roles.${user.role}`)}
              {user.scopes.length > 0 && (
                <ul className={table.muted}>
                  {user.scopes.map((scope) => (
                    <li key={scope.type === 'everywhere' ? '' : scope.code}>
                      {scope.type === 'everywhere'
                        ? t('everywhere')
                        : t(`scope.${scope.type}`, { code: scope.code })}
                    </li>
                  ))}
                </ul>
              )}
            </td>
            <td>{state(user)}</td>
          </tr>
        ))}
      </DeskTable>
      <section aria-labelledby="add">
        <h2 id="add">{t('add')}</h2>
        <p>{t('addNote')}</p>
        <DeskForm
          action={invite}
          token={formToken(staff)}
          submit={t('invite')}
          problemHeading={t('problem')}
          groups={[
            {
              fields: [
                { name: 'email', label: t('email'), type: 'email', required: true },
                ...roleFields(t, null),
              ],
            },
          ]}
        />
      </section>
    </DeskFrame>
  );
}
