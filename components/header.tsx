import { useLocale, useTranslations } from 'next-intl';
import { LOCALES } from '#domain/locale.ts';
import { crisisLine } from './crisis-lines.ts';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { LeaveLink } from './leave-link.tsx';
import { Link } from './link.tsx';

/**
 * The top of every page: ways past it, the name, the other language, the way out, and whom to call.
 * @param leaveUrl where "Leave this site" leads
 * @param name of the site, where an admin gave it one
 */
export function Header({ leaveUrl, name }: { leaveUrl: string; name: string | null }) {
  const t = useTranslations('frame');
  const site = useTranslations('site');
  const locale = useLocale();
  return (
    <header className={styles.header}>
      <div className={styles.skip}>
        <a href="#main">{t('skipToMain')}</a>
        <LeaveLink to={leaveUrl} />
      </div>
      <div className={styles.bar}>
        <Link href="/" className={styles.name}>
          {name ?? site('name')}
        </Link>
        {LOCALES.filter((other) => other !== locale).map((other) => (
          <LanguageSwitch key={other} to={other} className={styles.language} />
        ))}
        <LeaveLink to={leaveUrl} className={styles.leave} />
      </div>
      <p className={styles.crisis}>
        {t.rich('crisisLine', {
          danger: (words) => <a href={crisisLine('911').call.link}>{words}</a>,
          crisis: (words) => <a href={crisisLine('988').call.link}>{words}</a>,
          more: (words) => <Link href="/help-now">{words}</Link>,
          dot: () => <span aria-hidden="true">·</span>,
        })}
      </p>
    </header>
  );
}
