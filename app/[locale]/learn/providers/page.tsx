import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Link } from '#components/link.tsx';
import { PROVIDER_SHELF, type ShelfText } from '#data/learn/provider-shelf.ts';
import { formatDated } from '#domain/learn.ts';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('learn');
  return { title: t('providersHeading') };
}

/** Texts for people who work with patients, each with its publisher and the date that it bears. */
export default function ProvidersPage() {
  const t = useTranslations('learn');
  const locale = useLocale();
  return (
    <div className={styles.shelf}>
      <h1>{t('providersHeading')}</h1>
      <p>{t('providersIntro')}</p>
      {PROVIDER_SHELF.map(({ heading, texts }) => (
        <section key={heading.en}>
          <h2>{heading[locale]}</h2>
          <ul>
            {texts.map((text) => (
              <Text key={text.url} {...text} />
            ))}
          </ul>
        </section>
      ))}
      <p className="screen-only">
        <Link href="/learn">{t('allKinds')}</Link>
      </p>
    </div>
  );
}

function Text({ title, by, dated, url, about }: ShelfText) {
  const t = useTranslations('learn');
  const locale = useLocale();
  return (
    <li>
      <a href={url} rel="noopener noreferrer" lang="en" data-quoted="">
        {title}
      </a>
      <p className={styles.by}>
        <span data-quoted="" lang="en">
          {by}
        </span>
        {', '}
        {dated ? formatDated(dated, locale) : t('undated')}
      </p>
      <p>{about[locale]}</p>
    </li>
  );
}
