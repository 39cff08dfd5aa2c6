import type { LearnTopic } from '#domain/learn.ts';

export const affordableOrSupportiveHousing: LearnTopic = {
  code: 'affordable-or-supportive-housing',
  en: {
    title: 'A home you can pay for',
    whatItIs: [
      'Low-rent homes: you pay a part of what you earn, and public money pays the rest. You may get a voucher that you take to a landlord.',
      'Supportive housing: a home of your own, and workers who help you keep it. You choose which help you use.',
      'It is for the long run. For tonight, see our page on shelters.',
    ],
    firstTime: [
      'There is often a list, and the wait can be long. Put your name on more than one.',
      'Bring an ID, proof of what you earn and papers for each child. Ask what else they need.',
      'Tell them when your phone or address changes. If they cannot reach you, you lose your place.',
      'If they say no, ask for the reason on paper. You can ask them to look again.',
    ],
    whenYouCall: [
      'Is your list open? How long is the wait?',
      'Who comes first on the list?',
      'What if I have a record, or old rent that I owe?',
      'Do I have to stop all use before I move in?',
      'Is there help with the deposit or the first bills?',
    ],
    forFamilies: [
      'A safe address for letters is a real help. Offer yours.',
      'Help write down each list, with the date and the name of the office.',
    ],
  },
  es: {
    title: 'Una casa que puede pagar',
    whatItIs: [
      'Renta baja: usted paga una parte de lo que gana, y el gobierno paga el resto. Tal vez le den un vale para el dueño de una casa.',
      'Vivienda con apoyo: una casa propia y personas que le ayudan a no perderla. Usted elige qué ayuda usa.',
      'Es para mucho tiempo. Para esta noche, vea nuestra página sobre refugios.',
    ],
    firstTime: [
      'Muchas veces hay una lista, y hay que esperar. Apúntese en más de una.',
      'Lleve identificación, prueba de lo que gana y papeles de cada hijo. Pregunte qué más piden.',
      'Avise si cambia de teléfono o de dirección. Si no le encuentran, pierde su lugar.',
      'Si le dicen que no, pida la razón por escrito. Puede pedir que lo miren otra vez.',
    ],
    whenYouCall: [
      '¿Está abierta la lista? ¿Cuánto hay que esperar?',
      '¿Quién va primero en la lista?',
      '¿Qué pasa si tengo antecedentes o debo renta?',
      '¿Tengo que dejar de consumir antes de mudarme?',
      '¿Ayudan con el depósito o con las primeras cuentas?',
    ],
    forFamilies: [
      'Una dirección para recibir cartas ayuda de verdad. Ofrezca la suya.',
      'Ayude a anotar cada lista, con la fecha y el nombre de la oficina.',
    ],
  },
  evidence: {
    says: {
      en: 'Housing First gives people a home first and sets no terms. The US housing office (HUD) says it helps people keep their home.',
      es: '“Housing First” da primero una casa, sin poner condiciones. La oficina de vivienda de EE. UU. (HUD) dice que ayuda a no perder la casa.',
    },
    source: 'HUD, Evidence Matters, Spring/Summer 2023',
    url: 'https://www.huduser.gov/portal/periodicals/em/spring-summer-23/highlight1.html',
    dated: '2023',
  },
};
