import type { LearnTopic } from '#domain/learn.ts';

export const incomeAndBenefits: LearnTopic = {
  code: 'income-and-benefits',
  en: {
    title: 'Money and benefits',
    whatItIs: [
      'Help to get money or health cover that is yours by law: food stamps (SNAP), cash aid, Medicaid, disability pay, jobless pay.',
      'Workers help you fill in the forms, find papers and ask again when the answer was no.',
      'Some also help with bills, debt, a bank account or an ID.',
    ],
    firstTime: [
      'Bring an ID, letters about money, and your rent or bills. No papers? Go anyway.',
      'They ask who lives with you and what comes in each month.',
      'Write down the day you apply. Aid can count from that day.',
      'Open every letter. Many ask for an answer in 10 days.',
    ],
    whenYouCall: [
      'What can I get? Can you check all of it at once?',
      'What papers do I need? What if I have none?',
      'I was told no. Can you help me ask again? How long do I have?',
      'If I start to work, what do I lose?',
      'Is your help free?',
    ],
    forFamilies: [
      'With a signed paper, you can apply or call for someone.',
      'Nobody should charge you to apply. Walk away from those who do.',
    ],
  },
  es: {
    title: 'Dinero y beneficios',
    whatItIs: [
      'Es ayuda para recibir lo que le toca por ley: cupones de comida (SNAP), ayuda en dinero, Medicaid, pago por discapacidad o por desempleo.',
      'Le ayudan a llenar formularios, a buscar papeles y a pedir otra vez si le dijeron que no.',
      'Algunos ayudan también con cuentas, deudas, el banco o la identificación.',
    ],
    firstTime: [
      'Lleve identificación, cartas sobre dinero y su renta o sus cuentas. ¿No tiene papeles? Vaya igual.',
      'Le preguntan quién vive con usted y cuánto entra cada mes.',
      'Anote el día en que lo pide. La ayuda puede contar desde ese día.',
      'Abra todas las cartas. Muchas piden respuesta en 10 días.',
    ],
    whenYouCall: [
      '¿Qué me toca? ¿Pueden ver todo de una vez?',
      '¿Qué papeles hacen falta? ¿Y si no tengo?',
      'Me dijeron que no. ¿Me ayudan a pedir otra vez? ¿Cuánto tiempo tengo?',
      'Si empiezo a trabajar, ¿qué pierdo?',
      '¿Su ayuda es gratis?',
    ],
    forFamilies: [
      'Con una hoja firmada, usted puede pedir o llamar por otra persona.',
      'Nadie debe cobrar por pedirlo. No trate con quien cobra.',
    ],
  },
  evidence: {
    says: {
      en: 'Had a drug record? By 2022, all states but one had eased or ended the ban on food or cash aid. Ask about yours.',
      es: '¿Tiene antecedentes por drogas? Para 2022, todos los estados menos uno habían quitado o suavizado esa regla. Pregunte en el suyo.',
    },
    source: 'CLASP, No More Double Punishments',
    url: 'https://clasp.org/publications/report/brief/no-more-double-punishments',
    dated: '2022-04',
  },
};
