import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { smsLink } from '#components/crisis-help.tsx';
import { crisisLine } from '#components/crisis-lines.ts';
import { Icon } from '#components/icon.tsx';
import { Link } from '#components/link.tsx';
import styles from './page.module.css';

/** What somebody may need, and the key of the line in data/national/crisis-lines.json that helps with it. */
const HELP = [
  { topic: 'danger', line: '911' },
  { topic: 'crisis', line: '988' },
  { topic: 'treatment', line: 'samhsa' },
  { topic: 'home', line: 'domestic-violence' },
  { topic: 'poison', line: 'poison-help' },
  { topic: 'basics', line: '211' },
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('help');
  return { title: t('title') };
}

/** Whom to call for what. Static words and plain links: it works with no script and no database. */
export default function HelpNowPage() {
  const t = useTranslations('help');
  return (
    <div className={styles.page} data-crisis-help="">
      <h1>{t('title')}</h1>
      <p className={styles.intro}>{t('intro', { number: crisisLine('988').call.number })}</p>
      {HELP.map((help) => (
        <Help key={help.topic} {...help} />
      ))}
      <section className={styles.help}>
        <h2>{t('safety.heading')}</h2>
        <ul>
          <li>{t('safety.leave')}</li>
          <li>{t('safety.private')}</li>
          <li>{t('safety.watched')}</li>
        </ul>
      </section>
      <p className="screen-only">
        <Link href="/">{t('findGroups')}</Link>
      </p>
    </div>
  );
}

function Help({ topic, line }: (typeof HELP)[number]) {
  const t = useTranslations('help');
  const { call, text, tty, spanish, veterans } = crisisLine(line);
  const spanishWord = useLocale() === 'es' ? spanish?.word : undefined;
  const word = text?.word ?? spanishWord;
  return (
    <section className={styles.help}>
      <h2>{t(`${topic}.heading`)}</h2>
      <p className={styles.ways}>
        <a href={call.link} className="button-quiet">
          <Icon name="phone" /> {t('call', { number: call.number })}
        </a>
        {text && (
          <a href={smsLink(text.link, word)} className="button-quiet">
            <Icon name="message" />{' '}
            {word ? t('textWord', { word, number: text.number }) : t('text', { number: text.number })}
          </a>
        )}
      </p>
      <p>{t(`${topic}.more`, { dangerNumber: crisisLine('911').call.number })}</p>
      {spanish && <p>{t('crisis.spanish', spanish)}</p>}
      {veterans && <p>{t('crisis.veterans', veterans)}</p>}
      {tty && (
        <p className={styles.small}>
          {t.rich('tty', { number: tty.number, call: (words) => <a href={tty.link}>{words}</a> })}
        </p>
      )}
    </section>
  );
}
