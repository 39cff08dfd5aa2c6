'use client';

import { useActionState } from 'react';
import { FormBody } from '../../form/desk-form.tsx';
import styles from '../page.module.css';
import { startPartnerLink } from './actions.ts';

type Props = {
  readonly token: string;
  readonly listing: string;
  readonly words: Readonly<Record<'givenTo' | 'givenToHint' | 'submit' | 'problem' | 'handOver', string>>;
};

/** Makes a partner link, and shows it once: nobody can read it again. */
export function PartnerLinkForm({ token, listing, words }: Props) {
  const [state, send, isSending] = useActionState(startPartnerLink, {});
  if (state.link) {
    return (
      <div role="status">
        <p>{words.handOver}</p>
        <p className={styles.link}>
          <code>{state.link}</code>
        </p>
      </div>
    );
  }
  return (
    <FormBody
      state={state}
      send={send}
      isSending={isSending}
      token={token}
      hidden={{ listing }}
      submit={words.submit}
      problemHeading={words.problem}
      groups={[
        { fields: [{ name: 'givenTo', label: words.givenTo, hint: words.givenToHint, type: 'text' }] },
      ]}
    />
  );
}
