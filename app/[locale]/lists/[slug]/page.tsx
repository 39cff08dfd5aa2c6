import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { readDatabase } from '#app/reading.ts';
import { CrisisHelp } from '#components/crisis-help.tsx';
import { NotFound } from '#components/not-found.tsx';
import { PaperOfList } from '#components/sheet/paper-of-list.tsx';
import { Unreadable } from '#components/unreadable.tsx';
import { getStandingList } from '#db/standing-lists.ts';
import { isLocale, type Locale, localePath } from '#domain/locale.ts';
import { printedItems } from '#domain/sheet/printed.ts';
import { inLanguage, stepsOf } from '#domain/standing-list.ts';
import { env } from '#env';
import { DrawnCode } from '../../sheet/drawn-code.tsx';
import { offeredNeeds } from '../../sheet/offered-needs.ts';
import sheet from '../../sheet/page.module.css';
import { PaperForm } from '../../sheet/paper-form.tsx';
import { PAPERS } from '../../sheet/paper-messages.ts';
import { readPaperChoices } from '../../sheet/paper-query.ts';
import { readSheet } from '../../sheet/read-sheet.ts';
import { LeftOff } from './left-off.tsx';
import { UseList } from './use-list.tsx';

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Neutral: the title of a page stays in the history of a shared phone, and names the file that is printed. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'lists' });
  return { title: t('title'), robots: { index: false } };
}

/**
 * A list that staff keep, on the paper that any list is printed on. It is about places, and nothing tells who opens it:
 * the numbers of a chosen list are nowhere in it.
 */
export default async function StandingListPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const choices = readPaperChoices(await searchParams, locale);
  const read = await readDatabase((db) => readList(db, slug, choices.language));
  if (!read.ok) return <Unreadable />;
  if (!read.value) return <NotFound />;
  const { list, places, needs } = read.value;
  const printed = printedItems(places.items);
  const leftOff = places.items.filter((item) => !printed.includes(item));
  const t = await getTranslations({ locale, namespace: 'lists' });
  const paper = await getTranslations({ locale: choices.language, namespace: 'paper' });
  const link = new URL(localePath(choices.language, `/lists/${slug}`), env.siteUrl).href;
  const { title, intro } = inLanguage(list, locale);
  return (
    <>
      <div className="screen-only">
        <h1 data-quoted="">{title}</h1>
        {intro && <p data-quoted="">{intro}</p>}
        <LeftOff items={leftOff} unknown={places.unknown.length} instead={places.instead} />
        <UseList items={list.items.filter(({ number }) => printed.some((item) => item.number === number))} />
        <h2>{t('print')}</h2>
        <PaperForm page={`/lists/${slug}`} numbers={[]} choices={choices} />
        {printed.length === 0 && <CrisisHelp />}
      </div>
      {printed.length > 0 && (
        <div className={sheet.unscaled}>
          <PaperOfList
            items={printed}
            choices={choices}
            papers={PAPERS}
            concerns={[]}
            needs={needs}
            steps={stepsOf(list.items, choices.language)}
            contact=""
            printedOn={places.printedOn}
            link={link}
            code={<DrawnCode text={link} label={paper('code')} />}
            about={inLanguage(list, choices.language)}
          />
        </div>
      )}
    </>
  );
}

async function readList(db: Parameters<typeof getStandingList>[0], slug: string, language: Locale) {
  const list = await getStandingList(db, slug);
  if (!list) return null;
  const numbers = list.items.map(({ number }) => number);
  return {
    list,
    places: await readSheet(db, numbers, language, new Date()),
    needs: await offeredNeeds(db, language),
  };
}
