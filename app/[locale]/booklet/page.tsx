import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { readDatabase } from '#app/reading.ts';
import { linesOfState, readSite } from '#app/site.ts';
import { Link } from '#components/link.tsx';
import { Unreadable } from '#components/unreadable.tsx';
import { type BookletChoices, parseBookletChoices } from '#domain/booklet/choices.ts';
import { regionOfCounty } from '#domain/gazetteer/regions.ts';
import { isLocale, type Locale } from '#domain/locale.ts';
import { Booklet } from './booklet.tsx';
import { BookletForm } from './booklet-form.tsx';
import styles from './page.module.css';
import { findCounty, readBooklet } from './read-booklet.ts';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Neither the place nor what the groups are for: it names the file that the browser saves, too. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'booklet' });
  return { title: t('title'), robots: { index: false } };
}

/** All meetings of a county by day of the week, to print: for coordinators, and for the table at the door. */
export default async function BookletPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const choices = parseBookletChoices(await searchParams);
  const { code, near, question } = findCounty(choices);
  const usual = (await readSite()).place?.near ?? '';
  const isAsked = choices.county !== null || choices.near !== '';
  const t = await getTranslations({ locale, namespace: 'booklet' });
  return (
    <>
      <div className={`${styles.choose} screen-only`}>
        <h1>{t('heading')}</h1>
        <p>{t('intro')}</p>
        <BookletForm choices={choices} near={near || usual} isUnknown={isAsked && code === null} />
        {isAsked && question && <Choices choices={choices} places={question.choices} />}
      </div>
      {code !== null && <CountyBooklet code={code} choices={choices} locale={locale} />}
    </>
  );
}

type CountyProps = { readonly code: string; readonly choices: BookletChoices; readonly locale: Locale };

async function CountyBooklet({ code, choices, locale }: CountyProps) {
  const now = new Date();
  const read = await readDatabase((db) => readBooklet(db, code, locale, now));
  if (!read.ok) return <Unreadable />;
  const lines = await linesOfState(locale, regionOfCounty(code));
  return <Booklet booklet={read.value} choices={choices} locale={locale} lines={lines} now={now} />;
}

type ChoicesProps = {
  readonly choices: BookletChoices;
  readonly places: readonly { readonly id: string; readonly label: string }[];
};

/** Places that could be meant by what was typed. */
async function Choices({ choices: { paper, withMedication }, places }: ChoicesProps) {
  const t = await getTranslations('booklet');
  if (places.length === 0) return null;
  const address = (near: string) =>
    `/booklet?${new URLSearchParams({ near, paper, medication: withMedication ? 'yes' : 'no' })}`;
  return (
    <>
      <p>{t('which')}</p>
      <ul>
        {places.map(({ id, label }) => (
          <li key={id}>
            <Link href={address(id)}>{label}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
