import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { NearMeButton } from '#components/near-me-button.tsx';
import { localePath } from '#domain/locale.ts';
import { NeedTiles } from './need-tiles.tsx';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home');
  return { title: t('title') };
}

/** Place, then one tap: each tile sends the form. Nothing here needs script or database. */
export default function HomePage() {
  const t = useTranslations('home');
  return (
    <div className={styles.home}>
      <h1>{t('title')}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      <form action={localePath(useLocale(), '/find')} method="get">
        <div className={styles.place}>
          <label className={styles.label} htmlFor="near">
            <strong>{t('where')}</strong> {t('nearLabel')}
          </label>
          <input
            id="near"
            name="near"
            className="field"
            // A shared phone should not offer the last visitor's town to the next one.
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            enterKeyHint="search"
          />
          <NearMeButton />
        </div>
        {/* The first button of the form is what the Enter key presses. */}
        <button type="submit" name="kind" value="any" className={`button ${styles.show}`}>
          {t('show')}
        </button>
        <NeedTiles />
      </form>
      <GoodToKnow />
    </div>
  );
}

function GoodToKnow() {
  const t = useTranslations('home');
  return (
    <section className={styles.goodToKnow}>
      <h2>{t('goodToKnow')}</h2>
      <ul>
        <li>{t('noSignUp')}</li>
        <li>{t('noRecord')}</li>
        <li>{t('neverTell')}</li>
      </ul>
    </section>
  );
}
