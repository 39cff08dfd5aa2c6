import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CrisisHelp } from '#components/crisis-help.tsx';
import { formatDay } from '#domain/schedule/format.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { SheetItem } from '#domain/sheet/item.ts';
import { BEST_AT_MOST } from '#domain/sheet/list.ts';
import { linesOf } from '#domain/site/local.ts';
import styles from './paper.module.css';
import type { PaperChoices } from './paper-choices.ts';
import { PaperPlace } from './paper-place.tsx';
import { WeekPage } from './week-page.tsx';

/** Places under one heading; null: a run of places without one. */
export type PaperGroup = { readonly heading: string | null; readonly items: readonly SheetItem[] };

/** Title and first words of a list that staff keep: about places, never about a person. */
export type PaperAbout = { readonly title: string; readonly intro: string };

type Props = {
  readonly groups: readonly PaperGroup[];
  readonly choices: PaperChoices;
  /** The day of printing, with which the coming week begins. */
  readonly printedOn: Day;
  /** What to do next about each place; '' for a line to write it on. */
  readonly stepOf: (item: SheetItem) => string;
  /** Whom to call when something does not work out; '' for a line to fill in by hand. */
  readonly contact: string;
  /** The list as a code for a phone, and as an address to be typed. */
  readonly code: ReactNode;
  readonly shortLink: string;
  readonly about: PaperAbout | null;
};

/**
 * The list as it is printed, black on white, in the language of the messages around it. Its title does not tell on its
 * reader, and it has no field for a name: a blank line is filled in by hand.
 */
export function Paper({ groups, choices, printedOn, stepOf, contact, code, shortLink, about }: Props) {
  const t = useTranslations('paper');
  const items = groups.flatMap((group) => group.items);
  const { size, paper, showsMedication, hasWeek, language } = choices;
  return (
    <section
      className={`${styles.paper} ${styles[`size${size}`]} ${styles[paper]}`}
      lang={language}
      aria-label={t('label')}
      data-paper=""
    >
      <header className={styles.top} data-block="">
        <div className={styles.heading}>
          <h2 className={styles.title}>{t('title')}</h2>
          <p className={styles.blank}>
            <span>{t('for')}</span> <span className={styles.line} />
            <span>{t('contact')}</span> {contact || <span className={styles.line} />}
          </p>
          <p className={styles.link}>
            {t('printedOn', { day: formatDay(printedOn, language) })}{' '}
            {items.some(({ isDemo }) => isDemo) && <strong>{t('demo')}</strong>} {t('link')}{' '}
            <strong>{shortLink.replace(/^https?:\/\//, '')}</strong>
          </p>
        </div>
        <div className={styles.code}>{code}</div>
      </header>
      {about && (
        <p className={styles.about} data-block="" data-quoted="">
          <strong>{about.title}</strong> {about.intro}
        </p>
      )}
      {groups.map(({ heading, items: places }) => (
        <section key={heading}>
          {heading && <h3 className={styles.need}>{heading}</h3>}
          {places.map((item) => (
            <PaperPlace
              key={item.number}
              item={item}
              step={stepOf(item)}
              showsMedication={showsMedication}
              isBrief={items.length > BEST_AT_MOST}
            />
          ))}
        </section>
      ))}
      <Questions showsMedication={showsMedication} />
      <div className={styles.crisis} data-block="">
        <CrisisHelp lines={linesOf(items)} />
      </div>
      {hasWeek && <WeekPage items={items} from={printedOn} />}
    </section>
  );
}

/** What to ask on the phone, and what this paper is not. */
function Questions({ showsMedication }: { showsMedication: boolean }) {
  const t = useTranslations('paper');
  return (
    <p className={styles.questions} data-block="">
      <strong>{t('questions.heading')}</strong> {t('questions.open')} {t('questions.cost')}{' '}
      {t('questions.bring')} {showsMedication && t('questions.medicine')} <strong>{t('notAdvice')}</strong>
    </p>
  );
}
