import type { Words } from './words.ts';

/**
 * What a listing says of itself, whatever its kind. `medication-specific` stands first: said by the group itself when it
 * was made for people on medicine. It is never derived, and it is not a claim.
 */
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
  {
    code: 'open-day-and-night',
    en: 'Open day and night',
    es: 'Abierto día y noche',
    alsoEn: ['24 hours', '24/7', 'all night', 'open now', 'around the clock'],
    alsoEs: ['24 horas', 'toda la noche', 'siempre abierto'],
  },
  {
    code: 'comes-to-you',
    en: 'Comes to you',
    es: 'Va a donde está usted',
    alsoEn: ['home visits', 'house calls', 'mobile', 'outreach', 'street outreach'],
    alsoEs: ['visitas a domicilio', 'unidad móvil', 'visita'],
  },
  {
    code: 'by-mail',
    en: 'By mail',
    es: 'Por correo',
    alsoEn: ['mail order', 'mailed', 'delivered', 'shipped'],
    alsoEs: ['envío', 'por paquete'],
  },
  {
    code: 'by-video',
    en: 'By video or phone',
    es: 'Por video o teléfono',
    alsoEn: ['telehealth', 'telemedicine', 'video visit', 'virtual', 'online doctor'],
    alsoEs: ['telesalud', 'telemedicina', 'cita por video'],
  },
  {
    code: 'mental-health-too',
    en: 'Also for mental health',
    es: 'También para la salud mental',
    alsoEn: ['co-occurring', 'dual diagnosis', 'mental illness'],
    alsoEs: ['trastornos concurrentes', 'patología dual'],
  },
  {
    code: 'no-id-needed',
    en: 'No ID needed',
    es: 'Sin identificación',
    alsoEn: ['no ID', 'without ID'],
    alsoEs: ['sin ID', 'sin documentos'],
  },
];
