import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Link } from '#components/link.tsx';
import { KIND_TOPICS, MOMENTS } from '#data/learn/index.ts';
import type { LearnTopic } from '#domain/learn.ts';
import styles from './page.module.css';

/** Neutral for all pages here: what somebody reads about stands in no title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('learn');
  return { title: t('title') };
}

/** What kinds of help there are, each with a plain page of its own. Nothing here needs script or database. */
export default function LearnPage() {
  const t = useTranslations('learn');
  return (
    <div className={styles.page}>
      <h1>{t('indexHeading')}</h1>
      <p>{t('intro')}</p>
      <h2>{t('moments')}</h2>
      <Topics topics={MOMENTS} />
      <h2>{t('kinds')}</h2>
      <Topics topics={KIND_TOPICS} />
      <h2>{t('forProviders')}</h2>
      <p>
        <Link href="/learn/providers">{t('providersLink')}</Link>
      </p>
    </div>
  );
}

function Topics({ topics }: { topics: readonly LearnTopic[] }) {
  const locale = useLocale();
  return (
    <ul className={styles.topics}>
      {topics.map((topic) => (
        <li key={topic.code}>
          <Link href={`/learn/${topic.code}`}>{topic[locale].title}</Link>
        </li>
      ))}
    </ul>
  );
}
