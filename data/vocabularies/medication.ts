import type { Words } from './words.ts';

/**
 * The medicines that claims are about, in the order of the alphabet: we do not rank them. Naloxone (Narcan) is not
 * among them: it stops an overdose, and no claim is about it. See hints.ts for what a search for it shows.
 */
export const medication: readonly Words[] = [
  {
    code: 'any',
    en: 'Medicine for opioid or alcohol use disorder',
    es: 'Medicina para el trastorno por consumo de opioides o alcohol',
    alsoEn: ['MAT', 'MOUD', 'MAUD', 'medication', 'medication assisted treatment', 'meds'],
    alsoEs: ['medicamento', 'medicación', 'medicina para opioides', 'tratamiento con medicamentos'],
  },
  {
    code: 'buprenorphine',
    en: 'Buprenorphine',
    es: 'Buprenorfina',
    alsoEn: [
      'suboxone',
      'subs',
      'subutex',
      'bupe',
      'zubsolv',
      'sublocade',
      'brixadi',
      'strips',
      'monthly shot',
    ],
    alsoEs: ['suboxone', 'subutex', 'sublocade', 'tiras'],
  },
  {
    code: 'methadone',
    en: 'Methadone',
    es: 'Metadona',
    alsoEn: ['methadose', 'dolophine', 'take-homes'],
    alsoEs: ['dosis para llevar'],
  },
  {
    code: 'naltrexone',
    en: 'Naltrexone',
    es: 'Naltrexona',
    alsoEn: ['vivitrol', 'revia', 'monthly shot'],
    alsoEs: ['vivitrol'],
  },
];
