import { useTranslations } from 'next-intl';
import { Link } from '#components/link.tsx';
import styles from './page.module.css';

const MOMENTS = [
  { href: '/help-now', words: 'helpNow' },
  { href: '/help-now#medicine', words: 'medicineRunsOut' },
  { href: '/learn/starting-again', words: 'startingAgain' },
  { href: '/learn/first-meeting-on-medicine', words: 'firstMeeting' },
  { href: '/sheet', words: 'makeList' },
  { href: '/browse', words: 'browse' },
] as const;

/** Where somebody may be with it, and what people there often look at next. It opens doors and closes none. */
const STAGES = [
  { stage: 'not-sure', doors: ['/learn/peer-support', '/learn/meeting'] },
  { stage: 'thinking', doors: ['/learn/meeting', '/learn/medicine'] },
  { stage: 'getting-ready', doors: ['/learn/treatment', '/learn/naloxone-and-overdose-prevention'] },
  { stage: 'doing-it', doors: ['/learn/recovery-housing', '/learn/employment'] },
  { stage: 'keeping-it', doors: ['/learn/volunteering-and-sober-activities', '/learn/starting-again'] },
] as const;

/** Ways in for a moment in somebody's life, beside what they need. */
export function OtherWaysIn() {
  const t = useTranslations('home');
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways">{t('otherWays')}</h2>
      <ul className={styles.links}>
        {MOMENTS.map(({ href, words }) => (
          <li key={href}>
            <Link href={href}>{t(`moments.${words}`)}</Link>
          </li>
        ))}
      </ul>
      <details className={styles.stages}>
        <summary>{t('stages.heading')}</summary>
        <p>{t('stages.intro')}</p>
        <dl>
          {STAGES.map(({ stage, doors }) => (
            <div key={stage}>
              <dt>{t(`stages.${stage}`)}</dt>
              {doors.map((href) => (
                <dd key={href}>
                  <Link href={href}>{t(`stages.doors.${href.slice('/learn/'.length) as 'meeting'}`)}</Link>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
