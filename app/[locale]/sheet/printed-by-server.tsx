import { getTranslations } from 'next-intl/server';
import { readDatabase } from '#app/reading.ts';
import { CrisisHelp } from '#components/crisis-help.tsx';
import { Link } from '#components/link.tsx';
import type { PaperMessages } from '#components/sheet/paper-language.tsx';
import { PaperOfList } from '#components/sheet/paper-of-list.tsx';
import { Unreadable } from '#components/unreadable.tsx';
import { type Locale, localePath } from '#domain/locale.ts';
import { EMPTY_SHEET, toFragment, toShortFragment } from '#domain/sheet/fragment.ts';
import { printedItems } from '#domain/sheet/printed.ts';
import { env } from '#env';
import { DrawnCode } from './drawn-code.tsx';
import { offeredNeeds } from './offered-needs.ts';
import styles from './page.module.css';
import { PaperForm } from './paper-form.tsx';
import { readPaperChoices } from './paper-query.ts';
import { readSheet } from './read-sheet.ts';

type Props = {
  readonly numbers: readonly number[];
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
  readonly locale: Locale;
  readonly papers: PaperMessages;
};

/** A list on paper without any script: the numbers are in the address, which nothing keeps and no line logs. */
export async function PrintedByServer({ numbers, query, locale, papers }: Props) {
  const choices = readPaperChoices(query, locale);
  const { language } = choices;
  const read = await readDatabase(async (db) => ({
    sheet: await readSheet(db, numbers, language, new Date()),
    needs: await offeredNeeds(db, language),
  }));
  if (!read.ok) return <Unreadable />;
  const { items, unknown, printedOn } = read.value.sheet;
  const printed = printedItems(items);
  const leftOff = items.filter((item) => !printed.includes(item));
  const t = await getTranslations({ locale, namespace: 'sheet' });
  const paper = await getTranslations({ locale: language, namespace: 'paper' });
  const list = { ...EMPTY_SHEET, items: numbers.map((number) => ({ number, step: null })), language };
  const link = new URL(localePath(language, '/s'), env.siteUrl) + toShortFragment(list);
  return (
    <>
      <div className="screen-only">
        <h1>{t('title')}</h1>
        {unknown.length > 0 && <p>{t('unknown', { count: unknown.length })}</p>}
        {leftOff.map(({ number, slug, name, warnings }) => (
          <p key={number}>
            <Link href={`/listings/${slug}`}>{name}</Link>: {warnings.map(({ words }) => words).join(' ')}{' '}
            {t('list.staleOff')}
          </p>
        ))}
        <PaperForm page="/sheet" numbers={numbers} choices={choices} />
        <p className={styles.arrange}>
          <a href={localePath(locale, '/sheet') + toFragment(list)}>{t('print.arrange')}</a>
        </p>
        {printed.length === 0 && <CrisisHelp />}
      </div>
      {printed.length > 0 && (
        <div className={styles.unscaled}>
          <PaperOfList
            items={printed}
            choices={choices}
            papers={papers}
            concerns={[]}
            needs={read.value.needs}
            steps={{}}
            contact=""
            printedOn={printedOn}
            link={link}
            code={<DrawnCode text={link} label={paper('code')} />}
          />
        </div>
      )}
    </>
  );
}
