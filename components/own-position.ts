import type { Point } from '#domain/point.ts';

/** Where "Near me" found the visitor, and the ZIP code that stands for it in addresses. In this open page alone. */
let found: { readonly zip: string; readonly point: Point } | null = null;

export function rememberOwnPosition(zip: string, point: Point): void {
  found = { zip, point };
}

/** The visitor's own point, as long as the search is around the ZIP code that stands for it. */
export function ownPointAt(zip: string): Point | null {
  return found?.zip === zip ? found.point : null;
}
