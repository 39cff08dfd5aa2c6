import type { LearnTopic } from '#domain/learn.ts';

export const naloxoneAndOverdosePrevention: LearnTopic = {
  code: 'naloxone-and-overdose-prevention',
  en: {
    title: 'Naloxone and staying alive',
    whatItIs: [
      'Naloxone (Narcan) can stop an opioid overdose. It is mostly a spray for the nose. Anyone can give it.',
      'You get it free at many health offices and groups, by mail, or at a drug store without a doctor’s note.',
      'Some places also test drugs for fentanyl, give out new supplies and talk with you. They do not judge.',
    ],
    firstTime: [
      'You just ask. Most places want no name and no ID.',
      'They show you how to use it. It takes a few minutes.',
      'Ask for two. One may not be enough.',
      'Tell people near you where you keep it.',
    ],
    whenYouCall: [
      'Do you have naloxone? Is it free?',
      'Can you mail it?',
      'Do you have test strips?',
      'Can you show me and my family how to use it?',
    ],
    forFamilies: [
      'Have it at home, in the car and at work if someone you love uses opioids.',
      'It does no harm to a person who has not taken opioids.',
    ],
    parts: [
      {
        heading: 'If it could be an overdose',
        points: [
          'Signs: the person does not wake up, breathes slowly or not at all, or has blue or gray lips.',
          'Call 911. Say: “Someone is not breathing.”',
          'Give naloxone. Spray it all into one side of the nose.',
          'Breathe for them if you know how. Lay them on their side.',
          'No change after 2 to 3 minutes? Give more. Stay until help comes.',
        ],
      },
      {
        heading: 'If you use',
        text: [
          'Try not to use alone. If you must, tell someone who can check on you.',
          'After a break, even a short one, your body can take less than before.',
        ],
      },
    ],
  },
  es: {
    title: 'Naloxona y cómo evitar una muerte',
    whatItIs: [
      'La naloxona (Narcan) puede parar una sobredosis de opioides. Casi siempre es un rocío para la nariz. Cualquiera la puede dar.',
      'La dan gratis en muchas oficinas de salud y grupos, por correo, o se compra en la farmacia sin receta.',
      'Algunos lugares también ven si la droga tiene fentanilo, dan material nuevo y hablan con usted. No juzgan.',
    ],
    firstTime: [
      'Solo hay que pedirla. Casi nadie pide nombre ni papeles.',
      'Le enseñan a usarla. Son unos minutos.',
      'Pida dos. Una puede no bastar.',
      'Diga a la gente cercana dónde la guarda.',
    ],
    whenYouCall: [
      '¿Tienen naloxona? ¿Es gratis?',
      '¿La mandan por correo?',
      '¿Tienen tiras para ver si hay fentanilo?',
      '¿Nos enseñan a usarla, a mí y a mi familia?',
    ],
    forFamilies: [
      'Téngala en casa, en el carro y en el trabajo si alguien a quien quiere usa opioides.',
      'No le hace daño a quien no tomó opioides.',
    ],
    parts: [
      {
        heading: 'Si puede ser una sobredosis',
        points: [
          'Señales: no despierta, respira lento o no respira, tiene los labios azules o grises.',
          'Llame al 911. Diga: “Una persona no respira”.',
          'Dé naloxona. Eche todo el rocío en un lado de la nariz.',
          'Dele aire, si sabe cómo. Póngale de lado.',
          '¿No cambia en 2 o 3 minutos? Dé más. Quédese hasta que llegue la ayuda.',
        ],
      },
      {
        heading: 'Si consume',
        text: [
          'Trate de no consumir a solas. Si lo hace, avise a alguien que vaya a ver cómo está.',
          'Después de una pausa, aunque sea corta, su cuerpo aguanta menos que antes.',
        ],
      },
    ],
  },
  evidence: {
    says: {
      en: 'Since March 29, 2023, a naloxone spray (Narcan) may be sold without a doctor’s note.',
      es: 'Desde el 29 de marzo de 2023, se puede vender un rocío de naloxona (Narcan) sin receta.',
    },
    source: 'Life Science History, on news from the Food and Drug Administration (FDA)',
    url: 'https://lifesciencehistory.com/u-s-fda-approved-first-over-the-counter-naloxone-nasal-spray',
    dated: '2023-03-29',
  },
};
