import type { ProsePage } from '#domain/prose.ts';

export const about: ProsePage = {
  en: {
    title: 'About us',
    lead: [
      'This site lists groups and help for people who drink or use drugs and want a change, and for their families.',
      'It is free. You do not sign up.',
    ],
    parts: [
      {
        heading: 'Nobody can buy a place here',
        points: [
          'Nobody pays to be listed, or to be shown first.',
          'We take no money for sending people to a place. There are no referral fees.',
          'There is no form that passes your name on. There are no lead forms, and no ads.',
          'No kind of group is shown before another. For groups at the same time, the order changes by the day.',
        ],
      },
      {
        heading: 'Where the facts come from',
        points: [
          'Groups publish lists of their meetings. We take those in.',
          'People here add the rest, and call to check.',
          'Each fact shows its age: who checked it, and when. If nobody has for 6 months, it says “Call first”.',
          'A fact that somebody here has checked is not changed by a list from outside.',
          'We do not rate places, and we cannot promise what you will find there.',
        ],
      },
      {
        heading: 'About medicine',
        points: [
          'We never guess if a group welcomes people on medicine. We show who said so, and on which day.',
          'If nobody has told us, we say: “We do not know yet.”',
        ],
      },
      {
        heading: 'Is something wrong?',
        text: [
          'Each page of a listing has a link to tell us. You can also tell us about a group or place that is missing.',
        ],
      },
      {
        heading: 'What this site is not',
        text: [
          'It is not medical advice. Ask your doctor or care team.',
          'It is not for a crisis. See our page for help now.',
        ],
      },
    ],
  },
  es: {
    title: 'Quiénes somos',
    lead: [
      'Este sitio muestra grupos y ayuda para personas que beben o consumen drogas y quieren un cambio, y para sus familias.',
      'Es gratis. No hay que registrarse.',
    ],
    parts: [
      {
        heading: 'Aquí nadie compra un lugar',
        points: [
          'Nadie paga por estar en la lista ni por salir primero.',
          'No cobramos por mandar gente a un lugar. No hay pagos por referir.',
          'Ningún formulario pasa su nombre a otros. No hay anuncios.',
          'Ningún tipo de grupo va antes que otro. Si empiezan a la misma hora, el orden cambia cada día.',
        ],
      },
      {
        heading: 'De dónde vienen los datos',
        points: [
          'Los grupos publican listas de sus reuniones. Nosotros las tomamos.',
          'La gente de aquí agrega lo demás y llama para revisar.',
          'Cada dato dice su edad: quién lo revisó y cuándo. Si nadie lo hizo en 6 meses, dice “Llame antes”.',
          'Lo que alguien de aquí revisó no lo cambia una lista de fuera.',
          'No damos notas a los lugares. Tampoco podemos prometer lo que va a encontrar.',
        ],
      },
      {
        heading: 'Sobre la medicina',
        points: [
          'Nunca adivinamos si un grupo recibe bien a quien toma medicina. Decimos quién lo dijo y qué día.',
          'Si nadie nos lo dijo, ponemos: “Todavía no sabemos”.',
        ],
      },
      {
        heading: '¿Hay algo mal?',
        text: [
          'En la página de cada lugar hay un enlace para avisarnos. También puede contarnos de un grupo o lugar que falta.',
        ],
      },
      {
        heading: 'Lo que este sitio no es',
        text: [
          'No es consejo médico. Pregunte a su médico o a quienes le atienden.',
          'No es para una crisis. Vea nuestra página de ayuda ahora mismo.',
        ],
      },
    ],
  },
};
