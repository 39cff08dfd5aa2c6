import type { LearnTopic } from '#domain/learn.ts';

export const volunteeringAndSoberActivities: LearnTopic = {
  code: 'volunteering-and-sober-activities',
  en: {
    title: 'Something to do',
    whatItIs: [
      'Things to do with other people, without alcohol or drugs: sport, music, walks, art, games, a coffee night.',
      'You can also help others: cook, drive, fix things, look after dogs. It is unpaid, and it looks good on a resume.',
    ],
    firstTime: [
      'Come for half an hour. You can leave when you like.',
      'You do not have to say why you came.',
      'Ask one person for their name. That is enough for a first day.',
      'To help at some places, you need a form or a check of your record. Ask first.',
    ],
    whenYouCall: [
      'What is on this week? Do I have to sign up?',
      'What does it cost? Can I borrow shoes or tools?',
      'Can I bring a friend or my children?',
      'I have a record. Can I still help out?',
    ],
    forFamilies: [
      'Go along the first time, then let them go alone.',
      'A free evening without alcohol is a good gift.',
    ],
  },
  es: {
    title: 'Algo que hacer',
    whatItIs: [
      'Son cosas para hacer con otras personas, sin alcohol ni drogas: deporte, música, caminar, arte, juegos, un café.',
      'También puede ayudar a otros: cocinar, manejar, arreglar cosas, cuidar perros. No se paga, pero sirve para el currículum.',
    ],
    firstTime: [
      'Vaya media hora. Puede irse cuando quiera.',
      'No tiene que decir por qué vino.',
      'Pregúntele el nombre a una persona. Para un primer día basta.',
      'Para ayudar en algunos lugares piden un formulario o sus antecedentes. Pregunte antes.',
    ],
    whenYouCall: [
      '¿Qué hay esta semana? ¿Tengo que apuntarme?',
      '¿Cuánto cuesta? ¿Prestan zapatos o herramientas?',
      '¿Puedo llevar a un amigo o a mis hijos?',
      'Tengo antecedentes. ¿Puedo ayudar igual?',
    ],
    forFamilies: [
      'Acompáñele la primera vez. Después, que vaya sin usted.',
      'Una noche juntos sin alcohol es un buen regalo.',
    ],
  },
  evidence: {
    says: {
      en: 'In a survey in the United Kingdom, nearly 8 of 10 people in long recovery had helped out in a group.',
      es: 'En una encuesta del Reino Unido, casi 8 de cada 10 personas con años de recuperación habían ayudado en algún grupo.',
    },
    source: 'Sheffield Hallam University, Life in Recovery',
    url: 'https://www4.shu.ac.uk/mediacentre/volunteering-and-working-are-central-addiction-recovery',
    dated: '2015-09-22',
  },
};
