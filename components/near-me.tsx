'use client';

import { useRouter } from 'next/navigation';
import { type MouseEvent, useId, useState } from 'react';
import type { Point } from '#domain/point.ts';
import { Icon } from './icon.tsx';
import { findOwnZip, type LocateProblem } from './locate.ts';
import styles from './near-me.module.css';
import { rememberOwnPosition } from './own-position.ts';
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
  const router = useRouter();

  const locate = async ({ currentTarget: button }: MouseEvent<HTMLButtonElement>) => {
    if (status === 'working') return;
    setStatus('working');
    const { geolocation } = navigator;
    const zip = await findOwnZip({ isSecureContext: window.isSecureContext, geolocation }, zipAround);
    setStatus(zip.ok ? 'idle' : zip.problem);
    if (zip.ok) searchAt(zip.value, button.form, router.push);
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

/** The point itself stays in this page, for distances. */
async function zipAround(point: Point): Promise<string | null> {
  const zip = await nearestZip(point);
  if (zip) rememberOwnPosition(zip, point);
  return zip;
}

/**
 * A visitor who has left the form meanwhile is not taken back to it. A form that only asks is followed as a link is, so
 * that this page's script, and the point it knows, stay.
 */
function searchAt(zip: string, form: HTMLFormElement | null, goTo: (address: string) => void) {
  const near = form?.elements.namedItem('near');
  if (!form?.isConnected || !(near instanceof HTMLInputElement)) return;
  near.value = zip;
  if (form.method !== 'get' || form.dataset.finder) {
    form.requestSubmit();
    return;
  }
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) fields.append(name, String(value));
  goTo(`${new URL(form.action).pathname}?${fields}`);
}
