import type { LearnTopic } from '#domain/learn.ts';

export const firstMeetingOnMedicine: LearnTopic = {
  code: 'first-meeting-on-medicine',
  en: {
    title: 'Your first meeting on medicine',
    whatItIs: [
      'You take medicine for opioid use, and you want to try a group. Many people do both.',
      'Groups differ. Some welcome you and say so. In some, one person may say that you are not in recovery. That is their opinion. You can leave and try another group.',
      'You never have to tell a group what you take.',
    ],
    firstTime: [
      'Pick a group that says it welcomes people on medicine, or one that is made for them. We show who said so, and when.',
      'Go with a friend, or join online with your camera off.',
      'Sit near the door. You can go at any time.',
      'If you want to share, you can talk about your life and leave out your medicine.',
      'Do not stop or change your medicine because of what someone in a group says. Talk with your care team.',
    ],
    whenYouCall: [
      'Are people who take medicine for opioid use welcome here?',
      'Can they speak, lead a meeting, or get a chip or a coin?',
      'Is there a member on medicine I could talk to?',
    ],
    forFamilies: [
      'The medicine is the treatment. It is not “one drug for another”.',
      'If a group was unkind, help find the next one.',
    ],
  },
  es: {
    title: 'Su primera reunión si toma medicina',
    whatItIs: [
      'Usted toma medicina por los opioides y quiere probar un grupo. Mucha gente hace las dos cosas.',
      'No todos los grupos son iguales. Unos le reciben bien y lo dicen. En otros, alguien puede decir que usted no está en recuperación. Es su opinión. Usted puede irse y probar otro.',
      'Nunca tiene que decirle a un grupo lo que toma.',
    ],
    firstTime: [
      'Elija un grupo que diga que recibe bien a quien toma medicina, o uno hecho para eso. Aquí decimos quién lo dijo y cuándo.',
      'Vaya con un amigo, o entre en línea con la cámara apagada.',
      'Siéntese cerca de la puerta. Puede irse cuando quiera.',
      'Si quiere hablar, cuente de su vida y no diga nada de la medicina.',
      'No deje ni cambie su medicina por lo que diga alguien de un grupo. Hable con quienes le atienden.',
    ],
    whenYouCall: [
      '¿Reciben bien a personas que toman medicina por los opioides?',
      '¿Pueden hablar, dirigir una reunión o recibir una ficha?',
      '¿Hay alguien que tome medicina con quien yo pueda hablar?',
    ],
    forFamilies: [
      'La medicina es el tratamiento. No es “una droga por otra”.',
      'Si un grupo no fue amable, ayude a buscar el próximo.',
    ],
  },
  evidence: {
    says: {
      en: 'The law (ADA) covers people in recovery who take medicine from a doctor, at work, at the doctor’s and in jail.',
      es: 'La ley (ADA) protege a quien está en recuperación y toma medicina de un médico: en el trabajo, en la clínica y en la cárcel.',
    },
    source: 'US Department of Justice, The ADA and the Opioid Crisis (copy)',
    url: 'https://abogadoaly.blogspot.com/2022/04/doj-opioid-use-disorder-treatment.html',
    dated: '2022-04-05',
  },
};
