'use client';

import { type PointerEvent, useEffect, useRef, useState } from 'react';

/** For a list whose rows are its only children: mouse and finger drag a row by its handle, and it moves at once. */
export function useDrag(onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const isDragging = dragged !== null;
  const current = useRef({ dragged, onMove });
  current.current = { dragged, onMove };

  useEffect(
    // On the window, since a row that is put elsewhere in the page loses the pointer.
    function followPointer() {
      if (!isDragging) return;
      const events = new AbortController();
      const options = { signal: events.signal };
      const follow = ({ clientY }: globalThis.PointerEvent) => {
        const from = current.current.dragged;
        const to = list.current && from !== null ? rowAt(list.current, from, clientY) : from;
        if (from === null || to === null || to === from) return;
        setDragged(to);
        current.current.onMove(from, to);
      };
      const drop = () => setDragged(null);
      addEventListener('pointermove', follow, options);
      addEventListener('pointerup', drop, options);
      addEventListener('pointercancel', drop, options);
      return () => events.abort();
    },
    [isDragging],
  );

  const handleProps = (index: number) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.preventDefault();
      setDragged(index);
    },
  });
  return { list, dragged, handleProps };
}

/** The place for the dragged row: it passes a neighbour once the pointer is over that one's middle. */
function rowAt(list: HTMLElement, from: number, y: number): number {
  let to = from;
  [...list.children].forEach((row, index) => {
    const { top, height } = row.getBoundingClientRect();
    const middle = top + height / 2;
    if (index < from && y < middle) to = Math.min(to, index);
    if (index > from && y > middle) to = Math.max(to, index);
  });
  return to;
}
