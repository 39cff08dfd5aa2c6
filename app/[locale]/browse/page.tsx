import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { readDatabase } from '#app/reading.ts';
import { readSite } from '#app/site.ts';
import { Icon } from '#components/icon.tsx';
import { Link } from '#components/link.tsx';
import { NearMeButton } from '#components/near-me-button.tsx';
import { listTerms } from '#db/terms.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { DIMENSIONS, type Dimension } from '#domain/kinds/kind.ts';
import { otherSupport } from '#domain/kinds/other-support.ts';
import { localePath } from '#domain/locale.ts';
import { namedKindOf } from '#domain/own-terms.ts';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('browse');
  return { title: t('title') };
}

/**
 * All kinds of help by the four parts of life that support recovery (SAMHSA's health, home, purpose, community). Each
 * button sends the place along; what it shows can be printed. Nothing here needs script.
 */
export default async function BrowsePage() {
  const t = await getTranslations('browse');
  const { place } = await readSite();
  const named = await namedKinds();
  return (
    <form className={styles.browse} action={localePath(await getLocale(), '/find')} method="get">
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <input type="hidden" name="when" value="any" />
      <div className={`${styles.place} screen-only`}>
        <label className={styles.label} htmlFor="near">
          {t('near')}
        </label>
        <input
          id="near"
          name="near"
          className="field"
          defaultValue={place?.near}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          enterKeyHint="search"
        />
        <NearMeButton />
        <button type="submit" name="kind" value="any" className="button">
          {t('everything')}
        </button>
      </div>
      {DIMENSIONS.map((dimension) => (
        <PartOfLife key={dimension} dimension={dimension} named={named} />
      ))}
    </form>
  );
}

/** What coordinators named beside the kinds that every community has; nothing of it where the words cannot be read. */
async function namedKinds(): Promise<NamedKind[]> {
  const locale = await getLocale();
  const read = await readDatabase((db) => listTerms(db, 'kind'));
  return (read.ok ? read.value : []).flatMap((term) => {
    const named = namedKindOf(term);
    return named ? [{ code: term.code, name: term.name[locale], dimension: named.dimension }] : [];
  });
}

type NamedKind = { readonly code: string; readonly name: string; readonly dimension: Dimension };

function PartOfLife({ dimension, named }: { dimension: Dimension; named: readonly NamedKind[] }) {
  const t = useTranslations('browse');
  const kindWords = useTranslations('kinds');
  const kinds = KINDS.filter(({ dimensions }) => dimensions.includes(dimension));
  return (
    <section aria-labelledby={dimension}>
      <h2 id={dimension}>{t(`${dimension}.name`)}</h2>
      <p>{t(`${dimension}.about`)}</p>
      <ul className={styles.kinds}>
        {kinds.map(({ code, icon }) => (
          <li key={code}>
            <button type="submit" name="kind" value={code} className={styles.kind}>
              <Icon name={icon} /> {kindWords(`${code as 'meeting'}.plural`)}
            </button>
            <Link href={`/learn/${code}`} className={styles.learn}>
              {t('whatIsIt')}
              <span className="visually-hidden"> {kindWords(`${code as 'meeting'}.plural`)}</span>
            </Link>
          </li>
        ))}
        {named
          .filter((one) => one.dimension === dimension)
          .map(({ code, name }) => (
            <li key={code}>
              <button type="submit" name="format" value={code} className={styles.kind}>
                <Icon name={otherSupport.icon} /> <span data-quoted="">{name}</span>
              </button>
            </li>
          ))}
      </ul>
      <p className="screen-only">
        <button
          type="submit"
          name="kind"
          value={kinds.map(({ code }) => code).join(',')}
          className="button-quiet"
        >
          {t('allOf', { part: t(`${dimension}.name`) })}
        </button>
      </p>
    </section>
  );
}
