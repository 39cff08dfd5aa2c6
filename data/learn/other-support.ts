import type { LearnTopic } from '#domain/learn.ts';

export const otherSupport: LearnTopic = {
  code: 'other-support',
  en: {
    title: 'Other support',
    whatItIs: [
      'Help that fits under no other name here: clothes, furniture, a phone, a place to wash, someone to talk to about faith, and more.',
      'Each page says what it is, who can come and how to start.',
    ],
    firstTime: [
      'Call first. Small places may have few hours.',
      'Say what you need in one sentence. If they cannot help, ask who can.',
      'Ask if it costs anything.',
    ],
    whenYouCall: [
      'What can you help with?',
      'Who can come? Do I need an ID?',
      'Is it free?',
      'Do you help people who take medicine, such as buprenorphine or methadone?',
    ],
    forFamilies: ['You can call and ask for someone else.', 'Call 211 if you do not know where to start.'],
  },
  es: {
    title: 'Otro apoyo',
    whatItIs: [
      'Es ayuda que aquí no cabe en otro nombre: ropa, muebles, un teléfono, dónde lavarse, con quién hablar de la fe y más.',
      'Cada página dice qué es, quién puede ir y cómo empezar.',
    ],
    firstTime: [
      'Llame antes. Los lugares pequeños abren pocas horas.',
      'Diga en una frase qué le hace falta. Si no pueden, pregunte quién puede.',
      'Pregunte si cuesta algo.',
    ],
    whenYouCall: [
      '¿Con qué ayudan?',
      '¿Quién puede ir? ¿Hace falta identificación?',
      '¿Es gratis?',
      '¿Ayudan a personas que toman medicina, como buprenorfina o metadona?',
    ],
    forFamilies: [
      'Usted puede llamar y preguntar por otra persona.',
      'Llame al 211 si no sabe por dónde empezar.',
    ],
  },
};
