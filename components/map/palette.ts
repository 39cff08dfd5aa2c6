import { useSyncExternalStore } from 'react';

/** Colours of the background; the style sheet holds them, so that dark and forced colours are said in one place. */
export type Palette = {
  readonly water: string;
  readonly land: string;
  /** Land of other countries. */
  readonly beyond: string;
  readonly river: string;
  readonly countyLine: string;
  readonly stateLine: string;
  readonly label: string;
  readonly zip: string;
  readonly ink: string;
  /** Family of the page's text. */
  readonly font: string;
};

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(`--map-${name}`).trim();
  return {
    water: color('water'),
    land: color('land'),
    beyond: color('beyond'),
    river: color('river'),
    countyLine: color('county-line'),
    stateLine: color('state-line'),
    label: color('label'),
    zip: color('zip'),
    ink: color('ink'),
    font: style.fontFamily,
  };
}

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

function subscribe(onChange: () => void): () => void {
  const lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

/** A text that differs whenever what is painted on a canvas must be painted anew in other colours. */
export function useColors(): string {
  return useSyncExternalStore(subscribe, () => QUERIES.map((query) => matchMedia(query).matches).join());
}
