import type { LearnTopic } from '#domain/learn.ts';

export const medicine: LearnTopic = {
  code: 'medicine',
  en: {
    title: 'Medicine for opioid use',
    whatItIs: [
      'There are three: buprenorphine (Suboxone, Sublocade, Brixadi), methadone, and naltrexone (Vivitrol).',
      'Which one, how much and how long is between you and your care team. There is no right length for all.',
      'You can take medicine and also go to a group or a counselor. You do not have to.',
    ],
    firstTime: [
      'Buprenorphine: a film or tablet under the tongue, or a shot each week or month. A doctor can give it, often by video. You get it at a pharmacy.',
      'Methadone: you go to a clinic for it, at first on most days.',
      'Naltrexone: a shot each month. You must have no opioids in your body first.',
      'They ask what you use and when you last used. True answers keep you safe.',
      'Ask what it costs, and what to do if you miss a day.',
      'Keep it locked away from children.',
    ],
    whenYouCall: [
      'Do you give medicine for opioid use? Which ones?',
      'How soon can I start? Can I just come in?',
      'Can we meet by phone or video?',
      'Do you take my health plan? What if I have none?',
      'Do I have to go to counseling too?',
    ],
    forFamilies: [
      'The medicine is the treatment. Your loved one is in recovery.',
      'Do not ask when they will stop. Ask how they are.',
      'Keep naloxone at home.',
    ],
    parts: [
      {
        heading: 'If it is running out',
        text: ['Call who gives it to you, today. Our page for help now tells what else you can do.'],
      },
    ],
  },
  es: {
    title: 'Medicina por el uso de opioides',
    whatItIs: [
      'Hay tres: buprenorfina (Suboxone, Sublocade, Brixadi), metadona y naltrexona (Vivitrol).',
      'Cuál, cuánto y por cuánto tiempo lo deciden usted y quienes le atienden. No hay un tiempo que sirva a todos.',
      'Puede tomar medicina e ir también a un grupo o a un consejero. No es obligatorio.',
    ],
    firstTime: [
      'Buprenorfina: una lámina o pastilla bajo la lengua, o una inyección por semana o por mes. La da un médico, muchas veces por video. Se recoge en la farmacia.',
      'Metadona: se va por ella a una clínica, al principio casi todos los días.',
      'Naltrexona: una inyección al mes. Antes no debe haber opioides en el cuerpo.',
      'Le preguntan qué consume y cuándo fue la última vez. Decir la verdad le protege.',
      'Pregunte cuánto cuesta y qué hacer si se salta un día.',
      'Guárdela con llave, lejos de los niños.',
    ],
    whenYouCall: [
      '¿Dan medicina por los opioides? ¿Cuáles?',
      '¿Cuándo puedo empezar? ¿Puedo ir sin cita?',
      '¿Puede ser por teléfono o video?',
      '¿Aceptan mi plan de salud? ¿Y si no tengo?',
      '¿También tengo que ir a un consejero?',
    ],
    forFamilies: [
      'La medicina es el tratamiento. Su ser querido está en recuperación.',
      'No pregunte cuándo la va a dejar. Pregunte cómo está.',
      'Tenga naloxona en casa.',
    ],
    parts: [
      {
        heading: 'Si se le acaba',
        text: ['Llame hoy a quien se la da. Nuestra página de ayuda ahora mismo dice qué más puede hacer.'],
      },
    ],
  },
  evidence: {
    says: {
      en: 'The Food and Drug Administration (FDA) has approved these three.',
      es: 'La oficina de medicinas de EE. UU. (FDA) aprobó estas tres.',
    },
    source: 'SAMHSA, TIP 63, as told by the Addiction Technology Transfer Center',
    url: 'https://attcnetwork.org/centers/content/updated-samhsa-tip-63-medications-opioid-use-disorder',
    dated: '2021-08-02',
  },
};
