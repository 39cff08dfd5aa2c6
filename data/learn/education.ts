import type { LearnTopic } from '#domain/learn.ts';

export const education: LearnTopic = {
  code: 'education',
  en: {
    title: 'School and classes',
    whatItIs: [
      'Classes for adults: reading, English, math, computers, and the test that stands in for high school (GED or HiSET).',
      'Some colleges have a place for students in recovery. Some give credit for what you know.',
      'Much of it is free. There is help with fees, books, rides and child care.',
    ],
    firstTime: [
      'You can start at any age, and at any level. Many people come back after years.',
      'They may give you a short test, to find the right class. You cannot fail it.',
      'Bring an ID if you have one. Old school papers can be sent for later.',
      'Tell them what helps you learn: more time, large print, a quiet room.',
    ],
    whenYouCall: [
      'Which class is right for me? When does it start?',
      'Is it free? Is there help with books or child care?',
      'Can I learn online, or in the evening?',
      'I read slowly. Can someone teach me one to one?',
      'Does a record keep me out of some jobs after this class?',
    ],
    forFamilies: ['Praise each step. Going back is hard.', 'Offer an hour of child care, or a quiet table.'],
  },
  es: {
    title: 'Escuela y clases',
    whatItIs: [
      'Son clases para adultos: leer, inglés, números, computación y el examen que vale por la escuela secundaria (GED o HiSET).',
      'Algunas universidades tienen un lugar para estudiantes en recuperación. Algunas cuentan lo que usted ya sabe.',
      'Mucho es gratis. Hay ayuda para libros, viajes y cuidado de niños.',
    ],
    firstTime: [
      'Puede empezar a cualquier edad y en cualquier nivel. Mucha gente regresa después de años.',
      'Tal vez le den una prueba corta para ver qué clase le toca. No se puede reprobar.',
      'Lleve identificación, si tiene. Los papeles de la escuela se piden después.',
      'Diga qué le ayuda a aprender: más tiempo, letra grande, un lugar sin ruido.',
    ],
    whenYouCall: [
      '¿Qué clase me sirve? ¿Cuándo empieza?',
      '¿Es gratis? ¿Ayudan con libros o con el cuidado de niños?',
      '¿Hay clases en línea o de noche?',
      'Leo despacio. ¿Alguien me puede enseñar a solas?',
      'Tengo antecedentes. ¿Hay trabajos que no podré hacer después?',
    ],
    forFamilies: [
      'Celebre cada paso. Volver cuesta.',
      'Ofrezca cuidar a los niños una hora, o una mesa sin ruido.',
    ],
  },
  evidence: {
    says: {
      en: 'The US agency for substance use and mental health (SAMHSA) has a guide on work and school as a part of recovery.',
      es: 'La agencia SAMHSA, de EE. UU., tiene una guía sobre el trabajo y la escuela en la recuperación.',
    },
    source: 'SAMHSA, Substance Use Disorders Recovery with a Focus on Employment and Education',
    url: 'https://issup.net/node/15239',
    dated: '2021',
  },
};
