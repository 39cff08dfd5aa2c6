// What people call a place, and the ids of the places they mean by it.
const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['cape cod', ['barnstable-county-ma']],
  ['d c', ['washington-dc']],
  ['dc', ['washington-dc']],
  ['filadelfia', ['philadelphia-pa']],
  ['la', ['los-angeles-ca']],
  ['long island', ['nassau-county-ny', 'suffolk-county-ny']],
  ['nola', ['new-orleans-la']],
  ['nueva orleans', ['new-orleans-la']],
  ['nyc', ['new-york-ny']],
  ['philly', ['philadelphia-pa']],
  ['sf', ['san-francisco-ca']],
  ['vegas', ['las-vegas-nv']],
]);

/** Ids of the places that go by this nickname, given as words. */
export function idsOfNickname(words: readonly string[]): readonly string[] {
  return NICKNAMES.get(words.join(' ')) ?? [];
}
