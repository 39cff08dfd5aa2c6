import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ListingFacts } from '#app/[locale]/listings/[slug]/listing-facts.tsx';
import { localFacts } from '#app/local-facts.ts';
import { readDatabase } from '#app/reading.ts';
import { formTitle, readSentForm } from '#app/visitor-form.ts';
import { AnswerStatus } from '#components/answer-status.tsx';
import { NotTakenNotice } from '#components/form/received.tsx';
import { Link } from '#components/link.tsx';
import { termNames } from '#components/term-names.ts';
import { Unreadable } from '#components/unreadable.tsx';
import { getPartnerPage } from '#db/partner-links.ts';
import { listTerms } from '#db/terms.ts';
import { isLocale } from '#domain/locale.ts';
import styles from './page.module.css';
import { PartnerForm } from './partner-form.tsx';
import { receivePartnerAnswer } from './receive.ts';

type Props = { readonly params: Promise<{ locale: string; token: string }> };

/** The title names neither the listing nor what it is; no search engine keeps the page, no cache, and no log its address. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'confirm' });
  const title = await formTitle(locale, await receivePartnerAnswer(token, locale), {
    title: t('title'),
    thanks: t('thanks'),
  });
  return { title, robots: { index: false, follow: false } };
}

/**
 * By a link that a coordinator made, an organization sees what visitors see of its listing, and says what is true. What
 * it says is written down as its word; what should change waits for a person. A hidden address is not told here either.
 */
export default async function ConfirmPage({ params }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: 'confirm' });
  const received = await receivePartnerAnswer(token, locale);
  const now = new Date();
  const read = await readDatabase(async (db) => {
    const page = await getPartnerPage(db, token, now);
    if (!page) return null;
    const names = termNames(await listTerms(db), locale);
    return { ...page, names, local: (await localFacts(db, locale))(page.card) };
  });
  if (!read.ok) return <Unreadable />;
  if (!read.value) {
    return (
      <>
        <AnswerStatus code={404} />
        <h1>{t('over')}</h1>
        <p>{t('overHow')}</p>
      </>
    );
  }
  const { linkId: _, givenTo, names, local, ...listing } = read.value;
  const { card } = listing;
  if (received.is === 'sent') {
    return (
      <>
        <h1>{t('thanks')}</h1>
        <p>{t('next')}</p>
        <p>
          <Link href={`/listings/${card.slug}`}>{t('seePage')}</Link> ·{' '}
          <Link href={`/confirm/${token}`}>{t('sayMore')}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      {received.is !== 'opened' && <NotTakenNotice received={received} />}
      <h1>{t('title')}</h1>
      <p>{t('what')}</p>
      <section className={styles.listing} aria-labelledby="listing">
        <h2 id="listing" data-quoted="">
          {card.name}
        </h2>
        <ListingFacts {...listing} names={names} local={local} now={now} />
      </section>
      <PartnerForm
        card={card}
        token={token}
        givenTo={givenTo}
        sent={await readSentForm(now)}
        problems={received.is === 'problems' ? received.problems : []}
      />
    </>
  );
}
