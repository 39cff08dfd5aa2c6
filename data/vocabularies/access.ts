import type { Words } from './words.ts';

/** What makes it possible or easier to be there. */
export const access: readonly Words[] = [
  {
    code: 'wheelchair',
    en: 'Wheelchair access',
    es: 'Acceso en silla de ruedas',
    alsoEn: ['accessible', 'handicap', 'handicapped', 'ramp', 'elevator', 'ADA', 'step free', 'disabled'],
    alsoEs: ['accesible', 'rampa', 'elevador', 'ascensor', 'discapacidad'],
  },
  {
    code: 'wheelchair-bathroom',
    en: 'Wheelchair-accessible bathroom',
    es: 'Baño con acceso en silla de ruedas',
    alsoEn: ['accessible bathroom', 'accessible restroom', 'accessible toilet'],
    alsoEs: ['baño accesible'],
  },
  {
    code: 'sign-language',
    en: 'American Sign Language',
    es: 'Lengua de señas americana',
    alsoEn: ['ASL', 'sign language', 'interpreter', 'deaf', 'hard of hearing'],
    alsoEs: ['lengua de señas', 'lenguaje de señas', 'sordos', 'intérprete'],
  },
  {
    code: 'captions',
    en: 'Captions',
    es: 'Subtítulos',
    alsoEn: ['CART', 'closed captions', 'subtitles'],
    alsoEs: ['subtitulado'],
  },
  {
    code: 'child-friendly',
    en: 'Children welcome',
    es: 'Se aceptan niños',
    alsoEn: ['child friendly', 'kids', 'bring kids', 'family friendly', 'baby'],
    alsoEs: ['niños', 'hijos', 'bebés', 'familias'],
  },
  {
    code: 'childcare',
    en: 'Child care',
    es: 'Cuidado de niños',
    alsoEn: ['childcare', 'babysitting', 'babysitter', 'daycare'],
    alsoEs: ['guardería', 'niñera'],
  },
  {
    code: 'smoking-ok',
    en: 'Smoking allowed',
    es: 'Se permite fumar',
    alsoEn: ['smoking', 'smokers'],
    alsoEs: ['fumar', 'fumadores'],
  },
  {
    code: 'no-smoking',
    en: 'No smoking',
    es: 'No se permite fumar',
    alsoEn: ['smoke free', 'non smoking'],
    alsoEs: ['sin humo'],
  },
  {
    code: 'fragrance-free',
    en: 'No perfume',
    es: 'Sin perfumes',
    alsoEn: ['fragrance free', 'scent free'],
    alsoEs: ['sin fragancia'],
  },
  {
    code: 'dog-friendly',
    en: 'Dogs welcome',
    es: 'Se aceptan perros',
    alsoEn: ['dog friendly', 'pets'],
    alsoEs: ['mascotas'],
  },
];
