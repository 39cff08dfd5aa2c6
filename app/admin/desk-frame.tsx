import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Staff } from '#db/staff/sessions.ts';
import { type Role, roleReaches } from '#domain/staff/roles.ts';
import styles from './desk-frame.module.css';
import { FORM_TOKEN_FIELD } from './form/form-state.ts';
import { formToken } from './staff.ts';
import { STAFF_LOCALE } from './staff-locale.ts';

/** The pages of the rail, what is done every day first, and who may see them. */
const PAGES = [
  { key: 'desk', group: 'work', href: '/admin', role: 'viewer' },
  { key: 'listings', group: 'work', href: '/admin/listings', role: 'viewer' },
  { key: 'suggestions', group: 'work', href: '/admin/suggestions', role: 'reviewer' },
  { key: 'closures', group: 'work', href: '/admin/closures', role: 'editor' },
  { key: 'lists', group: 'work', href: '/admin/lists', role: 'viewer' },
  { key: 'partners', group: 'work', href: '/admin/partners', role: 'editor' },
  { key: 'changes', group: 'work', href: '/admin/changes', role: 'editor' },
  { key: 'feeds', group: 'data', href: '/admin/feeds', role: 'viewer' },
  { key: 'tables', group: 'data', href: '/admin/tables', role: 'viewer' },
  { key: 'coverage', group: 'data', href: '/admin/coverage', role: 'viewer' },
  { key: 'terms', group: 'site', href: '/admin/terms', role: 'reviewer' },
  { key: 'settings', group: 'site', href: '/admin/settings', role: 'admin' },
  { key: 'users', group: 'people', href: '/admin/users', role: 'admin' },
  { key: 'audit', group: 'people', href: '/admin/audit', role: 'admin' },
  { key: 'account', group: 'people', href: '/admin/account', role: 'viewer' },
] as const satisfies readonly { key: string; group: RailGroup; href: string; role: Role }[];

/** Listings and whom we know; what feeds and words bring; how the site looks; who works here. */
const GROUPS = ['work', 'data', 'site', 'people'] as const;
type RailGroup = (typeof GROUPS)[number];

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
  // Folded on a phone, beside the page on a wide screen: one of both is seen.
  const groups = GROUPS.map((group) => (
    <Group key={group} label={t(`groups.${group}`)}>
      {PAGES.filter((one) => one.group === group && roleReaches(staff.role, one.role)).map(
        ({ key, href }) => (
          <li key={key}>
            <a href={href} aria-current={key === page ? 'page' : undefined}>
              {t(`pages.${key}`)}
            </a>
          </li>
        ),
      )}
    </Group>
  ));
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
          <details className={styles.folded}>
            <summary>{t('menu')}</summary>
            {groups}
          </details>
          <div className={styles.unfolded}>{groups}</div>
        </nav>
        <main id="main" tabIndex={-1} className={styles.main}>
          <h1>{heading}</h1>
          {children}
        </main>
      </div>
    </>
  );
}

/** Pages that belong together; none where somebody may see none of them. */
function Group({ label, children }: { label: string; children: readonly ReactNode[] }) {
  return children.length > 0 ? <ul aria-label={label}>{children}</ul> : null;
}
