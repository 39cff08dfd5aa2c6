import type { LearnTopic } from '#domain/learn.ts';

export const app: LearnTopic = {
  code: 'app',
  en: {
    title: 'Apps',
    whatItIs: [
      'Programs for your phone. They help you count days, learn, talk with others, or earn small rewards.',
      'Some are free. Some need a code from your health plan or your doctor.',
      'No service rates these apps. Read what they do with your data.',
      'An app does not take the place of care.',
    ],
    firstTime: [
      'Read what it wants to know before you sign up. You can use a made-up name in many.',
      'Turn off what it does not need, such as your place or your contacts.',
      'Hide its alerts if others see your phone.',
      'Ask who reads what you write: staff, a coach or other users.',
    ],
    whenYouCall: [
      'What does it cost after the first month?',
      'Who sees my data? Do you sell it or share it?',
      'Is there a person who answers? When?',
      'Can I erase all of my data? How?',
    ],
    forFamilies: [
      'Do not use an app to watch someone. It breaks trust.',
      'In a crisis, call. Do not wait for an app to answer.',
    ],
  },
  es: {
    title: 'Aplicaciones (apps)',
    whatItIs: [
      'Son programas para su teléfono. Le ayudan a contar días, a aprender, a hablar con otros o a ganar premios chicos.',
      'Unas son gratis. Otras piden un código de su plan de salud o de su médico.',
      'Nadie califica estas apps. Lea qué hacen con sus datos.',
      'Una app no toma el lugar de la atención.',
    ],
    firstTime: [
      'Antes de inscribirse, lea qué quiere saber. En muchas puede usar otro nombre.',
      'Apague lo que no haga falta, como el lugar o los contactos.',
      'Oculte los avisos si otros ven su teléfono.',
      'Pregunte quién lee lo que escribe: personal, un guía u otros.',
    ],
    whenYouCall: [
      '¿Cuánto cuesta después del primer mes?',
      '¿Quién ve mis datos? ¿Los venden o los pasan a otros?',
      '¿Contesta una persona? ¿Cuándo?',
      '¿Puedo borrar todos mis datos? ¿Cómo?',
    ],
    forFamilies: [
      'No use una app para vigilar a alguien. Rompe la confianza.',
      'En una crisis, llame. No espere a que conteste una app.',
    ],
  },
  evidence: {
    says: {
      en: 'In a test of 32 apps for the mind and for prayer, 22 got a warning about privacy.',
      es: 'En una prueba de 32 apps de salud mental y oración, 22 recibieron un aviso por la privacidad.',
    },
    source: 'NewsBytes, on a test by Mozilla',
    url: 'https://newsbytesapp.com/news/science/popular-mental-health-apps-are-failing-to-protect-user-privacy/story',
    dated: '2023-05-04',
  },
};
