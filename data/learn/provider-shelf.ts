import type { Locale } from '#domain/locale.ts';

/** A text for people who work with patients, as somebody of ours has read it or its record. */
export type ShelfText = {
  /** As it stands on its cover. */
  readonly title: string;
  readonly by: string;
  /** The date that it bears itself; null when we saw none. */
  readonly dated: string | null;
  readonly url: string;
  readonly about: Readonly<Record<Locale, string>>;
};

export type Shelf = {
  readonly heading: Readonly<Record<Locale, string>>;
  readonly texts: readonly ShelfText[];
};

export const PROVIDER_SHELF: readonly Shelf[] = [
  {
    heading: { en: 'Medicine', es: 'Medicina' },
    texts: [
      {
        title: 'TIP 63: Medications for Opioid Use Disorder',
        by: 'SAMHSA',
        dated: '2021',
        url: 'https://attcnetwork.org/centers/content/updated-samhsa-tip-63-medications-opioid-use-disorder',
        about: {
          en: 'Covers the three medicines, and the other care and support that people may want. One part is for patients and families. The link leads to a page about the 2021 update.',
          es: 'Trata de las tres medicinas y de la otra atención que las personas pueden querer. Una parte es para pacientes y familias. El enlace lleva a una página sobre la versión de 2021.',
        },
      },
      {
        title: 'TIP 63, edition of 2018, to read online',
        by: 'SAMHSA',
        dated: '2018',
        url: 'https://www.ncbi.nlm.nih.gov/books/NBK535275/',
        about: {
          en: 'The whole text of the first edition. The library keeps it as a record and warns that parts are out of date.',
          es: 'El texto completo de la primera edición. La biblioteca lo guarda como archivo y avisa que hay partes viejas.',
        },
      },
    ],
  },
  {
    heading: { en: 'Apps and technology', es: 'Apps y tecnología' },
    texts: [
      {
        title: 'TIP 60: Using Technology-Based Therapeutic Tools in Behavioral Health Services',
        by: 'SAMHSA',
        dated: '2015',
        url: 'https://www.ncbi.nlm.nih.gov/books/NBK344045/',
        about: {
          en: 'How phone, video and web tools can help people who cannot or will not come in. It does not want them to replace a person.',
          es: 'Cómo ayudan el teléfono, el video y la web a quien no puede o no quiere venir. No busca que tomen el lugar de una persona.',
        },
      },
      {
        title:
          'Potential Usefulness of Apps and Other Digital Technologies for Improving Access to Behavioral Health in Primary Care',
        by: 'AHRQ Academy',
        dated: null,
        url: 'https://integrationacademy.ahrq.gov/products/topic-briefs/behavioral-health-apps',
        about: {
          en: 'The brief on behavioral health apps. No single office checks apps for privacy, safety or effect. It lists what to ask before you name one to a patient.',
          es: 'El resumen sobre apps de salud mental. Nadie revisa por todos la privacidad, la seguridad o el efecto de las apps. Dice qué preguntar antes de nombrar una a un paciente.',
        },
      },
    ],
  },
  {
    heading: { en: 'Meaningful work', es: 'Un trabajo con sentido' },
    texts: [
      {
        title: 'Substance Use Disorders Recovery with a Focus on Employment and Education',
        by: 'SAMHSA',
        dated: '2021',
        url: 'https://issup.net/node/15239',
        about: {
          en: 'What is known about programs that help people in recovery to work or learn, and what such a program needs.',
          es: 'Qué se sabe de los programas que ayudan a trabajar o estudiar a personas en recuperación, y qué les hace falta.',
        },
      },
      {
        title: 'Integrating Employment Services with Substance Use Disorder Treatment and Recovery',
        by: 'ACF, Office of Planning, Research, and Evaluation',
        dated: '2022-10-05',
        url: 'https://acf.gov/opre/report/integrating-employment-services-substance-use-disorder-treatment-and-recovery',
        about: {
          en: 'How five programs brought help with work into treatment: how they were set up, what went well and what was hard.',
          es: 'Cómo cinco programas unieron la ayuda para trabajar con el tratamiento: cómo se armaron, qué salió bien y qué costó.',
        },
      },
    ],
  },
  {
    heading: { en: 'Housing', es: 'Vivienda' },
    texts: [
      {
        title: 'Best Practices for Recovery Housing',
        by: 'SAMHSA',
        dated: '2023-09',
        url: 'https://www.drugsandalcohol.ie/39567/',
        about: {
          en: 'Eleven points for good houses: put recovery first, write down the rules, take no money for sending people, get certified.',
          es: 'Once puntos para una buena casa: la recuperación primero, reglas por escrito, nada de dinero por mandar gente, certificarse.',
        },
      },
      {
        title:
          'Choice Matters: Housing Models that May Promote Recovery for Individuals and Families Facing Opioid Use Disorder',
        by: 'HHS, ASPE',
        dated: null,
        url: 'https://aspe.hhs.gov/reports/choice-matters-housing-models-may-promote-recovery-individuals-families-facing-opioid-use-disorder-0',
        about: {
          en: 'Which kinds of housing there are for people who have opioid use disorder (OUD) and no stable home, and whom each one suits.',
          es: 'Qué tipos de vivienda hay para personas con trastorno por uso de opioides y sin casa fija, y para quién es cada uno.',
        },
      },
    ],
  },
  {
    heading: { en: 'Care that links the rest', es: 'Atención que une lo demás' },
    texts: [
      {
        title: 'Comprehensive Case Management for Substance Use Disorder Treatment',
        by: 'SAMHSA',
        dated: '2021',
        url: 'https://www.drugsandalcohol.ie/39239/',
        about: {
          en: 'Ways to offer case management, whom it helps and what tools there are.',
          es: 'Formas de ofrecer gestión de casos, a quién ayuda y qué herramientas hay.',
        },
      },
      {
        title: 'The Americans with Disabilities Act and the Opioid Crisis',
        by: 'US Department of Justice',
        dated: '2022-04-05',
        url: 'https://abogadoaly.blogspot.com/2022/04/doj-opioid-use-disorder-treatment.html',
        about: {
          en: 'The law protects people in treatment or recovery, with medicine too. A lawyer’s page repeats the whole text.',
          es: 'La ley protege a quien está en tratamiento o recuperación, también con medicina. La página de un abogado repite todo el texto.',
        },
      },
    ],
  },
];
