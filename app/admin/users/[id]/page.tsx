import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { INVITATION_HOURS } from '#db/staff/invitations.ts';
import { getUser } from '#db/staff/users.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import { signInDesk } from '../../sign-in-desk.ts';
import { formToken, requireFresh } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { changeDisabled, changeRole } from '../actions.ts';
import { roleFields } from '../role-fields.ts';
import { LinkForm } from './link-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.users' });
  return { title: t('heading') };
}

/** One person: role, a new link, shutting out. Asks for the password first. */
export default async function UserPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const staff = await requireFresh('admin', `/admin/users/${encodeURIComponent(id)}`);
  const user = await getUser(signInDesk().db, id);
  if (!user) notFound();
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.users' });
  const shared = { token: formToken(staff), problemHeading: t('problem') };
  return (
    <DeskFrame staff={staff} page="users" heading={user.email}>
      <section aria-labelledby="role">
        <h2 id="role">{t('role')}</h2>
        <p>{t('roleNote')}</p>
        <DeskForm
          {...shared}
          action={changeRole}
          hidden={{ user: user.id }}
          submit={t('saveRole')}
          groups={[{ fields: roleFields(t, user) }]}
        />
      </section>
      {!user.disabled && (
        <section aria-labelledby="link">
          <h2 id="link">{t('link')}</h2>
          <p>{user.joined ? t('linkNote') : t('linkNoteNew')}</p>
          <LinkForm
            {...shared}
            user={user.id}
            submit={t('makeLink')}
            handOver={t('handOver', { hours: INVITATION_HOURS })}
          />
        </section>
      )}
      <section aria-labelledby="disable">
        <h2 id="disable">{user.disabled ? t('enable') : t('disable')}</h2>
        <p>{user.disabled ? t('enableNote') : t('disableNote')}</p>
        <DeskForm
          {...shared}
          action={changeDisabled}
          hidden={{ user: user.id, disable: user.disabled ? 'no' : 'yes' }}
          submit={user.disabled ? t('enable') : t('disable')}
          groups={[]}
        />
      </section>
    </DeskFrame>
  );
}
