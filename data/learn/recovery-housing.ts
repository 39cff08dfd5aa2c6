import type { LearnTopic } from '#domain/learn.ts';

export const recoveryHousing: LearnTopic = {
  code: 'recovery-housing',
  en: {
    title: 'Places to live in recovery',
    whatItIs: [
      'A house where people in recovery live together. No alcohol or street drugs are allowed. You pay rent, share the work and follow the rules.',
      'Rules about medicine differ. Some houses welcome people on medicine. Some do not, or allow only one kind. Ask before you move in.',
      'The house may keep its address private. You get it when you call.',
    ],
    firstTime: [
      'Most houses talk with you first, on the phone or in person. In some, the people who live there vote.',
      'They may ask when you last used, and give you a drug test.',
      'Ask for the rules on paper before you pay. Ask what happens if you return to use.',
      'Bring an ID, your medicine with its label, and money for the first week.',
      'Keep every receipt.',
    ],
    whenYouCall: [
      'Do you have a free bed? If not, how long is the list?',
      'What do I pay each week? Is there a deposit?',
      'Can I take my medicine here? Which ones? Who keeps it?',
      'Do I have to go to meetings? Which ones? Is there a curfew?',
      'Can my children live with me, or visit?',
      'Who checks this house, and whom do I call with a complaint?',
    ],
    forFamilies: [
      'Do not pay a large sum at the start. Ask what you get back if it does not work out.',
      'Be careful if someone offers free rent or money to pick a house or a clinic.',
    ],
    parts: [
      {
        heading: 'What the names mean',
        points: [
          'Level 1: the people who live there run the house. No paid staff.',
          'Level 2: a house manager lives there. Often called a sober living home.',
          'Level 3: paid staff and a plan for each week.',
          'Level 4: treatment in the house.',
          'Oxford House: run by the people who live there. They vote, share the cost and have no staff. It is like level 1.',
          'Halfway house: an old name for many things. Some are for people who come out of jail or prison, and take only people who are sent. Ask.',
        ],
        text: [
          'The levels come from the National Alliance for Recovery Residences (NARR). They tell how much help there is. A higher level is not a better house.',
        ],
      },
    ],
  },
  es: {
    title: 'Lugares donde vivir en recuperación',
    whatItIs: [
      'Es una casa donde viven juntas personas en recuperación. No se permite alcohol ni drogas de la calle. Usted paga renta, comparte el trabajo y sigue las reglas.',
      'Las reglas sobre la medicina cambian de casa en casa. Unas reciben bien a quien toma medicina. Otras no, o solo permiten una. Pregunte antes de mudarse.',
      'Tal vez la casa no diga su dirección en público. Se la dan cuando llama.',
    ],
    firstTime: [
      'Casi siempre hablan con usted antes, por teléfono o en persona. En algunas casas votan los que viven ahí.',
      'Pueden preguntar cuándo consumió por última vez y hacerle una prueba.',
      'Pida las reglas por escrito antes de pagar. Pregunte qué pasa si vuelve a consumir.',
      'Lleve su identificación, su medicina con la etiqueta y dinero para la primera semana.',
      'Guarde todos los recibos.',
    ],
    whenYouCall: [
      '¿Tienen una cama libre? Si no, ¿cuánto hay que esperar?',
      '¿Cuánto se paga por semana? ¿Hay depósito?',
      '¿Puedo tomar mi medicina aquí? ¿Cuáles? ¿Quién la guarda?',
      '¿Tengo que ir a reuniones? ¿A cuáles? ¿Hay hora de llegada?',
      '¿Mis hijos pueden vivir conmigo o venir a verme?',
      '¿Quién revisa esta casa? ¿A quién llamo si tengo una queja?',
    ],
    forFamilies: [
      'No pague mucho dinero al principio. Pregunte cuánto le regresan si no funciona.',
      'Cuidado si alguien ofrece renta gratis o dinero por elegir una casa o una clínica.',
    ],
    parts: [
      {
        heading: 'Qué significan los nombres',
        points: [
          'Nivel 1: la dirigen los que viven ahí. No hay personal pagado.',
          'Nivel 2: vive ahí un encargado. Muchas veces se llama casa sobria (“sober living”).',
          'Nivel 3: hay personal pagado y un plan para cada semana.',
          'Nivel 4: hay tratamiento en la casa.',
          'Oxford House: la dirigen los que viven ahí. Votan, comparten los gastos y no tienen personal. Es como el nivel 1.',
          'Casa de transición (“halfway house”): un nombre viejo para muchas cosas. Algunas son para quienes salen de la cárcel y solo reciben a quien les mandan. Pregunte.',
        ],
        text: [
          'Los niveles son de la National Alliance for Recovery Residences (NARR). Dicen cuánta ayuda hay. Un nivel más alto no es una casa mejor.',
        ],
      },
    ],
  },
  evidence: {
    says: {
      en: 'The US agency for substance use and mental health (SAMHSA) asks houses to write down their rules and to get certified.',
      es: 'La agencia de salud mental y consumo de drogas de EE. UU. (SAMHSA) pide a las casas que escriban sus reglas y que se certifiquen.',
    },
    source: 'SAMHSA, Best Practices for Recovery Housing',
    url: 'https://www.drugsandalcohol.ie/39567/',
    dated: '2023-09',
  },
};
