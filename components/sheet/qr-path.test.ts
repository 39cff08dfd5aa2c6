import jsQR from 'jsqr';
import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { QUIET_ZONE, qrPath } from './qr-path.ts';

test('each run of dark modules is one rectangle', () => {
  const data = Uint8Array.from([1, 1, 0, 0, 0, 1, 1, 0, 1]);
  expect(qrPath({ size: 3, data })).toBe('M0 0h2v1H0zM2 1h1v1H2zM0 2h1v1H0zM2 2h1v1H2z');
});

test('a reader reads what was drawn', () => {
  const link = 'https://help.example.org/es/s#es.c.y.1k';
  const { modules } = create(link, { errorCorrectionLevel: 'M' });
  expect(jsQR(...draw(qrPath(modules), modules.size + 2 * QUIET_ZONE, 4))?.data).toBe(link);
});

/** The picture of a path as a camera would see it, `scale` pixels to a module. */
function draw(path: string, modules: number, scale: number): [Uint8ClampedArray, number, number] {
  const width = modules * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, column, row, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let y = 0; y < scale; y += 1) {
      for (let x = 0; x < Number(run) * scale; x += 1) {
        const left = (Number(column) + QUIET_ZONE) * scale + x;
        const at = ((Number(row) + QUIET_ZONE) * scale + y) * width + left;
        pixels.fill(0, at * 4, at * 4 + 3);
      }
    }
  }
  return [pixels, width, width];
}
