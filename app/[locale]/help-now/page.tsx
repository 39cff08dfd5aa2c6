import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { linesByState } from '#app/site.ts';
import { crisisLine } from '#components/crisis-lines.ts';
import { Link } from '#components/link.tsx';
import { StateLineItems } from '#components/state-lines.tsx';
import { REGIONS } from '#domain/gazetteer/regions.ts';
import { Help } from './help.tsx';
import styles from './page.module.css';
import { ToCall } from './to-call.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('help');
  return { title: t('title') };
}

/** In the order of how fast somebody has to act. */
const TOPICS = [
  'danger',
  'crisis',
  'home',
  'poison',
  'medicine',
  'sleep',
  'food',
  'care',
  'treatment',
  'basics',
] as const;

/** Whom to call for what, and what to do. Plain links: it works with no script, and with no database
 * but for the lines that admins added for their state. */
export default async function HelpNowPage() {
  const t = await getTranslations('help');
  const ofStates = await linesByState(await getLocale());
  const dangerNumber = crisisLine('911').call.number;
  return (
    <div className={styles.page} data-crisis-help="">
      <h1>{t('title')}</h1>
      <p className={styles.intro}>{t('intro', { number: crisisLine('988').call.number })}</p>
      <nav className="screen-only" aria-label={t('contents')}>
        <ul className={styles.contents}>
          {TOPICS.map((topic) => (
            <li key={topic}>
              <a href={`#${topic}`}>{t(`${topic}.heading`)}</a>
            </li>
          ))}
          {ofStates.length > 0 && (
            <li>
              <a href="#states">{t('states.heading')}</a>
            </li>
          )}
        </ul>
      </nav>
      <Help
        topic="danger"
        steps={[
          t('danger.signs'),
          t('danger.give'),
          t('danger.breathe'),
          t('danger.again'),
          t('danger.stay'),
        ]}
        links={[{ href: '/learn/naloxone-and-overdose-prevention', words: t('danger.learn') }]}
      >
        <ToCall line="911" />
      </Help>
      <Help topic="crisis" links={[{ href: '/learn/crisis', words: t('crisis.learn') }]}>
        <ToCall line="988" />
        <p>{t('crisis.more')}</p>
      </Help>
      <Help
        topic="home"
        links={[
          { href: '/learn/violence-and-safety-help', words: t('home.learn') },
          { href: '/safety', words: t('home.safety') },
        ]}
      >
        <ToCall line="domestic-violence" />
        <p>{t('home.more')}</p>
      </Help>
      <Help topic="poison">
        <ToCall line="poison-help" />
        <p>{t('poison.more', { dangerNumber })}</p>
      </Help>
      <Help
        topic="medicine"
        steps={[
          t('medicine.prescriber'),
          t('medicine.telehealth'),
          t('medicine.pharmacy'),
          t('medicine.hospital'),
          t('medicine.own'),
          t('medicine.danger', { dangerNumber }),
        ]}
        links={[
          { href: '/find?kind=treatment', words: t('medicine.find') },
          { href: '/learn/medicine', words: t('medicine.learn') },
        ]}
      >
        <p>{t('medicine.more')}</p>
      </Help>
      <Help
        topic="sleep"
        steps={[t('sleep.call'), t('sleep.cold', { dangerNumber })]}
        links={[
          { href: '/find?kind=emergency-shelter', words: t('sleep.find') },
          { href: '/learn/emergency-shelter', words: t('sleep.learn') },
        ]}
      >
        <ToCall line="211" />
      </Help>
      <Help
        topic="food"
        links={[
          { href: '/find?kind=food', words: t('food.find') },
          { href: '/learn/food', words: t('food.learn') },
        ]}
      >
        <ToCall line="211" />
        <p>{t('food.more')}</p>
      </Help>
      <Help
        topic="care"
        steps={[t('care.danger', { dangerNumber }), t('care.clinic'), t('care.hospital'), t('care.nurse')]}
      />
      <Help topic="treatment" links={[{ href: '/learn/treatment', words: t('treatment.learn') }]}>
        <ToCall line="samhsa" />
        <p>{t('treatment.more')}</p>
      </Help>
      <Help topic="basics">
        <ToCall line="211" />
        <p>{t('basics.more')}</p>
      </Help>
      {ofStates.length > 0 && (
        <section className={styles.help} id="states">
          <h2>{t('states.heading')}</h2>
          {ofStates.map(({ state, lines }) => (
            <section key={state}>
              <h3>{REGIONS.find(({ code }) => code === state)?.name ?? state}</h3>
              <ul className={styles.lines}>
                <StateLineItems lines={lines} />
              </ul>
            </section>
          ))}
        </section>
      )}
      <p className="screen-only">
        <Link href="/">{t('findGroups')}</Link>
      </p>
    </div>
  );
}
