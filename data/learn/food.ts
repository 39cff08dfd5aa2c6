import type { LearnTopic } from '#domain/learn.ts';

export const food: LearnTopic = {
  code: 'food',
  en: {
    title: 'Food',
    whatItIs: [
      'A food pantry gives you food to take home. A kitchen serves a hot meal.',
      'Food stamps (SNAP) put money for food on a card each month. WIC is for pregnant women, new mothers and young children.',
      'It is free. It is for people with jobs too.',
    ],
    firstTime: [
      'Call first. Days and hours change.',
      'Bring bags. Some ask for an ID or a letter with your address. If you have none, ask anyway.',
      'At some pantries you pick what you like. At others you get a box.',
      'Most will not ask why you need it.',
    ],
    whenYouCall: [
      'When are you open this week?',
      'Do I need an ID, or to live in this town?',
      'How often can I come?',
      'I have no kitchen. Do you have food I can eat right away?',
      'Can you bring food to me? Can someone pick it up for me?',
    ],
    forFamilies: [
      'You can pick up food for someone else at many pantries. Bring a note from them.',
      'Schools often feed children for free. Ask the school.',
    ],
  },
  es: {
    title: 'Comida',
    whatItIs: [
      'Una despensa le da comida para llevar. Un comedor sirve comida caliente.',
      'Los cupones (SNAP) ponen dinero para comida en una tarjeta cada mes. WIC es para embarazadas, madres de bebés y niños pequeños.',
      'Es gratis. También es para quien trabaja.',
    ],
    firstTime: [
      'Llame antes. Los días y las horas cambian.',
      'Lleve bolsas. Algunos piden identificación o una carta con su dirección. Si no tiene, pregunte igual.',
      'En unos lugares usted escoge. En otros le dan una caja.',
      'Casi nadie pregunta por qué la necesita.',
    ],
    whenYouCall: [
      '¿Cuándo abren esta semana?',
      '¿Hace falta identificación o vivir en esta ciudad?',
      '¿Cada cuánto puedo ir?',
      'No tengo cocina. ¿Hay comida lista para comer?',
      '¿Me la pueden traer? ¿Puede ir otra persona por mí?',
    ],
    forFamilies: [
      'En muchos lugares puede recoger comida para otra persona. Lleve una nota de ella.',
      'Las escuelas muchas veces dan comida gratis a los niños. Pregunte en la escuela.',
    ],
  },
  evidence: {
    says: {
      en: 'A drug record does not shut you out in most states. By 2022, all states but one had eased or ended the ban on food or cash aid.',
      es: 'Tener antecedentes por drogas no le deja fuera en casi ningún estado. Para 2022, todos menos uno habían quitado o suavizado esa regla.',
    },
    source: 'CLASP, No More Double Punishments',
    url: 'https://clasp.org/publications/report/brief/no-more-double-punishments',
    dated: '2022-04',
  },
};
