import type { Words } from './words.ts';

/** Languages that groups are held in, by their ISO 639-1 codes, so that "español" finds groups in Spanish. */
export const language: readonly Words[] = [
  { code: 'en', en: 'English', es: 'Inglés' },
  {
    code: 'es',
    en: 'Spanish',
    es: 'Español',
    alsoEn: ['spanish speaking', 'bilingual'],
    alsoEs: ['castellano', 'hispano', 'bilingüe'],
  },
  { code: 'fr', en: 'French', es: 'Francés', alsoEn: ['français'] },
  {
    code: 'pt',
    en: 'Portuguese',
    es: 'Portugués',
    alsoEn: ['português', 'brazilian'],
    alsoEs: ['brasileño'],
  },
  { code: 'ru', en: 'Russian', es: 'Ruso', alsoEn: ['русский'] },
  { code: 'pl', en: 'Polish', es: 'Polaco', alsoEn: ['polski'] },
  { code: 'fa', en: 'Persian', es: 'Persa', alsoEn: ['farsi'] },
  { code: 'ja', en: 'Japanese', es: 'Japonés' },
  { code: 'ko', en: 'Korean', es: 'Coreano' },
  { code: 'zh', en: 'Chinese', es: 'Chino', alsoEn: ['mandarin', 'cantonese'], alsoEs: ['mandarín'] },
  { code: 'vi', en: 'Vietnamese', es: 'Vietnamita', alsoEn: ['tiếng việt'] },
  { code: 'ar', en: 'Arabic', es: 'Árabe' },
  {
    code: 'ht',
    en: 'Haitian Creole',
    es: 'Criollo haitiano',
    alsoEn: ['creole', 'kreyòl'],
    alsoEs: ['creole'],
  },
  { code: 'hi', en: 'Hindi', es: 'Hindi' },
  { code: 'de', en: 'German', es: 'Alemán' },
  { code: 'it', en: 'Italian', es: 'Italiano' },
];
