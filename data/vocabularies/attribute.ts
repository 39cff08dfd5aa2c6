import type { Words } from './words.ts';

/** Said by the group itself when it was made for people on medicine. It is never derived, and it is not a claim. */
export const attribute: readonly Words[] = [
  {
    code: 'medication-specific',
    en: 'Made for people on medicine',
    es: 'Para personas que toman medicina',
    alsoEn: [
      'MAT group',
      'MOUD group',
      'MAT',
      'MOUD',
      'medication assisted recovery',
      'suboxone group',
      'suboxone',
      'subs',
      'subutex',
      'bupe',
      'buprenorphine',
      'methadone group',
      'methadone',
      'naltrexone',
      'vivitrol',
    ],
    alsoEs: [
      'grupo de suboxone',
      'grupo de metadona',
      'medicina para opioides',
      'medicamento',
      'buprenorfina',
      'metadona',
      'naltrexona',
    ],
  },
];
