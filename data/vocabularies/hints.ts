import type { Hint } from '#domain/search/hints.ts';

/**
 * Words that ask for something no listing is, or for help right now. The hint's text is `hints.<key>` in messages/,
 * in words and links alone; the most urgent come first.
 */
export const HINTS: readonly Hint[] = [
  {
    key: 'crisis',
    lines: ['988', '911'],
    words: {
      en: [
        'suicide',
        'suicidal',
        'kill myself',
        'killing myself',
        'end my life',
        'want to die',
        'self harm',
        'hurt myself',
      ],
      es: [
        'suicidio',
        'suicidarme',
        'suicida',
        'matarme',
        'quiero morir',
        'quitarme la vida',
        'hacerme daño',
      ],
    },
  },
  {
    key: 'overdose',
    lines: ['911', 'poison-help'],
    words: {
      en: ['overdose', 'overdosed', 'overdosing', 'took too much', 'od'],
      es: ['sobredosis', 'tomó demasiado', 'tomé demasiado'],
    },
  },
  {
    key: 'naloxone',
    lines: ['911', 'samhsa'],
    words: {
      en: ['naloxone', 'narcan', 'kloxxado', 'overdose kit', 'nalmefene'],
      es: ['naloxona', 'antídoto'],
    },
  },
  {
    key: 'violence',
    lines: ['domestic-violence', '911'],
    words: {
      en: [
        'domestic violence',
        'abusive',
        'battered',
        'beats me',
        'hits me',
        'afraid of my husband',
        'afraid of my wife',
      ],
      es: [
        'violencia doméstica',
        'maltrato',
        'me pega',
        'me golpea',
        'miedo de mi esposo',
        'miedo de mi pareja',
      ],
    },
  },
  {
    key: 'detox',
    lines: ['samhsa', '911'],
    words: {
      en: [
        'detox',
        'detoxification',
        'withdrawal',
        'withdrawals',
        'dope sick',
        'dopesick',
        'cold turkey',
        'the shakes',
      ],
      es: ['desintoxicación', 'desintoxicarme', 'síndrome de abstinencia', 'la malilla'],
    },
  },
  {
    key: 'treatment',
    lines: ['samhsa'],
    words: {
      en: [
        'rehab',
        'rehabs',
        'treatment',
        'inpatient',
        'outpatient',
        'residential',
        'iop',
        'clinic',
        'methadone clinic',
        'suboxone doctor',
        'counselor',
        'therapist',
      ],
      es: [
        'rehabilitación',
        'tratamiento',
        'clínica',
        'clínica de metadona',
        'internamiento',
        'consejero',
        'terapeuta',
      ],
    },
  },
  { key: 'narconon', lines: [], words: { en: ['narconon'], es: ['narconon'] } },
];
