import type { ReactNode } from 'react';
import type { FormProblem } from '#domain/suggestions/read-form.ts';
import { fieldId, useProblemText } from './error-summary.tsx';
import styles from './form.module.css';

export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What was typed before; nothing typed is ever lost. */
  readonly value: string;
  readonly problems: readonly FormProblem[];
};

type Props = FieldProps & {
  readonly maxLength: number;
  readonly type?: 'text' | 'tel' | 'url' | 'time';
  readonly rows?: number;
};

/** One line, or several with `rows`. Never filled in by the browser: the facts are of a place, not of the visitor. */
export function TextField({ maxLength, type = 'text', rows, ...field }: Props) {
  return (
    <LabelledField {...field}>
      {(common) =>
        rows ? (
          <textarea {...common} rows={rows} maxLength={maxLength} defaultValue={field.value} />
        ) : (
          <input
            {...common}
            // A browser's own check of an address would stop the form before it can say what is wrong in words.
            type={type === 'url' ? 'text' : type}
            inputMode={type === 'time' ? undefined : type}
            maxLength={type === 'time' ? undefined : maxLength}
            defaultValue={field.value}
          />
        )
      }
    </LabelledField>
  );
}

type Option = { readonly value: string; readonly label: string };

export function SelectField({ options, ...field }: FieldProps & { readonly options: readonly Option[] }) {
  return (
    <LabelledField {...field}>
      {(common) => (
        <select {...common} defaultValue={field.value}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}

type Common = {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly autoComplete: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
};

function LabelledField({
  name,
  label,
  hint,
  problems,
  children,
}: Omit<FieldProps, 'value'> & { readonly children: (common: Common) => ReactNode }) {
  const text = useProblemText();
  const problem = problems.find((one) => one.field === name);
  const id = fieldId(name);
  const described = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className={styles.error} id={`${id}-error`}>
          {text(problem)}
        </p>
      )}
      {children({
        id,
        name,
        className: 'field',
        autoComplete: 'off',
        'aria-invalid': problem ? true : undefined,
        'aria-describedby': described || undefined,
      })}
    </div>
  );
}
