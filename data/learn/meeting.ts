import type { LearnTopic } from '#domain/learn.ts';

export const meeting: LearnTopic = {
  code: 'meeting',
  en: {
    title: 'Recovery meetings',
    whatItIs: [
      'People who want to stop or cut down on drinking or drugs meet and talk. They help each other.',
      'It is free. You do not sign up. Some groups pass a basket around. You can let it pass.',
      'There are many kinds. Some follow 12 steps, like Alcoholics Anonymous (AA). Some teach skills, like SMART Recovery. Some are based on faith or on Buddhist ideas. If one does not fit, try another.',
    ],
    firstTime: [
      'Come a few minutes early. Online, you can keep your camera off.',
      'Someone may ask for your first name. You can say: “I just want to listen.”',
      'People take turns to talk. Nobody has to.',
      'An open meeting is for everyone. A closed meeting is for people who want to change their own use.',
      'Stay a little after the end. That is a good time to ask questions.',
      'You never have to tell a group what you take.',
    ],
    whenYouCall: [
      'Is this meeting still on? Same day, same place?',
      'Can new people come?',
      'Are people on medicine, such as buprenorphine or methadone, welcome? Can they speak and take part?',
      'Is there a ramp? Is there a bus close by?',
      'Do you sign papers for a court or a job?',
    ],
    forFamilies: [
      'You can sit in at an open meeting. There are also groups made for families.',
      'Do not push. Offer a ride. Offer to wait outside.',
    ],
    parts: [
      {
        heading: 'What is a sponsor?',
        text: [
          'A sponsor is a member who has been there longer. They help you one to one, mostly in 12-step groups. It is free.',
          'You choose whom to ask, and when. You can change your mind.',
          'A sponsor is not a doctor. What medicine you take is up to you and your care team.',
          'We do not list sponsors. You meet them at meetings.',
        ],
      },
    ],
  },
  es: {
    title: 'Reuniones de recuperación',
    whatItIs: [
      'Son personas que quieren dejar o reducir el alcohol o las drogas. Se reúnen, hablan y se ayudan.',
      'Es gratis. No hay que inscribirse. Algunos grupos pasan una canasta. Usted puede no dar nada.',
      'Hay muchas clases. Algunas siguen 12 pasos, como Alcohólicos Anónimos (AA). Otras enseñan cómo manejar el día a día, como SMART Recovery. Otras se basan en la fe o en ideas budistas. Si una no le sirve, pruebe otra.',
    ],
    firstTime: [
      'Llegue unos minutos antes. En línea, puede dejar la cámara apagada.',
      'Tal vez le pregunten su nombre. Puede decir: “Solo quiero escuchar”.',
      'Las personas hablan por turno. Nadie tiene que hablar.',
      'Una reunión abierta es para todos. Una reunión cerrada es para quienes quieren cambiar su propio consumo.',
      'Quédese un rato al final. Es buen momento para hacer preguntas.',
      'Nunca tiene que decirle a un grupo lo que toma.',
    ],
    whenYouCall: [
      '¿Todavía hay reunión? ¿El mismo día y en el mismo lugar?',
      '¿Pueden ir personas nuevas?',
      '¿Reciben bien a personas que toman medicina, como buprenorfina o metadona? ¿Pueden hablar y participar?',
      '¿Hay rampa? ¿Hay autobús cerca?',
      '¿Firman hojas para la corte o el trabajo?',
    ],
    forFamilies: [
      'Usted puede ir a una reunión abierta y escuchar. También hay grupos hechos para familias.',
      'No presione. Ofrezca llevarle. Ofrezca esperar afuera.',
    ],
    parts: [
      {
        heading: '¿Qué es un padrino o una madrina?',
        text: [
          'Es un miembro con más tiempo en el grupo. Le ayuda a usted de persona a persona, casi siempre en los grupos de 12 pasos. Es gratis. En inglés se llama “sponsor”.',
          'Usted elige a quién pedírselo y cuándo. Puede cambiar de idea.',
          'No es médico. Qué medicina toma lo deciden usted y quienes le atienden.',
          'Aquí no ponemos padrinos en la lista. Se les conoce en las reuniones.',
        ],
      },
    ],
  },
  evidence: {
    says: {
      en: 'A review of 27 studies looked at AA and at care that leads people to it. For drinking, it did at least as well as other care.',
      es: 'Una revisión de 27 estudios miró AA y la atención que lleva a AA. Para la bebida, ayudó al menos tanto como otras formas de atención.',
    },
    source: 'Kelly and others, Alcohol and Alcoholism',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8060988',
    dated: '2020',
  },
};
