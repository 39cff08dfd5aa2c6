import { type RefObject, useCallback, useEffect, useState } from 'react';
import { isRealPoint, type Point } from '#domain/point.ts';

/** What the fields of a form say about its place. */
export type FormPlace = {
  /** Null while the two numbers are no point. */
  readonly point: Point | null;
  readonly visibility: string;
  readonly town: string;
};

const NOWHERE: FormPlace = { point: null, visibility: 'public', town: '' };
/** Five decimals are about a meter. */
const DECIMALS = 5;

/**
 * The place in the form around an element, as it is typed, and a way to move its point. A point that was moved on a map
 * without streets is near the door, not at it: the form says so.
 */
export function useFormPlace(inside: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState(NOWHERE);

  useEffect(
    function followForm() {
      const form = inside.current?.closest('form');
      if (!form) return;
      const read = () => setPlace(readPlace(form));
      // The fields have their new texts only after the event.
      const readSoon = () => setTimeout(read);
      read();
      form.addEventListener('input', read);
      form.addEventListener('reset', readSoon);
      return () => {
        form.removeEventListener('input', read);
        form.removeEventListener('reset', readSoon);
      };
    },
    [inside],
  );

  const move = useCallback(
    ({ latitude, longitude }: Point) => {
      const form = inside.current?.closest('form');
      if (!form) return;
      write(form, 'place-latitude', latitude.toFixed(DECIMALS));
      write(form, 'place-longitude', longitude.toFixed(DECIMALS));
      write(form, 'place-precision', 'approximate');
      // As if somebody had typed it: whoever keeps what is typed keeps this too.
      form.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [inside],
  );
  return { place, move };
}

type Control = HTMLInputElement | HTMLSelectElement;

function write(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name) as Control | null;
  if (control) control.value = value;
}

function readPlace(form: HTMLFormElement): FormPlace {
  const text = (name: string) =>
    (form.elements.namedItem(`place-${name}`) as Control | null)?.value.trim() ?? '';
  const [latitude, longitude] = [text('latitude'), text('longitude')];
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  const isPoint = latitude !== '' && longitude !== '' && isRealPoint(point.latitude, point.longitude);
  return {
    point: isPoint ? point : null,
    visibility: text('visibility'),
    town: [text('town'), text('region')].filter(Boolean).join(', '),
  };
}
