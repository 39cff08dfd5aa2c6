'use client';

import { type ReactNode, useActionState } from 'react';
import { AnswerStatus } from '#components/answer-status.tsx';
import { Field, fieldId } from './field.tsx';
import styles from './form.module.css';
import { type FieldGroup, FORM_TOKEN_FIELD, type FormAction, type FormState } from './form-state.ts';

type BodyProps = {
  readonly token: string;
  readonly groups: readonly FieldGroup[];
  /** The words on the button. */
  readonly submit: string;
  /** The heading over everything that is wrong. */
  readonly problemHeading: string;
  /** Values that travel along unseen, such as a listing's version. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** More buttons, or a way out. */
  readonly beside?: ReactNode;
};

type Props = BodyProps & { readonly action: FormAction };

/**
 * A form of staff pages. Without script it is sent as any form and the page comes back with what was typed and what is
 * wrong; with script the same happens in place.
 */
export function DeskForm({ action, ...body }: Props) {
  const [state, send, isSending] = useActionState(action, {});
  return <FormBody state={state} send={send} isSending={isSending} {...body} />;
}

/** The form itself, for those who hold its state. */
export function FormBody({
  state,
  send,
  isSending,
  token,
  groups,
  submit,
  problemHeading,
  hidden = {},
  beside,
}: BodyProps & {
  readonly state: FormState;
  readonly send: (form: FormData) => void;
  readonly isSending: boolean;
}) {
  const fields = groups.flatMap((group) => group.fields);
  const wrong = fields.filter((field) => state.errors?.[field.name]);
  return (
    <form action={send} className={styles.form} noValidate>
      {state.status && <AnswerStatus code={state.status} />}
      {(wrong.length > 0 || state.message) && (
        <div className={styles.problems} role="alert">
          <h2>{state.message ?? problemHeading}</h2>
          {wrong.length > 0 && (
            <ul>
              {wrong.map((field) => (
                <li key={field.name}>
                  <a href={`#${fieldId(field.name)}`}>{state.errors?.[field.name]}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {groups.map((group) => (
        <section key={group.heading ?? group.fields[0]?.name} className={styles.group}>
          {group.heading && <h2>{group.heading}</h2>}
          {group.note && <p className={styles.hint}>{group.note}</p>}
          {group.fields.map((field) => (
            <Field
              key={field.name}
              field={field}
              typed={
                state.values && (state.values[field.name] ?? (field.type === 'choices' ? [] : undefined))
              }
              error={state.errors?.[field.name]}
            />
          ))}
        </section>
      ))}
      <div className={styles.bar}>
        <button type="submit" className="button" disabled={isSending}>
          {submit}
        </button>
        {beside}
      </div>
    </form>
  );
}
