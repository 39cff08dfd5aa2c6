import type { Words } from './words.ts';

/** The idea a group or service works by. SMART is cognitive-secular, never 12-step. */
export const approach: readonly Words[] = [
  {
    code: '12-step',
    en: '12 steps',
    es: '12 pasos',
    alsoEn: ['twelve step', '12 step', '12 step program', '12 step group', 'steps'],
    alsoEs: ['doce pasos', 'programa de 12 pasos'],
  },
  {
    code: 'cognitive-secular',
    en: 'Practical tools, no religion',
    es: 'Herramientas prácticas, sin religión',
    alsoEn: [
      'secular',
      'CBT',
      'cognitive',
      'science based',
      'alternative to AA',
      'non 12 step',
      'no higher power',
    ],
    alsoEs: ['laico', 'cognitivo', 'terapia cognitiva', 'alternativa a AA'],
  },
  {
    code: 'buddhist-inspired',
    en: 'Buddhist-inspired',
    es: 'De inspiración budista',
    alsoEn: ['Buddhist', 'Buddhism', 'dharma', 'sangha', 'mindfulness', 'meditation'],
    alsoEs: ['budista', 'budismo', 'meditación'],
  },
  {
    code: 'faith-based',
    en: 'Based on faith',
    es: 'Basado en la fe',
    alsoEn: ['Christian', 'church', 'religious', 'Bible', 'Jesus', 'ministry', 'spiritual'],
    alsoEs: ['cristiano', 'iglesia', 'biblia', 'religioso', 'ministerio'],
  },
  {
    code: 'harm-reduction',
    en: 'Harm reduction',
    es: 'Reducción de daños',
    alsoEn: ['safer use', 'any positive change', 'still using'],
    alsoEs: ['uso más seguro', 'reducir riesgos'],
  },
  {
    code: 'moderation',
    en: 'Cutting down',
    es: 'Beber menos',
    alsoEn: ['moderation', 'drink less', 'controlled drinking'],
    alsoEs: ['moderación'],
  },
  {
    code: 'peer',
    en: 'Led by peers',
    es: 'Guiado por pares',
    alsoEn: ['peer led', 'peer run', 'lived experience'],
    alsoEs: ['pares', 'compañeros'],
  },
  {
    code: 'mutual-help',
    en: 'Members help each other',
    es: 'Ayuda mutua',
    alsoEn: ['mutual help', 'mutual aid', 'self help', 'support group'],
    alsoEs: ['autoayuda', 'grupo de apoyo'],
  },
];
