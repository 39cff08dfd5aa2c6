'use client';

import { type ReactNode, useActionState } from 'react';
import { AnswerStatus } from '#components/answer-status.tsx';
import { Field, fieldId } from './field.tsx';
import styles from './form.module.css';
import {
  type FieldGroup,
  type FieldSpec,
  FORM_TOKEN_FIELD,
  type FormAction,
  type FormState,
} from './form-state.ts';

type BodyProps = {
  readonly token: string;
  readonly groups: readonly FieldGroup[];
  /** The words on the button. */
  readonly submit: string;
  /** The heading over everything that is wrong. */
  readonly problemHeading: string;
  /** Values that travel along unseen, such as a listing's version. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** The words of the box that takes what somebody else has saved meanwhile. */
  readonly take?: string;
  /** More buttons, or a way out. */
  readonly beside?: ReactNode;
  /** Fields may hold buttons of their own (`below`): the key Enter must still mean the button of the form. */
  readonly hasOtherButtons?: boolean;
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
  take = '',
  beside,
  hasOtherButtons = false,
}: BodyProps & {
  readonly state: FormState;
  readonly send: (form: FormData) => void;
  readonly isSending: boolean;
}) {
  const fields = groups.flatMap((group) => group.fields);
  const wrong = fields.filter((field) => state.errors?.[field.name]);
  return (
    <form action={send} className={styles.form} noValidate>
      {hasOtherButtons && (
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
          {submit}
        </button>
      )}
      {state.status && <AnswerStatus code={state.status} />}
      {(wrong.length > 0 || state.message) && (
        <div className={styles.problems} role="alert">
          <h2>{state.message ?? problemHeading}</h2>
          {wrong.length > 0 && (
            <ul>
              {wrong.map((field) => (
                <li key={field.key ?? field.name}>
                  <a href={`#${fieldId(field)}`}>{state.errors?.[field.name]}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {state.notice && (
        <p className={styles.notice} role="status">
          {state.notice}
        </p>
      )}
      <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
      {Object.entries({ ...hidden, ...state.hidden }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {groups.map((group) => (
        <Group
          key={group.fields[0]?.key ?? group.fields[0]?.name ?? group.heading}
          group={group}
          state={state}
        >
          {group.fields.map((field) => (
            <Field
              key={field.key ?? field.name}
              field={field}
              typed={typedIn(field, state)}
              error={state.errors?.[field.name]}
              theirs={theirsIn(field, state, take)}
            />
          ))}
        </Group>
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

/** A group of fields under its heading; one that is rarely filled in is folded, unless something in it is wrong. */
function Group({ group, state, children }: { group: FieldGroup; state: FormState; children: ReactNode }) {
  const note = group.note && <p className={styles.hint}>{group.note}</p>;
  if (group.fold) {
    const isOpen = group.fields.some(({ name }) => state.errors?.[name] || state.theirs?.[name]);
    return (
      <details className={styles.fold} open={isOpen}>
        <summary>{group.heading}</summary>
        <div className={styles.group}>
          {note}
          {children}
          {group.below}
        </div>
      </details>
    );
  }
  return (
    <section className={styles.group}>
      {group.heading && <h2>{group.heading}</h2>}
      {note}
      {children}
      {group.below}
    </section>
  );
}

/** What was typed in a field. Boxes that were left empty send nothing: then none is ticked. */
function typedIn({ name, type }: FieldSpec, { values }: FormState): readonly string[] | undefined {
  return values && (values[name] ?? (type === 'choices' ? [] : undefined));
}

function theirsIn({ name }: FieldSpec, { theirs }: FormState, take: string) {
  const value = theirs?.[name];
  return value === undefined ? undefined : { value, take };
}
