const words = (line: string) => line.split(' ');

/**
 * English words of 3 syllables and more that make no text harder for our readers, in lower case: SMOG would count
 * them like any other long word.
 */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  // What this site is about, and the plain words we chose for it.
  ...words('alcohol family families medicine medicines opioid opioids overdose overdoses recovery'),
  // Names as they stand on a box, a card or a door.
  ...words('brixadi buprenorphine fentanyl methadone naloxone naltrexone sublocade suboxone vivitrol'),
  ...words('al-anon alcoholics anonymous medicaid medicare nar-anon narcotics'),
  // Learned by third grade, and on lists of familiar words.
  ...words('january february september october november december wednesday saturday'),
  ...words(
    'another anybody anyone anything anyway anywhere computer everybody everyone everything everywhere',
  ),
  ...words('hospital idea ideas library nobody somebody telephone together tomorrow video yesterday'),
]);
