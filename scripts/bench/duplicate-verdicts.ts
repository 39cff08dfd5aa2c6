/** What a person who reads both rows says: one meeting told twice, two meetings, or nobody can tell without asking. */
export type Verdict = 'same' | 'other' | 'unclear';

/**
 * 50 pairs judged by reading name, hall, street, times and kind of people, before looking at the score: 25 drawn at random
 * from those that were proposed, 25 from those that were not. Pairs go by a hash of their ids (duplicates.ts); nothing of
 * the rows is here.
 */
export const VERDICTS: Readonly<Record<string, Verdict>> = {
  f7df6d42ea0c: 'same',
  e9d473aba683: 'same',
  b7a57a9a0377: 'same',
  '70841e6d4d3e': 'same',
  '5aba1616565d': 'same',
  '53e3ba5d464a': 'same',
  '72f9520416b3': 'same',
  '5bd6880ca906': 'same',
  c6484c5d9199: 'same',
  '20cda931a30a': 'same',
  '4546cdbd4e48': 'same',
  '689a7c5eca21': 'same',
  '312c56b98b2d': 'same',
  '6a39b10c5acb': 'same',
  e7dc96906808: 'same',
  b4562fe761f1: 'same',
  '64c20c0946c1': 'same',
  b9d3f9c99034: 'same',
  '6696c3ee5c11': 'same',
  '1d4500922c47': 'same',
  d0f276e4bc60: 'same',
  // Both are for men at one place and time, one open and one closed.
  '5ccc3aba21cc': 'unclear',
  f282adbda5f0: 'same',
  '9c7ce5fc4425': 'same',
  '168cb6538180': 'same',

  fd85eb55300d: 'other',
  // One of the two names is only what kind of meeting it is.
  e5a6a5e05030: 'same',
  // A group of a small town that may have changed its name.
  f5b264345018: 'unclear',
  d05e3634aa6a: 'other',
  '2e18d990a9aa': 'other',
  b95c60917d2b: 'other',
  e93fa27f8dab: 'other',
  // One of the two is called like the hall.
  '5af92bf32d91': 'unclear',
  '5125e48f062d': 'other',
  b466cede6329: 'other',
  '7f1a27b6ac67': 'other',
  // The same word, once with dots between its letters.
  '291288b54ae0': 'same',
  '264871793efc': 'unclear',
  '609e4ec6f365': 'unclear',
  '173fa15fa6ac': 'other',
  '6d34693d99ba': 'other',
  '9e5fe421b097': 'other',
  '9fbd908a230d': 'other',
  df696d8d2d63: 'other',
  '43f6f5fc21d3': 'other',
  '1a0936e4b9ea': 'other',
  cd41671dd823: 'other',
  '147eb5d753f8': 'other',
  '92a28e5c9fbd': 'other',
  '2967eb92da2c': 'other',
};
