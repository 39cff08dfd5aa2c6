import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { findSessions, IDLE_MINUTES } from '#db/staff/sessions.ts';
import { PASSWORD_MIN } from '#domain/staff/password.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskTable } from '../desk-table.tsx';
import { DeskForm } from '../form/desk-form.tsx';
import { FORM_TOKEN_FIELD } from '../form/form-state.ts';
import { signInDesk } from '../sign-in-desk.ts';
import { formToken, requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { endSession, setPassword } from './actions.ts';
import { browserName } from './browser-name.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.account' });
  return { title: t('heading') };
}

/** One's own sessions and password. */
export default async function AccountPage() {
  const staff = await requireRole('viewer');
  const now = new Date();
  const sessions = await findSessions(signInDesk().db, staff.userId, now);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.account' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  const token = formToken(staff);
  return (
    <DeskFrame staff={staff} page="account" heading={t('heading')}>
      <p>{staff.email}</p>
      <section aria-labelledby="sessions">
        <h2 id="sessions">{t('sessions')}</h2>
        <p>{t('sessionsNote', { minutes: IDLE_MINUTES })}</p>
        <DeskTable caption={t('sessions')} heads={[t('browser'), t('since'), t('lastUsed'), t('end')]}>
          {sessions.map((session) => (
            <tr key={session.id}>
              <th scope="row">{browserName(session.userAgent) || t('unknownBrowser')}</th>
              <td>{format.relativeTime(new Date(session.createdAt), now)}</td>
              <td>{format.relativeTime(new Date(session.lastUsedAt), now)}</td>
              <td>
                {session.id === staff.sessionId ? (
                  t('thisOne')
                ) : (
                  <form action={endSession}>
                    <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
                    <input type="hidden" name="session" value={session.id} />
                    <button type="submit" className="button-quiet">
                      {t('endThis')}
                    </button>
                  </form>
                )}
              </td>
            </tr>
          ))}
        </DeskTable>
        {sessions.length > 1 && (
          <form action={endSession}>
            <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
            <input type="hidden" name="session" value="others" />
            <button type="submit" className="button-quiet">
              {t('endOthers')}
            </button>
          </form>
        )}
      </section>
      <section aria-labelledby="password">
        <h2 id="password">{t('password')}</h2>
        <p>{t('passwordNote')}</p>
        <DeskForm
          action={setPassword}
          token={token}
          submit={t('setPassword')}
          problemHeading={t('problem')}
          groups={[
            {
              fields: [
                {
                  name: 'password',
                  label: t('newPassword'),
                  hint: t('passwordHint', { count: PASSWORD_MIN }),
                  type: 'password',
                  autoComplete: 'new-password',
                },
              ],
            },
          ]}
        />
      </section>
    </DeskFrame>
  );
}
