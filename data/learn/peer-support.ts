import type { LearnTopic } from '#domain/learn.ts';

export const peerSupport: LearnTopic = {
  code: 'peer-support',
  en: {
    title: 'Someone to talk to',
    whatItIs: [
      'A person who has been through it too, and now helps others. They may be called a recovery coach, a peer worker or a guide.',
      'You talk one to one, on the phone, by text or in a group. Some meet you at a cafe, a hospital or a jail.',
      'A recovery center is a place to drop in. You find people, classes, a computer and coffee.',
    ],
    firstTime: [
      'You choose what to talk about. There is no test.',
      'They may ask what you want to change first, and help you plan the next small step.',
      'They can help you get other help: a place to live, papers, a doctor.',
      'They do not give medicine or tell you what to take.',
    ],
    whenYouCall: [
      'Is it free?',
      'Can we meet near me, or talk by phone?',
      'Can I ask for someone like me, such as a woman, a veteran or a person who speaks Spanish?',
      'Do you help people who take medicine, such as buprenorphine or methadone?',
      'Who else will know what I tell you?',
    ],
    forFamilies: [
      'Some centers have a worker for families too. Ask.',
      'You can call to learn how it works. The first talk with your loved one is theirs to ask for.',
    ],
  },
  es: {
    title: 'Alguien con quien hablar',
    whatItIs: [
      'Es una persona que también pasó por esto y ahora ayuda a otros. Puede llamarse guía de recuperación o apoyo entre pares.',
      'Se habla a solas, por teléfono, por mensajes o en grupo. Algunos van a un café, a un hospital o a una cárcel.',
      'Un centro de recuperación es un lugar para llegar sin cita. Allí hay gente, clases, computadora y café.',
    ],
    firstTime: [
      'Usted elige de qué hablar. No hay examen.',
      'Tal vez le pregunte qué quiere cambiar primero. Le ayuda a pensar el próximo paso.',
      'Le ayuda a conseguir otra ayuda: un lugar donde vivir, papeles, un médico.',
      'No da medicina ni le dice qué tomar.',
    ],
    whenYouCall: [
      '¿Es gratis?',
      '¿Podemos vernos cerca de mí, o hablar por teléfono?',
      '¿Puedo pedir a alguien como yo? Por ejemplo, una mujer, un veterano o alguien que hable español.',
      '¿Ayudan a personas que toman medicina, como buprenorfina o metadona?',
      '¿Quién más va a saber lo que le cuente?',
    ],
    forFamilies: [
      'Algunos centros tienen a alguien para las familias. Pregunte.',
      'Usted puede llamar para saber cómo es. La primera charla la pide su ser querido.',
    ],
  },
  evidence: {
    says: {
      en: 'In 2018, the health plans of 38 states paid for this kind of help. Ask if yours does.',
      es: 'En 2018, los planes de salud de 38 estados pagaban este tipo de ayuda. Pregunte si el suyo la paga.',
    },
    source: 'Butler Center for Research, Peer Recovery Support',
    url: 'https://www.hazeldenbettyford.org/education/bcr/addiction-research/peer-recovery-support',
    dated: '2021-09',
  },
};
