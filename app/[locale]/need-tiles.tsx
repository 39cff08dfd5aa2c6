import { useLocale, useTranslations } from 'next-intl';
import { Icon, type IconName } from '#components/icon.tsx';
import { Link } from '#components/link.tsx';
import { localePath } from '#domain/locale.ts';
import styles from './need-tiles.module.css';

/** What people need most, by the kind of listing that answers it. */
const BY_KIND = [
  { kind: 'recovery-housing', icon: 'home' },
  { kind: 'peer-support', icon: 'talk' },
  { kind: 'employment', icon: 'work' },
  { kind: 'case-management', icon: 'hands' },
  { kind: 'family-group', icon: 'family' },
] as const satisfies readonly { kind: string; icon: IconName }[];

/**
 * One tap for each need: buttons of the form around them, so that the place goes along. Medicine is nobody's
 * business: that one is sent in the body of a POST, never in an address.
 */
export function NeedTiles() {
  const t = useTranslations('home');
  const locale = useLocale();
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{t('needsHeading')}</h2>
      <p className={styles.hint}>{t('needsHint')}</p>
      <div className={styles.tiles}>
        <button type="submit" name="kind" value="meeting" className={styles.tile}>
          <Icon name="calendar" /> {t('needs.meeting')}
        </button>
        <button
          type="submit"
          formMethod="post"
          formAction={localePath(locale, '/find')}
          name="medication"
          value="any"
          className={styles.tile}
        >
          <Icon name="people" /> {t('needs.medication')}
        </button>
        {BY_KIND.map(({ kind, icon }) => (
          <button key={kind} type="submit" name="kind" value={kind} className={styles.tile}>
            <Icon name={icon} /> {t(`needs.${kind}`)}
          </button>
        ))}
        <Link href="/help-now" className={styles.tile}>
          <Icon name="phone" /> {t('needs.helpNow')}
        </Link>
      </div>
    </section>
  );
}
