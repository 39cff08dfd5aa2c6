import { useLocale, useTranslations } from 'next-intl';
import { CrisisHelp } from '#components/crisis-help.tsx';
import { HiddenFields } from '#components/find/hidden-fields.tsx';
import builder from '#components/sheet/builder.module.css';
import styles from '#components/sheet/suggestions.module.css';
import { localePath } from '#domain/locale.ts';
import type { SheetPick, SheetSuggestions, SuggestionsRequest } from '#domain/sheet/suggestions.ts';

type Props = { readonly asked: SuggestionsRequest; readonly answer: SheetSuggestions };

/** What is suggested where no script runs: ticked boxes that open as a page to print, or the question to answer first. */
export function Suggested({ asked, answer }: Props) {
  if (answer.type === 'picks') return <Picks answer={answer} />;
  return (
    <>
      <p className={builder.problem}>{answer.words}</p>
      {answer.choices.length > 0 && <Places asked={asked} choices={answer.choices} />}
    </>
  );
}

type Picked = Extract<SheetSuggestions, { type: 'picks' }>;

function Picks({ answer }: { readonly answer: Picked }) {
  const t = useTranslations('sheet.builder');
  const locale = useLocale();
  return (
    <form method="get" action={localePath(locale, '/sheet')} className={styles.suggestions}>
      <h2>{t('found', { place: answer.near })}</h2>
      {answer.picks.length > 0 && <p className={styles.hint}>{t('foundHint')}</p>}
      {[...Map.groupBy(answer.picks, ({ needWords }) => needWords)].map(([words, picks]) => (
        <fieldset key={words} className={styles.need}>
          <legend>{words}</legend>
          {picks.map((pick) => (
            <Pick key={pick.item.number} pick={pick} />
          ))}
        </fieldset>
      ))}
      {answer.words && <p className={styles.without}>{answer.words}</p>}
      {answer.picks.length > 0 ? (
        <button type="submit" className="button">
          {t('toPaper')}
        </button>
      ) : (
        <CrisisHelp />
      )}
    </form>
  );
}

function Pick({ pick: { item, reason } }: { readonly pick: SheetPick }) {
  return (
    <label className={styles.pick}>
      <input type="checkbox" name="ids" value={item.number} defaultChecked />
      <span>
        <strong data-quoted="">{item.name}</strong>
        <span className={styles.reason}>{[item.kindWords, reason].join(' · ')}</span>
      </span>
    </label>
  );
}

type PlacesProps = {
  readonly asked: SuggestionsRequest;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
};

/** The same question at each of the places that could be meant. */
function Places({ asked, choices }: PlacesProps) {
  const locale = useLocale();
  const fields = asked.needs.map((need) => ['needs', need] as const);
  return (
    <form method="post" action={localePath(locale, '/sheet')}>
      <HiddenFields fields={asked.medication ? [...fields, ['medication', asked.medication]] : fields} />
      <p className={builder.choices}>
        {choices.map(({ id, label }) => (
          <button key={id} type="submit" name="near" value={id} className="button-quiet">
            {label}
          </button>
        ))}
      </p>
    </form>
  );
}
