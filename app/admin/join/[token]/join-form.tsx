'use client';

import { type ReactNode, useActionState } from 'react';
import { FormBody } from '../../form/desk-form.tsx';
import type { FieldSpec } from '../../form/form-state.ts';
import { enrol, type JoinState } from './actions.ts';
import styles from './page.module.css';

type Props = {
  readonly token: string;
  readonly link: string;
  /** False for a link that was used or has run out. */
  readonly isUsable: boolean;
  readonly fields: readonly FieldSpec[];
  readonly words: {
    readonly submit: string;
    readonly problemHeading: string;
    readonly unusable: string;
    readonly codesHeading: string;
    readonly codesHow: string;
    readonly signIn: string;
  };
  /** What stands above the fields. */
  readonly children: ReactNode;
};

/** The form of a one-time link, and then the recovery codes, which nobody sees a second time. */
export function JoinForm({ token, link, isUsable, fields, words, children }: Props) {
  const [state, send, isSending] = useActionState<JoinState, FormData>(enrol, {});
  if (state.recoveryCodes) {
    return (
      <section role="status">
        <h2>{words.codesHeading}</h2>
        <p>{words.codesHow}</p>
        <ul className={styles.codes}>
          {state.recoveryCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <a className="button" href="/admin/sign-in">
          {words.signIn}
        </a>
      </section>
    );
  }
  if (!isUsable) {
    return (
      <>
        {children}
        <p>{words.unusable}</p>
      </>
    );
  }
  return (
    <>
      {children}
      <FormBody
        state={state}
        send={send}
        isSending={isSending}
        token={token}
        hidden={{ link }}
        submit={words.submit}
        problemHeading={words.problemHeading}
        groups={[{ fields }]}
      />
    </>
  );
}
