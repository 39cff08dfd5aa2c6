import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FormProblem } from '#domain/suggestions/read-form.ts';
import styles from './form.module.css';

/** The id of a field in the page, that its line in the summary leads to. */
export const fieldId = (field: string) => `field-${field}`;

/** The words that stand beside a field and in the summary. */
export function useProblemText() {
  const t = useTranslations('form');
  return ({ field, problem }: FormProblem) =>
    t('problem', { field: t(`names.${field as 'name'}`), what: t(`problems.${problem}`) });
}

/** Everything wrong at once, each line leading to its field. The keyboard is there when the page has loaded. */
export function ErrorSummary({ problems }: { problems: readonly FormProblem[] }) {
  const text = useProblemText();
  return (
    <Summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.problem}`}>
            <a href={`#${fieldId(problem.field)}`}>{text(problem)}</a>
          </li>
        ))}
      </ul>
    </Summary>
  );
}

/** What keeps a form from being taken that is no fault of a field. */
export function FormNotice({ children }: { children: string }) {
  return (
    <Summary>
      <p>{children}</p>
    </Summary>
  );
}

function Summary({ children }: { children: ReactNode }) {
  const t = useTranslations('form');
  return (
    // biome-ignore lint/a11y/noAutofocus: the page answers a form: what keeps it from being taken comes first
    <div className={styles.summary} role="alert" tabIndex={-1} autoFocus>
      <h2>{t('problemHeading')}</h2>
      {children}
    </div>
  );
}
