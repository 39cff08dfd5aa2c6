/** The address of the search at `current`, from its first page on, around another ZIP code. */
export function sameSearchAt(current: URL, zip: string, withinMiles: number): string {
  const query = new URLSearchParams(current.search);
  query.set('near', zip);
  query.set('within', String(withinMiles));
  query.delete('page');
  return `${current.pathname}?${query}`;
}
