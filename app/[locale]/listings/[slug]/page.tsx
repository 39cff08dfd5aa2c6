import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { findOthersNear } from '#app/find-others.ts';
import { localFacts } from '#app/local-facts.ts';
import { readDatabase } from '#app/reading.ts';
import { Age } from '#components/age.tsx';
import { sortText } from '#components/fact-text.ts';
import { Icon } from '#components/icon.tsx';
import { kindName } from '#components/kind-name.ts';
import { Link } from '#components/link.tsx';
import { AddToList } from '#components/list/add-to-list.tsx';
import { TickedForm } from '#components/list/ticked-form.tsx';
import { MedicationBlock } from '#components/medication-block.tsx';
import { NotFound } from '#components/not-found.tsx';
import { type TermNames, termNames } from '#components/term-names.ts';
import { Unreadable } from '#components/unreadable.tsx';
import { getPublicListing, type PublicListing } from '#db/public-listing.ts';
import { listTerms } from '#db/terms.ts';
import { getWelcome } from '#db/welcome.ts';
import { type Card, timeZoneOf } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { formatDay } from '#domain/schedule/format.ts';
import type { LocalFacts } from '#domain/site/local.ts';
import type { WelcomeCounts } from '#domain/welcome.ts';
import { Contact } from './contact.tsx';
import { Fact, Quoted } from './fact.tsx';
import { KindFacts } from './kind-facts.tsx';
import { KindNotices } from './kind-notices.tsx';
import { needsOthers, OthersNear } from './others-near.tsx';
import styles from './page.module.css';
import { Serves } from './serves.tsx';
import { Start } from './start.tsx';
import { StatusNotice } from './status-notice.tsx';
import { NextTime, Timetable } from './times.tsx';
import { WelcomeCountsLine } from './welcome-counts.tsx';
import { Where } from './where.tsx';
import { Who } from './who.tsx';

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
      <Heading card={card} names={names} />
      <StatusNotice card={card} now={now} />
      {card.status === 'ended' && others}
      <ListingFacts
        {...read.value}
        names={names}
        now={now}
        welcome={around.value.welcome}
        local={around.value.local}
      />
      {card.status !== 'ended' && others}
      <TickedForm />
    </article>
  );
}

type FactsProps = PublicListing & {
  readonly names: TermNames;
  readonly now: Date;
  readonly welcome: WelcomeCounts | null;
  readonly local: LocalFacts;
};

/** The facts in the order in which people ask for them. */
function ListingFacts({ card, more, claims, names, now, welcome, local }: FactsProps) {
  const t = useTranslations('listing');
  const medication = useTranslations('medication');
  const report = useTranslations('report');
  const today = wallClock(now, timeZoneOf(card)).day;
  return (
    <>
      <PrintedOn day={today} />
      <KindNotices card={card} more={more} today={today} />
      <NextTime card={card} now={now} />
      {card.status !== 'ended' && <AddToList number={card.id} name={card.name} />}
      {card.status !== 'ended' && <Timetable card={card} now={now} />}
      <Where card={card} />
      <Serves card={card} />
      <Contact card={card} more={more} />
      <Fact heading={medication('heading')}>
        <MedicationBlock card={card} today={today} />
        <WelcomeCountsLine slug={card.slug} counts={welcome} />
      </Fact>
      <Who card={card} more={more} names={names} />
      <Start more={more} claims={claims} today={today} />
      <KindFacts card={card} more={more} />
      {local.notes.length > 0 && (
        <Fact heading={t('forReferrers')}>
          {local.notes.map((note) => (
            <p key={note} data-quoted="">
              {note}
            </p>
          ))}
        </Fact>
      )}
      {more.notes && (
        <Fact heading={t('notes')}>
          <Quoted>{more.notes}</Quoted>
        </Fact>
      )}
      <Fact heading={t('checkedHeading')}>
        <Age card={card} today={today} />
        <p className="screen-only">
          <Link href={`/listings/${card.slug}/report`}>{report('link')}</Link>
        </p>
      </Fact>
    </>
  );
}

/** The name as its publisher writes it, and what it is in plain words. */
function Heading({ card, names }: { card: Card; names: TermNames }) {
  const learn = useTranslations('learn');
  const kinds = useTranslations('kinds');
  const fellowship = card.fellowship ? names[`fellowship:${card.fellowship}`] : undefined;
  const family =
    fellowship &&
    (fellowship.short === fellowship.name ? fellowship.name : `${fellowship.name} (${fellowship.short})`);
  const organization = card.organization !== card.name && card.organization;
  const parts = [kindName(kinds, card, names), sortText(kinds, card), family, organization];
  return (
    <>
      <h1 data-quoted="">{card.name}</h1>
      <p className={styles.kind}>
        <Icon name={kindOf(card.kind).icon} /> {parts.filter(Boolean).join(' · ')}
      </p>
      {card.summary && <p data-quoted="">{card.summary}</p>}
      <p className="screen-only">
        <Link href={`/learn/${card.kind}`}>{learn('fromListing')}</Link>
      </p>
    </>
  );
}

function PrintedOn({ day }: { day: string }) {
  const t = useTranslations('listing');
  return <p className="print-only">{t('printedOn', { day: formatDay(day, useLocale()) })}</p>;
}
