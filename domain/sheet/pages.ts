export type Paper = 'letter' | 'a4';
/** Size of the running text, in points. 14 is standard; 12 saves paper, 18 is large print. */
export type TextSize = 12 | 14 | 18;
export const TEXT_SIZES: readonly TextSize[] = [12, 14, 18];

const CSS_PIXELS_PER_INCH = 96;
const MARGIN_INCHES = 0.75;
/** Letter is 8.5 by 11 inches; A4 (ISO 216) 210 by 297 mm. */
const SHEET_INCHES: Readonly<Record<Paper, { width: number; height: number }>> = {
  letter: { width: 8.5, height: 11 },
  a4: { width: 210 / 25.4, height: 297 / 25.4 },
};

/** How high what is printed on one page may be, in CSS pixels: the sheet without its margins. */
export function pageHeight(paper: Paper): number {
  return (SHEET_INCHES[paper].height - 2 * MARGIN_INCHES) * CSS_PIXELS_PER_INCH;
}

/** How wide the sheet itself is, margins and all, in CSS pixels. */
export function sheetWidth(paper: Paper): number {
  return SHEET_INCHES[paper].width * CSS_PIXELS_PER_INCH;
}

/** Where a block stands when all is one long strip, in one unit for all blocks. */
export type Block = { readonly top: number; readonly height: number };

/**
 * How many pages a strip of blocks takes when a page breaks only between them, as `break-inside: avoid` has it.
 * The space between two blocks falls away at a page break. A block higher than a page runs over as many as it
 * needs, from the top of a new one. No blocks: no page.
 * @param height of one page, in the unit of the blocks
 */
export function countPages(blocks: readonly Block[], height: number): number {
  let pages = 0;
  let end = 0;
  for (const { top, height: blockHeight } of blocks) {
    if (pages === 0 || top + blockHeight > end) {
      const needed = Math.max(1, Math.ceil(blockHeight / height));
      pages += needed;
      end = top + needed * height;
    }
  }
  return pages;
}
