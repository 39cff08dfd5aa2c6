'use client';

import { useSyncExternalStore } from 'react';
import { type MapsSpot, mapsAppLink } from './map/maps-app.ts';

type Props = { readonly spot: MapsSpot; readonly className?: string; readonly children: string };

const nothingToWatch = () => () => {};

/**
 * Opens a place in the maps app of the device. The server, which does not look at who asks, links a page that opens
 * everywhere; on the device it becomes the one of its own app.
 */
export function MapsLink({ spot, className, children }: Props) {
  const userAgent = useSyncExternalStore(
    nothingToWatch,
    () => navigator.userAgent,
    () => '',
  );
  const href = mapsAppLink(spot, userAgent);
  if (!href) return null;
  return (
    <a className={className} href={href} rel="noreferrer">
      {children}
    </a>
  );
}
