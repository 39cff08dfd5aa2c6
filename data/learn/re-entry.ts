import type { LearnTopic } from '#domain/learn.ts';

export const reEntry: LearnTopic = {
  code: 're-entry',
  en: {
    title: 'After jail or prison',
    whatItIs: [
      'People who help you come home: an ID, a place to live, work, health cover, a ride on the first day.',
      'Some start while you are still inside. Some are run by people who have been there too.',
      'We also list offices for probation and parole. We never show an officer what you look for here.',
    ],
    firstTime: [
      'Ask for your papers and for medicine to take with you before you go out.',
      'Set up your next dose and a doctor for the first day. A break in your medicine is a risk.',
      'Carry naloxone. After a time without, your body can take less than before. An overdose can come fast.',
      'Write down each date: court, office, tests. Say at once if a date will not work.',
    ],
    whenYouCall: [
      'I come out on this day. Can you help before then?',
      'Can you help me get an ID, a phone and health cover?',
      'I take medicine from a doctor. Can you make sure that I do not miss a day?',
      'Do you know houses and jobs that take people with a record?',
      'Do you tell my officer what I say to you?',
    ],
    forFamilies: [
      'Have naloxone at home and learn how to use it.',
      'The first two weeks are hard. A ride, a meal and a phone help most.',
    ],
  },
  es: {
    title: 'Después de la cárcel',
    whatItIs: [
      'Son personas que le ayudan a volver a casa: identificación, casa, trabajo, plan de salud, transporte el primer día.',
      'Algunas empiezan cuando usted aún está adentro. A veces las dirige gente que también pasó por eso.',
      'También ponemos las oficinas de libertad a prueba o condicional. Nunca le mostramos a un oficial lo que usted busca aquí.',
    ],
    firstTime: [
      'Antes de salir, pida sus papeles y medicina para llevar.',
      'Deje lista su próxima dosis y un médico para el primer día. Es un riesgo dejar de tomarla unos días.',
      'Lleve naloxona. Después de un tiempo sin consumir, su cuerpo aguanta menos. La sobredosis llega rápido.',
      'Anote cada fecha: corte, oficina, pruebas. Avise enseguida si no puede.',
    ],
    whenYouCall: [
      'Salgo este día. ¿Me ayudan antes?',
      '¿Me ayudan a tener identificación, teléfono y plan de salud?',
      'Tomo medicina de un médico. ¿Me ayudan a no perder ni un día?',
      '¿Saben de casas y trabajos que reciban a personas con antecedentes?',
      '¿Le cuentan a mi oficial lo que les digo?',
    ],
    forFamilies: [
      'Tenga naloxona en casa y aprenda a usarla.',
      'Las primeras dos semanas son duras. Lo que más ayuda: llevarle, darle de comer, un teléfono.',
    ],
  },
  evidence: {
    says: {
      en: 'Overdose is the leading cause of death for people who come out of jail or prison.',
      es: 'La sobredosis es la primera causa de muerte de quienes salen de la cárcel.',
    },
    source: 'Joudrey and others, Addiction Science & Clinical Practice',
    url: 'https://ascpjournal.biomedcentral.com/articles/10.1186/s13722-019-0145-5',
    dated: '2019-04-15',
  },
};
