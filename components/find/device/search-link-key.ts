/** The part of the fragment in which a copied link holds what is private. */
export const LINK_KEY = 'search';

export function isSearchLink(hash: string): boolean {
  return hash.startsWith(`#${LINK_KEY}=`);
}
