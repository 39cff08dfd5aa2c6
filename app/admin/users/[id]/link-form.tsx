'use client';

import { useActionState } from 'react';
import { FormBody } from '../../form/desk-form.tsx';
import { makeLink } from '../actions.ts';

type Props = {
  readonly token: string;
  readonly user: string;
  readonly submit: string;
  readonly problemHeading: string;
  readonly handOver: string;
};

/** A button that makes a one-time link, then the link. */
export function LinkForm({ token, user, submit, problemHeading, handOver }: Props) {
  const [state, send, isSending] = useActionState(makeLink, {});
  if (state.link) {
    return (
      <div role="status">
        <p>
          <code>{state.link}</code>
        </p>
        <p>{handOver}</p>
      </div>
    );
  }
  return (
    <FormBody
      state={state}
      send={send}
      isSending={isSending}
      token={token}
      hidden={{ user }}
      submit={submit}
      problemHeading={problemHeading}
      groups={[]}
    />
  );
}
