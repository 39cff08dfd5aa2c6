import type { LearnTopic } from '#domain/learn.ts';

export const caseManagement: LearnTopic = {
  code: 'case-management',
  en: {
    title: 'Someone on your side',
    whatItIs: [
      'One worker who helps you with many things at once: food, a place to live, money, court, rides, work. They may be called a case manager or a care manager.',
      'They make calls with you, fill in forms and go with you if you wish.',
      'You may get one through a clinic, a hospital, the county or your health plan.',
    ],
    firstTime: [
      'They ask many questions, so that they can help. You can say: “I would rather not answer that.”',
      'Together you write a short plan. Put what worries you most first.',
      'Bring letters, bills and court papers. Bring what you have.',
      'Ask how to reach them, and who helps when they are away.',
    ],
    whenYouCall: [
      'Do you take new people now?',
      'Do I need someone to send me?',
      'What can you help with? What can you not do?',
      'Can you come to me?',
      'Do you help people who take medicine, such as buprenorphine or methadone?',
      'Who sees what you write about me?',
    ],
    forFamilies: [
      'A worker needs a signed paper before they can talk with you. You can still tell them what you see.',
      'Help collect letters and papers in one folder.',
    ],
  },
  es: {
    title: 'Alguien de su lado',
    whatItIs: [
      'Es una persona que le ayuda con muchas cosas a la vez: comida, casa, dinero, corte, transporte, trabajo. Se llama gestor de casos o de cuidados.',
      'Hace llamadas con usted, llena formularios y le acompaña si usted quiere.',
      'La puede tener por una clínica, un hospital, el condado o su plan de salud.',
    ],
    firstTime: [
      'Hace muchas preguntas para poder ayudar. Usted puede decir: “Prefiero no contestar eso”.',
      'Juntos escriben un plan corto. Ponga primero lo que más le preocupa.',
      'Lleve cartas, cuentas y papeles de la corte. Lleve lo que tenga.',
      'Pregunte cómo encontrarle y quién ayuda cuando no está.',
    ],
    whenYouCall: [
      '¿Reciben a personas nuevas ahora?',
      '¿Hace falta que alguien me mande?',
      '¿Con qué ayudan? ¿Qué no pueden hacer?',
      '¿Pueden venir a verme?',
      '¿Ayudan a personas que toman medicina, como buprenorfina o metadona?',
      '¿Quién ve lo que escriben de mí?',
    ],
    forFamilies: [
      'Hace falta una hoja firmada para que puedan hablar con usted. Usted sí puede contar lo que ve.',
      'Ayude a juntar cartas y papeles en una carpeta.',
    ],
  },
  evidence: {
    says: {
      en: 'The US agency for substance use and mental health (SAMHSA) says this help lets people stay in care and recovery.',
      es: 'La agencia de salud mental y consumo de drogas de EE. UU. (SAMHSA) dice que esta ayuda sirve para seguir en el tratamiento.',
    },
    source: 'SAMHSA, Comprehensive Case Management for Substance Use Disorder Treatment',
    url: 'https://www.drugsandalcohol.ie/39239/',
    dated: '2021',
  },
};
