import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { findOthersNear } from '#app/find-others.ts';
import { localFacts } from '#app/local-facts.ts';
import { readDatabase } from '#app/reading.ts';
import { Link } from '#components/link.tsx';
import { AddToList } from '#components/list/add-to-list.tsx';
import { TickedForm } from '#components/list/ticked-form.tsx';
import { NotFound } from '#components/not-found.tsx';
import { termNames } from '#components/term-names.ts';
import { Unreadable } from '#components/unreadable.tsx';
import { getPublicListing } from '#db/public-listing.ts';
import { listTerms } from '#db/terms.ts';
import { getWelcome } from '#db/welcome.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { ListingFacts, ListingHeading } from './listing-facts.tsx';
import { needsOthers, OthersNear } from './others-near.tsx';
import styles from './page.module.css';
import { StatusNotice } from './status-notice.tsx';
import { WelcomeCountsLine } from './welcome-counts.tsx';

type Props = { readonly params: Promise<{ slug: string }> };

/** Read once for the title and the page. */
const readListing = cache((slug: string) => readDatabase((db) => getPublicListing(db, slug)));

/** The title does not say the name: it may tell of a condition, and stands in the history of a shared phone. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('listing');
  const notFound = await getTranslations('notFound');
  const read = await readListing((await params).slug);
  if (!read.ok) return {};
  const card = read.value?.card;
  if (!card) return { title: notFound('title') };
  return {
    title: t(kindOf(card.kind).gathers ? 'titleGroup' : 'titlePlace'),
    robots: { index: !card.demo && card.status !== 'ended' },
  };
}

export default async function ListingPage({ params }: Props) {
  const now = new Date();
  const read = await readListing((await params).slug);
  if (!read.ok) return <Unreadable />;
  if (!read.value) return <NotFound />;
  const { card } = read.value;
  const around = await readDatabase(async (db) => ({
    terms: await listTerms(db),
    welcome: await getWelcome(db, card.id, now.toISOString().slice(0, 10)),
    local: (await localFacts(db, await getLocale()))(card),
    others: needsOthers(card, now) ? await findOthersNear(db, card, now) : [],
  }));
  if (!around.ok) return <Unreadable />;
  const names = termNames(around.value.terms, await getLocale());
  const others = <OthersNear others={around.value.others} names={names} now={now} />;
  return (
    <article className={styles.listing}>
      <ListingHeading card={card} names={names} />
      <StatusNotice card={card} now={now} />
      {card.status === 'ended' && others}
      <ListingFacts
        {...read.value}
        names={names}
        now={now}
        local={around.value.local}
        welcome={<WelcomeCountsLine slug={card.slug} counts={around.value.welcome} />}
        add={card.status !== 'ended' && <AddToList number={card.id} name={card.name} />}
        report={<ReportLink slug={card.slug} />}
      />
      {card.status !== 'ended' && others}
      <TickedForm />
    </article>
  );
}

function ReportLink({ slug }: { slug: string }) {
  const report = useTranslations('report');
  return (
    <p className="screen-only">
      <Link href={`/listings/${slug}/report`}>{report('link')}</Link>
    </p>
  );
}
