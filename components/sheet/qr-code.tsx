'use client';

import { useEffect, useState } from 'react';
import { QrImage } from './qr-image.tsx';
import { qrPath } from './qr-path.ts';

type Drawn = { readonly text: string; readonly path: string; readonly size: number };

/** A QR code of a text, drawn on this device. What draws it is loaded when the first one is wanted. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(
    function draw() {
      let isWanted = true;
      import('qrcode').then(({ create }) => {
        const { modules } = create(text, { errorCorrectionLevel: 'M' });
        if (isWanted) setDrawn({ text, path: qrPath(modules), size: modules.size });
      }, console.error);
      return () => {
        isWanted = false;
      };
    },
    [text],
  );
  // A code of another list must not be seen even for a moment.
  return drawn?.text === text ? <QrImage path={drawn.path} size={drawn.size} label={label} /> : null;
}
