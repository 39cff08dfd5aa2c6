import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClientMessages } from '#app/i18n/client-messages.tsx';
import { readDatabase } from '#app/reading.ts';
import { Link } from '#components/link.tsx';
import { Sheet } from '#components/sheet/sheet.tsx';
import { WithoutScript } from '#components/sheet/without-script.tsx';
import { Unreadable } from '#components/unreadable.tsx';
import { isLocale } from '#domain/locale.ts';
import { parseNumbers } from '#domain/sheet/items-request.ts';
import { MEDICINE_FRIENDLY } from '#domain/sheet/suggest.ts';
import { AskForm } from './ask-form.tsx';
import { offeredNeeds } from './offered-needs.ts';
import styles from './page.module.css';
import { PAPERS } from './paper-messages.ts';
import { PrintedByServer } from './printed-by-server.tsx';
import { readSuggestionsForm } from './read-suggestions-form.ts';
import { suggestSheet } from './suggest-sheet.ts';
import { Suggested } from './suggested.tsx';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const NOTHING_ASKED = { near: '', needs: [], medication: null };

/** Medicine has a choice of its own, which is in no address. */
const withoutMedicine = (needs: Awaited<ReturnType<typeof offeredNeeds>>) =>
  needs.filter(({ code }) => code !== MEDICINE_FRIENDLY);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'sheet' });
  return { title: t('title'), robots: { index: false } };
}

/**
 * A list to print and to hand over. It is in the fragment, which the server does not see: this page is the same for
 * everybody. Where no script runs, worries come by a posted form, the numbers as `ids`, and the server puts them on paper.
 */
export default async function SheetPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const query = await searchParams;
  const numbers = parseNumbers(query.ids);
  if (numbers.length > 0) {
    return <PrintedByServer numbers={numbers} query={query} locale={locale} papers={PAPERS} />;
  }
  const asked = await readSuggestionsForm();
  const read = await readDatabase(async (db) => ({
    needs: {
      en: withoutMedicine(await offeredNeeds(db, 'en')),
      es: withoutMedicine(await offeredNeeds(db, 'es')),
    },
    answer: asked && (await suggestSheet(db, asked, locale, new Date())),
  }));
  if (!read.ok) return <Unreadable />;
  const { needs, answer } = read.value;
  const t = await getTranslations({ locale, namespace: 'sheet' });
  const form = <AskForm needs={needs[locale]} asked={asked ?? NOTHING_ASKED} />;
  if (asked && answer) {
    return (
      <>
        <h1>{t('title')}</h1>
        <Suggested asked={asked} answer={answer} />
        {form}
      </>
    );
  }
  return (
    <>
      <div className="screen-only">
        <h1>{t('title')}</h1>
        <p className={styles.intro}>{t('intro')}</p>
        <p className={styles.private}>{t('private')}</p>
      </div>
      <WithoutScript>
        <p className={styles.needsScript}>
          {t('needsScript')} <Link href="/find">{t('search')}</Link>
        </p>
        {form}
      </WithoutScript>
      <ClientMessages of={['sheet', 'list', 'crisis']}>
        <Sheet needs={needs} papers={PAPERS} />
      </ClientMessages>
      <p className="screen-only">
        <Link href="/booklet">{t('booklet')}</Link> <Link href="/lists">{t('standingLists')}</Link>
      </p>
    </>
  );
}
