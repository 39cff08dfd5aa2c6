import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Age } from '#components/age.tsx';
import { sortText } from '#components/fact-text.ts';
import { Icon } from '#components/icon.tsx';
import { kindName } from '#components/kind-name.ts';
import { Link } from '#components/link.tsx';
import { MedicationBlock } from '#components/medication-block.tsx';
import type { TermNames } from '#components/term-names.ts';
import type { PublicListing } from '#db/public-listing.ts';
import { type Card, timeZoneOf } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { formatDay } from '#domain/schedule/format.ts';
import type { LocalFacts } from '#domain/site/local.ts';
import { Contact } from './contact.tsx';
import { Fact, Quoted } from './fact.tsx';
import { KindFacts } from './kind-facts.tsx';
import { KindNotices } from './kind-notices.tsx';
import styles from './page.module.css';
import { Serves } from './serves.tsx';
import { Start } from './start.tsx';
import { NextTime, Timetable } from './times.tsx';
import { Where } from './where.tsx';
import { Who } from './who.tsx';

type FactsProps = PublicListing & {
  readonly names: TermNames;
  readonly now: Date;
  readonly local: LocalFacts;
  /** What visitors answered, and can do; a preview has none of it. */
  readonly welcome?: ReactNode;
  readonly add?: ReactNode;
  readonly report?: ReactNode;
};

/** The facts in the order in which people ask for them. */
export function ListingFacts({ card, more, claims, names, now, local, welcome, add, report }: FactsProps) {
  const t = useTranslations('listing');
  const medication = useTranslations('medication');
  const today = wallClock(now, timeZoneOf(card)).day;
  return (
    <>
      <PrintedOn day={today} />
      <KindNotices card={card} more={more} today={today} />
      <NextTime card={card} now={now} />
      {add}
      {card.status !== 'ended' && <Timetable card={card} now={now} />}
      <Where card={card} />
      <Serves card={card} />
      <Contact card={card} more={more} />
      <Fact heading={medication('heading')}>
        <MedicationBlock card={card} today={today} />
        {welcome}
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
        {report}
      </Fact>
    </>
  );
}

/** The name as its publisher writes it, and what it is in plain words. */
export function ListingHeading({ card, names }: { card: Card; names: TermNames }) {
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
