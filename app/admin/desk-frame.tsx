import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Staff } from '#db/staff/sessions.ts';
import { type Role, roleReaches } from '#domain/staff/roles.ts';
import styles from './desk-frame.module.css';
import { FORM_TOKEN_FIELD } from './form/form-state.ts';
import { formToken } from './staff.ts';
import { STAFF_LOCALE } from './staff-locale.ts';

/** The pages of the rail, and who may see them. */
const PAGES = [
  { key: 'desk', href: '/admin', role: 'viewer' },
  { key: 'listings', href: '/admin/listings', role: 'viewer' },
  { key: 'suggestions', href: '/admin/suggestions', role: 'reviewer' },
  { key: 'users', href: '/admin/users', role: 'admin' },
  { key: 'audit', href: '/admin/audit', role: 'admin' },
  { key: 'account', href: '/admin/account', role: 'viewer' },
] as const satisfies readonly { key: string; href: string; role: Role }[];

export type DeskPage = (typeof PAGES)[number]['key'];

type Props = {
  readonly staff: Staff;
  /** The page of the rail that this one is, or belongs to. */
  readonly page: DeskPage;
  readonly heading: string;
  readonly children: ReactNode;
};

/**
 * A page of the desk: who is signed in, the rail, the page. Links are plain ones: every page is asked for anew, and
 * nothing of the one before stays behind in the browser after signing out.
 */
export async function DeskFrame({ staff, page, heading, children }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.frame' });
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('skipToMain')}
      </a>
      <header className={styles.header}>
        <a className={styles.name} href="/admin">
          {t('name')}
        </a>
        <p className={styles.who}>{t('who', { name: staff.name, role: t(`roles.${staff.role}`) })}</p>
        <a href="/">{t('site')}</a>
        <form action="/admin/sign-out" method="post">
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken(staff)} />
          <button type="submit" className="button-quiet">
            {t('signOut')}
          </button>
        </form>
      </header>
      <div className={styles.columns}>
        <nav className={styles.rail} aria-label={t('railLabel')}>
          <ul>
            {PAGES.filter(({ role }) => roleReaches(staff.role, role)).map(({ key, href }) => (
              <li key={key}>
                <a href={href} aria-current={key === page ? 'page' : undefined}>
                  {t(`pages.${key}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main id="main" tabIndex={-1} className={styles.main}>
          <h1>{heading}</h1>
          {children}
        </main>
      </div>
    </>
  );
}
