import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '#components/link.tsx';
import { NotFound } from '#components/not-found.tsx';
import { ProsePart } from '#components/prose-part.tsx';
import { findTopic } from '#data/learn/index.ts';
import { KIND_CODES } from '#domain/kinds/index.ts';
import { type Evidence, formatDated } from '#domain/learn.ts';
import styles from './page.module.css';

type Props = { readonly params: Promise<{ topic: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { topic } = await params;
  const t = await getTranslations(findTopic(topic) ? 'learn' : 'notFound');
  return { title: t('title') };
}

/** One kind of help in plain words: what it is, the first time, what to say when you call, for families. */
export default async function TopicPage({ params }: Props) {
  const topic = findTopic((await params).topic);
  if (!topic) return <NotFound />;
  const t = await getTranslations('learn');
  const text = topic[await getLocale()];
  return (
    <article className={styles.topic}>
      <h1>{text.title}</h1>
      {text.whatItIs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {KIND_CODES.includes(topic.code) && (
        <p className="screen-only">
          <Link href={`/find?kind=${topic.code}`} className="button-quiet">
            {t('findNear')}
          </Link>
        </p>
      )}
      <ProsePart heading={t('firstTime')} points={text.firstTime} />
      <section className={styles.part}>
        <h2>{t('whenYouCall')}</h2>
        <p>{t('readOut')}</p>
        <ul className={styles.questions}>
          {text.whenYouCall.map((question) => (
            <li key={question}>
              <q>{question}</q>
            </li>
          ))}
        </ul>
      </section>
      {text.parts?.map((part) => (
        <ProsePart key={part.heading} {...part} />
      ))}
      <ProsePart heading={t('forFamilies')} points={text.forFamilies} />
      {topic.evidence && <Known {...topic.evidence} />}
      <p className="screen-only">
        <Link href="/learn">{t('allKinds')}</Link>
      </p>
    </article>
  );
}

/** What rests on a text of others: which one, and when it was written. */
function Known({ says, source, url, dated }: Evidence) {
  const t = useTranslations('learn');
  const locale = useLocale();
  return (
    <section className={styles.part}>
      <h2>{t('known')}</h2>
      <p>{says[locale]}</p>
      <p className={styles.source}>
        {t.rich('source', {
          date: formatDated(dated, locale),
          link: () => (
            <a href={url} rel="noopener noreferrer" lang="en" data-quoted="">
              {source}
            </a>
          ),
        })}
      </p>
    </section>
  );
}
