'use client';

import { useEffect, useRef, useState } from 'react';
import styles from './drafts.module.css';

const QUIET_MS = 2000;
/** Where route.ts listens. */
const ADDRESS = '/admin/listings/drafts';

type State =
  | { readonly is: 'untouched' | 'signedOut' | 'failed' }
  | { readonly is: 'kept'; readonly at: string };

type Props = {
  /** `kept` has a `{time}`. */
  readonly labels: { readonly kept: string; readonly signedOut: string; readonly failed: string };
};

/**
 * Keeps what is typed into the form around it, each time somebody pauses, so that a crash or the end of a session takes
 * nothing. Without script the buttons of the form keep it.
 */
export function KeepTyped({ labels }: Props) {
  const here = useRef<HTMLParagraphElement>(null);
  const [state, setState] = useState<State>({ is: 'untouched' });

  useEffect(function watchForm() {
    const form = here.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let sending: AbortController | null = null;

    async function keep(body: FormData) {
      sending?.abort();
      sending = new AbortController();
      try {
        const answer = await fetch(ADDRESS, {
          method: 'POST',
          body,
          redirect: 'manual',
          signal: sending.signal,
        });
        // A session that has ended is sent to sign in; what came with it is kept all the same.
        if (answer.type === 'opaqueredirect') setState({ is: 'signedOut' });
        else if (answer.ok)
          setState({ is: 'kept', at: new Date().toLocaleTimeString([], { timeStyle: 'short' }) });
        else setState({ is: 'failed' });
      } catch (error) {
        if ((error as Error).name !== 'AbortError') setState({ is: 'failed' });
      }
    }
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(new FormData(form)), QUIET_MS);
    };
    // What is sent by a button needs no draft, and one that came after it would be old.
    const stop = () => {
      clearTimeout(timer);
      sending?.abort();
    };
    form.addEventListener('input', wait);
    form.addEventListener('submit', stop);
    return () => {
      stop();
      form.removeEventListener('input', wait);
      form.removeEventListener('submit', stop);
    };
  }, []);

  const words = {
    untouched: '',
    kept: labels.kept.replace('{time}', 'at' in state ? state.at : ''),
    signedOut: labels.signedOut,
    failed: labels.failed,
  };
  return (
    <p
      ref={here}
      className={styles.kept}
      data-state={state.is}
      // Every pause would be one more thing to listen to; only what needs doing is said.
      role={state.is === 'signedOut' || state.is === 'failed' ? 'alert' : undefined}
    >
      {words[state.is]}
    </p>
  );
}
