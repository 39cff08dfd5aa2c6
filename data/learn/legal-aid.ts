import type { LearnTopic } from '#domain/learn.ts';

export const legalAid: LearnTopic = {
  code: 'legal-aid',
  en: {
    title: 'Legal help',
    whatItIs: [
      'Free lawyers for people with little money. They help with eviction, debt, benefits, children, safety at home, and clearing a record.',
      'For a crime, the court gives you a lawyer if you cannot pay. Ask the judge for a public defender.',
      'It can be against the law to turn you down because you take medicine for opioid use. A lawyer can tell you.',
    ],
    firstTime: [
      'Call soon. Court papers have a last day on them. Have them in your hand when you call.',
      'They ask about money and what happened. What you tell your lawyer stays private.',
      'They may give advice, write a letter or go to court with you.',
      'If they cannot take it, ask who can.',
    ],
    whenYouCall: [
      'My court date is on this day. Can you help before then?',
      'Is it free? What if I earn a little?',
      'Can you help me get my record sealed or cleared?',
      'A house, job or program turned me down for my medicine. Can you help?',
      'I speak Spanish. Do you have someone who does?',
    ],
    forFamilies: [
      'Never miss a court date. Offer a ride and sit with them.',
      'Do not sign for someone else, and keep copies.',
    ],
  },
  es: {
    title: 'Ayuda legal',
    whatItIs: [
      'Son abogados gratis para quien tiene poco dinero. Ayudan con desalojos, deudas, beneficios, hijos, violencia en casa y antecedentes.',
      'Si le acusan de un delito y no puede pagar, la corte le da un abogado. Pídale al juez un defensor público.',
      'Puede ser contra la ley que le rechacen por tomar medicina por los opioides. Un abogado se lo dice.',
    ],
    firstTime: [
      'Llame pronto. Los papeles de la corte tienen una fecha. Téngalos en la mano cuando llame.',
      'Le preguntan por dinero y por lo que pasó. Lo que le cuenta a su abogado es privado.',
      'Pueden aconsejar, escribir una carta o ir con usted a la corte.',
      'Si no pueden tomarlo, pregunte quién puede.',
    ],
    whenYouCall: [
      'Tengo corte este día. ¿Me ayudan antes?',
      '¿Es gratis? ¿Y si gano un poco?',
      '¿Me ayudan a cerrar o borrar mis antecedentes?',
      'Me rechazaron en una casa, un trabajo o un programa por mi medicina. ¿Me ayudan?',
      '¿Alguien habla español?',
    ],
    forFamilies: [
      'Nunca falten a la corte. Ofrezca llevarle y acompañarle.',
      'No firme por otra persona. Guarde copias.',
    ],
  },
  evidence: {
    says: {
      en: 'You are not the only one. Of 100 homes with little money, 74 had a legal problem within a year.',
      es: 'No es solo usted. De cada 100 hogares con poco dinero, 74 tuvieron un problema legal en un año.',
    },
    source: 'Legal Services Corporation, The Justice Gap',
    url: 'https://justicegap.lsc.gov/resource/2022-justice-gap-report/',
    dated: '2022-04-28',
  },
};
