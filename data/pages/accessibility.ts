import type { ProsePage } from '#domain/prose.ts';

export const accessibility: ProsePage = {
  en: {
    title: 'Can everyone use it?',
    lead: [
      'We want this site to work for all: with a screen reader, a keyboard, large text, an old phone or a slow network.',
      'Our aim is WCAG 2.2, level AA. That is a list of rules for sites that all can use.',
    ],
    parts: [
      {
        heading: 'What works',
        points: [
          'Every page works without a mouse. Press Tab to move.',
          'It works before its program (JavaScript) has loaded, and with none.',
          'You can make the text 4 times as large.',
          'It follows your wish for dark colors, strong contrast and little motion.',
          'What the map shows, the list says in words.',
          'Lists print in large letters, if you like.',
          'We write in plain words, in English and Spanish.',
        ],
      },
      {
        heading: 'How we check',
        points: [
          'Each change is tested: with a program that looks for barriers (axe), by keyboard, and with no JavaScript.',
          'Each page is tested for plain words and short sentences.',
          'What no test can see may still be wrong. Please tell us.',
        ],
      },
      {
        heading: 'What does not work yet',
        points: [
          'The names and notes of groups stand as they wrote them. Some are hard to read, or in one language only.',
          'On the map, single places are hard to reach by touch with a screen reader. Use the list.',
        ],
      },
    ],
  },
  es: {
    title: '¿Lo puede usar todo el mundo?',
    lead: [
      'Queremos que este sitio sirva a todos: con lector de pantalla, teclado, letra grande, un teléfono viejo o una red lenta.',
      'Nuestra meta es WCAG 2.2, nivel AA. Es una lista de reglas para sitios que todos pueden usar.',
    ],
    parts: [
      {
        heading: 'Lo que funciona',
        points: [
          'Todas las páginas funcionan sin ratón. Oprima Tab para avanzar.',
          'Funciona antes de que cargue su programa (JavaScript), y también sin él.',
          'Puede ver la letra 4 veces más grande.',
          'Sigue su gusto por colores oscuros, más contraste y poco movimiento.',
          'Lo que muestra el mapa, la lista lo dice en palabras.',
          'Las listas se imprimen en letra grande, si quiere.',
          'Escribimos con palabras sencillas, en inglés y en español.',
        ],
      },
      {
        heading: 'Cómo lo revisamos',
        points: [
          'Probamos cada cambio: con un programa que busca barreras (axe), con teclado y sin JavaScript.',
          'En cada página revisamos que las palabras sean sencillas y las frases cortas.',
          'Lo que ninguna prueba ve puede estar mal. Por favor, avísenos.',
        ],
      },
      {
        heading: 'Lo que aún no funciona',
        points: [
          'Los nombres y notas de los grupos están como ellos los escribieron. Algunos son difíciles o están en un solo idioma.',
          'En el mapa, cuesta llegar a cada lugar con un lector de pantalla táctil. Use la lista.',
        ],
      },
    ],
  },
};
