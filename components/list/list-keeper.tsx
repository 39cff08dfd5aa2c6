'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import { carryAlong } from './carry.ts';
import { followHistory, putListBack } from './store.ts';

/** Keeps the list in the address of whatever page of ours the visitor goes to. Shows nothing. */
export function ListKeeper() {
  // Rendered again for each page the router goes to, and then its address is without the list.
  usePathname();
  useSearchParams();
  useEffect(putListBack);

  useEffect(function goAlong() {
    const stops = [followHistory(), carryAlong()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return null;
}
