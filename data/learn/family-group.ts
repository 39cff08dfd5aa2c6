import type { LearnTopic } from '#domain/learn.ts';

export const familyGroup: LearnTopic = {
  code: 'family-group',
  en: {
    title: 'Family groups',
    whatItIs: [
      'A group for you, if someone you love drinks or uses drugs. You talk with people who live with the same thing.',
      'It helps you, even if the other person does not change.',
      'Al-Anon is for families of people who drink. Nar-Anon is for families of people who use drugs. Other groups teach skills for talking at home. Some coaches work with one family at a time.',
    ],
    firstTime: [
      'Your loved one does not come with you, and does not need to know.',
      'You can just listen.',
      'What people say there stays there.',
      'No group fits all. Try a few times before you decide.',
    ],
    whenYouCall: [
      'Is it for parents, partners, or grown children?',
      'Can I bring my child?',
      'My loved one takes medicine for opioid use. Can I talk about that here?',
      'Is it based on 12 steps, or does it teach skills?',
    ],
    forFamilies: [
      'You did not cause this. You cannot fix it alone.',
      'Keep naloxone at home if someone near you uses opioids. It can stop an overdose.',
      'If someone hurts you or scares you at home, that comes first. See our page for help now.',
    ],
  },
  es: {
    title: 'Grupos para familias',
    whatItIs: [
      'Es un grupo para usted, si alguien a quien quiere bebe o consume drogas. Allí habla con gente que vive lo mismo.',
      'Le ayuda a usted, aunque la otra persona no cambie.',
      'Al-Anon es para familias de personas que beben. Nar-Anon es para familias de personas que consumen drogas. Otros grupos enseñan cómo hablar en casa. Algunos guías trabajan con una familia a la vez.',
    ],
    firstTime: [
      'Su ser querido no va con usted. No tiene que saberlo.',
      'Puede solo escuchar.',
      'Lo que se dice allí se queda allí.',
      'Un grupo no les sirve a todos. Vaya varias veces antes de decidir.',
    ],
    whenYouCall: [
      '¿Es para padres, para parejas o para hijos adultos?',
      '¿Puedo llevar a mi hijo?',
      'Mi ser querido toma medicina por los opioides. ¿Puedo hablar de eso aquí?',
      '¿Sigue 12 pasos, o enseña cosas prácticas?',
    ],
    forFamilies: [
      'Usted no causó esto. No lo puede arreglar a solas.',
      'Tenga naloxona en casa si alguien cercano usa opioides. Puede parar una sobredosis.',
      'Si alguien le hace daño o le da miedo en casa, eso va primero. Vea nuestra página de ayuda ahora mismo.',
    ],
  },
  evidence: {
    says: {
      en: 'A review of 14 studies looked at skills classes for families (CRAFT). Where families took them, about twice as many loved ones started care.',
      es: 'Una revisión de 14 estudios miró unas clases para familias (CRAFT). Cuando la familia las tomó, cerca del doble de sus seres queridos empezó a atenderse.',
    },
    source: 'Archer and others, Addiction',
    url: 'https://pure.uhi.ac.uk/en/publications/community-reinforcement-and-family-training-and-rates-of-treatmen',
    dated: '2020-01-03',
  },
};
