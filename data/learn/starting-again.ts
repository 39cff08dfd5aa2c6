import type { LearnTopic } from '#domain/learn.ts';

export const startingAgain: LearnTopic = {
  code: 'starting-again',
  en: {
    title: 'Starting again after a setback',
    whatItIs: [
      'You used or drank again. It happens to many people. It does not undo what you have learned.',
      'You do not have to wait for Monday, or start from zero. One call today is a start.',
      'Could it be an overdose, or do you think of ending your life? See our page for help now.',
    ],
    firstTime: [
      'Stay safe first. After a break your body can take less than before. Have naloxone near, and do not be alone.',
      'Tell one person you trust.',
      'Did you take medicine and stop? Call who gave it to you. Ask how to start again. Do not restart on your own.',
      'Go to one meeting, or call one worker. You can say: “I am back.”',
      'Think about what was going on before: the place, the people, the mood. Plan for that one thing.',
    ],
    whenYouCall: [
      'I have used again, and I want help. What can I do today?',
      'I stopped my medicine on this day. Can I come in to start again?',
      'I live in a recovery house. What are my rights if I must leave?',
      'Can I come back to the program?',
    ],
    forFamilies: [
      'Say that you are glad they told you. Ask: “What would help right now?”',
      'Be clear about what you can and cannot do. Keep naloxone at home.',
    ],
  },
  es: {
    title: 'Empezar de nuevo después de volver a consumir',
    whatItIs: [
      'Volvió a consumir o a beber. Le pasa a mucha gente. No borra lo que aprendió.',
      'No tiene que esperar al lunes ni empezar de cero. Una llamada hoy ya es un comienzo.',
      '¿Puede ser una sobredosis, o piensa en quitarse la vida? Vea nuestra página de ayuda ahora mismo.',
    ],
    firstTime: [
      'Primero, cuídese. Después de una pausa, su cuerpo aguanta menos que antes. Tenga naloxona cerca y no se quede a solas.',
      'Dígaselo a una persona de confianza.',
      '¿Tomaba medicina y la dejó? Llame a quien se la daba. Pregunte cómo volver a empezar. No lo haga por su cuenta.',
      'Vaya a una reunión, o llame a alguien que le ayude. Puede decir: “Ya volví”.',
      'Piense qué pasaba antes: el lugar, la gente, el ánimo. Haga un plan para esa sola cosa.',
    ],
    whenYouCall: [
      'Volví a consumir y quiero ayuda. ¿Qué puedo hacer hoy?',
      'Dejé mi medicina este día. ¿Puedo ir para volver a empezar?',
      'Vivo en una casa de recuperación. ¿Qué derechos tengo si me piden irme?',
      '¿Puedo volver al programa?',
    ],
    forFamilies: [
      'Diga que le alegra que se lo contara. Pregunte: “¿Qué le ayudaría ahora?”',
      'Sea claro con lo que puede hacer y lo que no. Tenga naloxona en casa.',
    ],
  },
  evidence: {
    says: {
      en: 'Of 2,002 people who solved a problem with alcohol or drugs, half needed no more than 2 serious tries.',
      es: 'De 2,002 personas que resolvieron un problema con alcohol o drogas, a la mitad le bastaron 2 intentos serios o menos.',
    },
    source: 'Kelly and others, Alcoholism: Clinical and Experimental Research',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6602820',
    dated: '2019',
  },
};
