'use client';

import { type MouseEvent, useId, useState } from 'react';
import { Icon } from './icon.tsx';
import { findOwnZip, type LocateProblem } from './locate.ts';
import styles from './near-me.module.css';
import { useIsRunning } from './until-script.tsx';
import { nearestZip } from './zip-cells.ts';

export type NearMeLabels = Readonly<Record<'button' | 'working' | LocateProblem, string>>;

/**
 * Finds the visitor's ZIP code on the device when tapped, writes it into the field `near` of the form it stands in, and
 * submits that form. Only the ZIP code is sent, never the position. Out of sight until the script runs.
 */
export function NearMe({ labels }: { labels: NearMeLabels }) {
  const [status, setStatus] = useState<'idle' | 'working' | LocateProblem>('idle');
  const statusId = useId();
  const isRunning = useIsRunning();

  const locate = async ({ currentTarget: button }: MouseEvent<HTMLButtonElement>) => {
    if (status === 'working') return;
    setStatus('working');
    const { geolocation } = navigator;
    const zip = await findOwnZip({ isSecureContext: window.isSecureContext, geolocation }, nearestZip);
    setStatus(zip.ok ? 'idle' : zip.problem);
    if (zip.ok) searchAt(zip.value, button.form);
  };
  return (
    <div className={styles.nearMe}>
      <button
        type="button"
        className={`button-quiet ${isRunning ? '' : styles.waiting}`}
        aria-disabled={status === 'working'}
        aria-describedby={statusId}
        onClick={locate}
      >
        <Icon name="pin" />
        {labels.button}
      </button>
      <p id={statusId} role="status" className={styles.status}>
        {status !== 'idle' && labels[status]}
      </p>
    </div>
  );
}

/** A visitor who has left the form meanwhile is not taken back to it. */
function searchAt(zip: string, form: HTMLFormElement | null) {
  const near = form?.elements.namedItem('near');
  if (!form?.isConnected || !(near instanceof HTMLInputElement)) return;
  near.value = zip;
  form.requestSubmit();
}
