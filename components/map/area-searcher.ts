'use client';

import { createContext } from 'react';
import type { Point } from '#domain/point.ts';

/** Where a visitor has moved the map to: its middle, the ZIP code that stands for it in addresses, and how far it shows. */
export type MovedTo = { readonly point: Point; readonly zip: string; readonly miles: number };

/** How the page itself searches there; null where another address has to be asked for. */
export const AreaSearcher = createContext<((area: MovedTo) => void) | null>(null);
