import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { readSite } from '#app/site.ts';
import { NearMeButton } from '#components/near-me-button.tsx';
import { localePath } from '#domain/locale.ts';
import { FOR_WHOM } from '#domain/search/query.ts';
import { NeedTiles } from './need-tiles.tsx';
import { OtherWaysIn } from './other-ways-in.tsx';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home');
  return { title: t('title') };
}

/**
 * Where, what matters most, and one button. Nothing here needs script, and it comes without the database, too. Medicine is nobody's business: what
 * asks about it is sent in the body of a POST, never in an address.
 */
export default async function HomePage() {
  const t = await getTranslations('home');
  const find = localePath(await getLocale(), '/find');
  const { place } = await readSite();
  const post = { type: 'submit', formMethod: 'post', formAction: find, className: 'button-quiet' } as const;
  return (
    <div className={styles.home}>
      <h1>{t('title')}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      <form action={find} method="get">
        <ForWhom />
        <div className={styles.place}>
          <label className={styles.label} htmlFor="near">
            <strong>{t('where')}</strong> {t('nearLabel')}
          </label>
          <input
            id="near"
            name="near"
            className="field"
            defaultValue={place?.near}
            // A shared phone should not offer the last visitor's town to the next one.
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            enterKeyHint="search"
          />
          <NearMeButton />
        </div>
        <NeedTiles />
        <label className={styles.check}>
          <input type="checkbox" name="travel" value="no" /> {t('cannotTravel')}
        </label>
        {/* The first button of a form is what the Enter key presses: without a box ticked it shows everything near. */}
        <div className={styles.show}>
          <button type="submit" name="kind" value="any" className="button">
            {t('show')}
          </button>
        </div>
        <h2>{t('medicineHeading')}</h2>
        <div className={styles.medicine}>
          <button {...post} name="medication" value="any">
            {t('onMedicine')}
          </button>
          <button {...post} name="audience" value="medication-specific">
            {t('medicineGroups')}
          </button>
        </div>
      </form>
      <OtherWaysIn />
      <GoodToKnow />
    </div>
  );
}

function ForWhom() {
  const t = useTranslations('home.forWhom');
  return (
    <fieldset className={styles.forWhom}>
      <legend className="visually-hidden">{t('legend')}</legend>
      {FOR_WHOM.map((whom) => (
        <label key={whom} className={styles.check}>
          <input type="radio" name="for" value={whom} defaultChecked={whom === 'me'} /> {t(whom)}
        </label>
      ))}
    </fieldset>
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
