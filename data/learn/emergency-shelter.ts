import type { LearnTopic } from '#domain/learn.ts';

export const emergencyShelter: LearnTopic = {
  code: 'emergency-shelter',
  en: {
    title: 'A place to sleep tonight',
    whatItIs: [
      'A free bed for the night. Some places are open all day. Some keep your bags safe.',
      'There are places for families, for women, for men, for young people and for people with pets.',
      'No bed? Call 211. They know who has space, and where it is warm or cool.',
    ],
    firstTime: [
      'Call before you go. Ask when the doors open. Many close early.',
      'You give a name and follow house rules. Some ask for an ID. Many take you without one.',
      'Bring your medicine with its label, and a charger. Keep your papers on you.',
      'Staff may hold your medicine. Ask how you get it at night.',
    ],
    whenYouCall: [
      'Do you have a bed tonight? When do I have to be there?',
      'Can I come if I have used today?',
      'Can I keep my medicine, such as buprenorphine or methadone?',
      'Can we stay together as a couple or a family? Can I bring my dog?',
      'Can I leave my things there in the day?',
    ],
    forFamilies: [
      'A night in a shelter is a start. Help with the next call in the morning.',
      'If home is not safe, tell them. There are places with a secret address.',
    ],
  },
  es: {
    title: 'Un lugar para dormir esta noche',
    whatItIs: [
      'Es una cama gratis por la noche. Algunos lugares abren todo el día. Algunos guardan sus cosas.',
      'Hay lugares para familias, para mujeres, para hombres, para jóvenes y para quien tiene mascota.',
      '¿No hay cama? Llame al 211. Saben quién tiene lugar y dónde no hace frío ni calor.',
    ],
    firstTime: [
      'Llame antes de ir. Pregunte a qué hora abren. Muchos cierran temprano.',
      'Se da un nombre y se siguen las reglas. Algunos piden identificación. Muchos le reciben sin ella.',
      'Lleve su medicina con la etiqueta y un cargador. No suelte sus papeles.',
      'Tal vez guarden su medicina. Pregunte cómo se la dan de noche.',
    ],
    whenYouCall: [
      '¿Tienen una cama esta noche? ¿A qué hora debo llegar?',
      '¿Puedo ir si consumí hoy?',
      '¿Puedo tener mi medicina, como buprenorfina o metadona?',
      '¿Podemos quedarnos juntos como pareja o familia? ¿Puedo llevar a mi perro?',
      '¿Puedo dejar mis cosas ahí de día?',
    ],
    forFamilies: [
      'Una noche en un refugio es un comienzo. Ayude con la próxima llamada en la mañana.',
      'Si la casa no es segura, dígalo. Hay lugares con dirección secreta.',
    ],
  },
  evidence: {
    says: {
      en: 'The law (ADA) covers shelters too. They may not turn away a person in recovery for taking medicine from a doctor.',
      es: 'La ley (ADA) vale también en los refugios. No pueden rechazar a una persona en recuperación por tomar medicina que le dio un médico.',
    },
    source: 'US Department of Justice, The ADA and the Opioid Crisis (copy)',
    url: 'https://abogadoaly.blogspot.com/2022/04/doj-opioid-use-disorder-treatment.html',
    dated: '2022-04-05',
  },
};
