/** A QR code as the package `qrcode` makes it: `data` row by row, each module dark (1) or light (0). */
type Modules = { readonly size: number; readonly data: Uint8Array };

/** Light modules around a code, as ISO/IEC 18004 asks for, so that readers find its edge. */
export const QUIET_ZONE = 4;

/** The dark modules as one SVG path, a unit to a module: runs of a row are one rectangle each. */
export function qrPath({ size, data }: Modules): string {
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const start = column;
      while (column < size && data[row * size + column]) column += 1;
      if (column > start) path += `M${start} ${row}h${column - start}v1H${start}z`;
    }
  }
  return path;
}
