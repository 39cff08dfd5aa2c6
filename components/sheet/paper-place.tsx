import { useLocale, useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { languageName } from '#components/language-names.ts';
import type { Locale } from '#domain/locale.ts';
import { formatMonthDay } from '#domain/schedule/format.ts';
import type { SheetItem } from '#domain/sheet/item.ts';
import styles from './paper-place.module.css';

type Props = {
  readonly item: SheetItem;
  /** What to do next; '' for a line to write it on. */
  readonly step: string;
  readonly showsMedication: boolean;
  /** On a long list: closer together, and without the facts that only its kind has. */
  readonly isBrief: boolean;
};

/** One place on paper: a block that no page break cuts, without whatever nobody told us. */
export function PaperPlace({ item, step, showsMedication, isBrief }: Props) {
  const t = useTranslations('paper');
  const locale = useLocale() as Locale;
  const facts = isBrief ? [] : item.facts;
  const told = [item.cost, item.whoCanCome].join(' ').toLowerCase();
  const practical: Known[] = [
    [t('cost'), theirs(item.cost)],
    // Whoever can read the paper speaks the language in which it is.
    [t('languages'), item.languages === languageName(locale, locale) ? null : item.languages],
    [t('access'), item.access],
    [t('who'), theirs(item.whoCanCome)],
    [t('bring'), theirs(item.whatToBring)],
    [t('start'), saysMoreThanStep(item) ? item.howToStart : null],
    [t('accepting'), item.acceptingNow],
    ...facts.filter((fact) => !told.includes(valueIn(fact))).map((fact): Known => [null, fact]),
  ];
  const medication = (showsMedication ? item.medication : []).map((line): Known => [null, line]);
  const rules = item.notes.map(
    (note): Known => [
      null,
      <span key={note} data-quoted="">
        {note}
      </span>,
    ],
  );
  const age: Known[] = [[null, item.age]];
  return (
    <article className={isBrief ? `${styles.place} ${styles.brief}` : styles.place} data-block="">
      <h3 className={styles.name}>
        <span data-quoted="">{item.name}</span> <span className={styles.kind}>{item.kindWords}</span>
      </h3>
      {item.warnings.map(({ type, words }) => (
        <p key={`${type} ${words}`} className={styles.warning}>
          {t('warning', { words })}
        </p>
      ))}
      <Run
        facts={[
          [null, item.times.length > 0 && <strong>{item.times.join('; ')}</strong>],
          [t('next'), datesText(item, locale)],
          [null, theirs(item.where)],
          [t('gettingIn'), theirs(item.directions)],
          [null, item.online],
          ...item.phones.map(
            ({ label, number }): Known => [
              null,
              <span key={number} className={styles.phone}>
                {label ?? t('phone')} <strong>{number}</strong>
              </span>,
            ],
          ),
        ]}
      />
      <p className={styles.step}>
        <strong>{t('step')}</strong> {step}
      </p>
      {(isBrief
        ? [[...practical, ...rules, ...medication, ...age]]
        : [practical, rules, medication, age]
      ).map((run, index, runs) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name, and stay where they are
        <Run key={index} className={styles.small} facts={run}>
          {index === runs.length - 1 && <span className={styles.line} />}
        </Run>
      ))}
    </article>
  );
}

/** As the publisher wrote it. */
const theirs = (words: string | null) => words && <span data-quoted="">{words}</span>;

/** The value of a fact such as "Who lives there: Men". */
const valueIn = (fact: string) => fact.slice(fact.indexOf(': ') + 2).toLowerCase();

/** One way to start is the next step already, which stands in its box; a wait or another way is news. */
const saysMoreThanStep = ({ ways, howToStart }: SheetItem) => ways.length > 1 || howToStart?.includes('. ');

/** "November 29, December 6" where one line tells weekday and time of all; else the words of each. */
function datesText({ times, dates }: SheetItem, locale: Locale): string {
  return times.length === 1
    ? dates.map(({ day }) => formatMonthDay(day, locale)).join(', ')
    : dates.map(({ words }) => words).join('; ');
}

/** A label and what is known; those of which nothing is known are left out. */
type Known = readonly [label: string | null, words: ReactNode];

type RunProps = {
  readonly facts: readonly Known[];
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

/** Facts one after the other: a line for each would take three pages where two will do. */
function Run({ facts, className, children }: RunProps) {
  const known = facts.filter(([, words]) => words);
  if (known.length === 0) return null;
  return (
    <p className={className}>
      {known.map(([label, words], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no other name, and stay where they are
        <Fragment key={index}>
          {index > 0 && ' · '}
          {label && <span className={styles.label}>{label} </span>}
          {words}
        </Fragment>
      ))}
      {children}
    </p>
  );
}
