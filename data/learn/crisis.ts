import type { LearnTopic } from '#domain/learn.ts';

export const crisis: LearnTopic = {
  code: 'crisis',
  en: {
    title: 'Help in a crisis',
    whatItIs: [
      'Help right now, when things are too much. You think of ending your life, you hear voices, you cannot calm down, or you fear that you will use.',
      'On the phone: call or text 988, day or night. It is free.',
      'A team can come to you. A walk-in center lets you come in without a date. A hospital is open all the time.',
      'In danger, or could it be an overdose? Call 911.',
    ],
    firstTime: [
      'Say what is most urgent in one sentence.',
      'They ask if you are safe, and who is with you. They listen and make a plan with you.',
      'A team comes with people trained to help, often without the police.',
      'At a center you may stay some hours, or for a night.',
      'Tell them what you take.',
    ],
    whenYouCall: [
      'I need help now. This is what is going on.',
      'Can someone come to me? How long will it take?',
      'Will the police come too?',
      'Can I walk in now? Does it cost anything?',
      'I speak Spanish. Can someone talk with me?',
    ],
    forFamilies: [
      'Stay close and speak in a low voice. Put away guns, pills and knives.',
      'You can call 988 for someone else.',
    ],
  },
  es: {
    title: 'Ayuda en una crisis',
    whatItIs: [
      'Es ayuda ya, cuando todo es demasiado. Piensa en quitarse la vida, oye voces, no se puede calmar o teme consumir.',
      'Por teléfono: llame al 988 y oprima 2, de día o de noche. Es gratis.',
      'Un equipo puede ir adonde usted está. A un centro de crisis se llega sin cita. Un hospital siempre está abierto.',
      '¿Hay peligro, o puede ser una sobredosis? Llame al 911.',
    ],
    firstTime: [
      'Diga en una frase qué es lo más urgente.',
      'Le preguntan si está a salvo y quién está con usted. Le escuchan y hacen un plan con usted.',
      'El equipo trae a gente preparada, muchas veces sin la policía.',
      'En un centro puede quedarse unas horas o una noche.',
      'Dígales qué toma.',
    ],
    whenYouCall: [
      'Necesito ayuda ya. Esto es lo que pasa.',
      '¿Puede venir alguien? ¿Cuánto tarda?',
      '¿Va a venir la policía?',
      '¿Puedo ir ahora, sin cita? ¿Cuesta algo?',
      '¿Alguien habla español?',
    ],
    forFamilies: [
      'Quédese cerca y hable en voz baja. Quite de en medio armas, pastillas y cuchillos.',
      'Usted puede llamar al 988 por otra persona.',
    ],
  },
  evidence: {
    says: {
      en: 'Someone answers: in 2025, 91 of 100 calls, texts and chats to 988 were taken.',
      es: 'Alguien contesta: en 2025 se atendieron 91 de cada 100 llamadas, textos y chats al 988.',
    },
    source: 'Partnership to End Addiction, on a study by KFF',
    url: 'https://drugfree.org/?p=176780',
    dated: '2025-07',
  },
};
