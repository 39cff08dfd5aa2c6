import type { ProsePage } from '#domain/prose.ts';

export const safety: ProsePage = {
  en: {
    title: 'Safety on your phone',
    lead: [
      'Does someone check your phone or computer? Do you share it? Here is what you can do.',
      'In danger now? Call 911.',
    ],
    parts: [
      {
        heading: 'Leave this site fast',
        points: [
          'Tap “Leave this site” at the top of any page. You see another page at once.',
          'On a keyboard, press the Shift key 3 times.',
          'Back will not show the page that you left. It may show pages that you looked at before.',
          'It does not clear your history. Nothing on a site can do that.',
          'If you kept a list on this device, it is taken off.',
        ],
      },
      {
        heading: 'Use a private window',
        text: ['A private window keeps no history once you close it. Open it before you come here.'],
        points: [
          'On a phone: open the menu of your browser and look for “New private tab” or “New incognito tab”.',
          'On a computer: press Ctrl, Shift and N at once. In Firefox, use P in place of N. On a Mac, use ⌘ in place of Ctrl.',
          'Close the window when you are done.',
        ],
      },
      {
        heading: 'Clear what you did',
        points: [
          'Open the menu of your browser, then “History”, then “Clear”.',
          'If all is gone, someone may ask why. You can take out single pages instead.',
          'Clear calls and texts too, if you made any.',
        ],
      },
      {
        heading: 'Use another phone or computer',
        text: [
          'This is safest. Use one at a library, or a friend’s.',
          'Some people put a hidden program on a phone. It shows them all you do, even in a private window. It may also show where you are.',
          'Does someone know things that you told nobody? Then your phone may be watched. If you take such a program off, they may notice. Talk to someone who knows about this first.',
        ],
      },
      {
        heading: 'Other things to think of',
        points: [
          'A phone bill may list the numbers you call. Calls to short numbers like 988 may be on it too.',
          'A paper list can be found. Fold it small, or write down one number without a name.',
          'If your family shares a plan or an account, others may see where you are.',
        ],
      },
    ],
  },
  es: {
    title: 'Seguridad en su teléfono',
    lead: [
      '¿Alguien revisa su teléfono o computadora? ¿Los comparte? Esto es lo que puede hacer.',
      '¿Hay peligro ahora? Llame al 911.',
    ],
    parts: [
      {
        heading: 'Salir rápido de este sitio',
        points: [
          'Toque “Salir del sitio” arriba en cualquier página. Verá otra página enseguida.',
          'En un teclado, oprima 3 veces la tecla Shift (mayúsculas).',
          'El botón Atrás no muestra la página de la que salió. Tal vez muestre páginas que vio antes.',
          'No borra su historial. Ningún sitio puede hacer eso.',
          'Si guardó una lista en este aparato, se borra.',
        ],
      },
      {
        heading: 'Use una ventana privada',
        text: ['Una ventana privada no guarda el historial cuando la cierra. Ábrala antes de entrar aquí.'],
        points: [
          'En un teléfono: abra el menú del navegador y busque “Nueva pestaña privada” o “de incógnito”.',
          'En una computadora: oprima a la vez Ctrl, Shift y N. En Firefox, P en vez de N. En una Mac, ⌘ en vez de Ctrl.',
          'Cierre la ventana al terminar.',
        ],
      },
      {
        heading: 'Borre lo que hizo',
        points: [
          'Abra el menú del navegador, luego “Historial” y “Borrar”.',
          'Si no queda nada, alguien puede preguntar por qué. También puede quitar solo algunas páginas.',
          'Borre también llamadas y mensajes, si los hizo.',
        ],
      },
      {
        heading: 'Use otro teléfono u otra computadora',
        text: [
          'Es lo más seguro. Use la de una biblioteca o la de un amigo.',
          'Hay quien pone un programa oculto en un teléfono. Le muestra todo lo que usted hace, aun en una ventana privada. A veces también dónde está.',
          '¿Alguien sabe cosas que usted no le contó a nadie? Tal vez vigila su teléfono. Si quita el programa, se puede dar cuenta. Hable antes con alguien que sepa de esto.',
        ],
      },
      {
        heading: 'Otras cosas que pensar',
        points: [
          'La cuenta del teléfono puede mostrar los números que llama. También los cortos, como el 988.',
          'Una lista en papel se puede encontrar. Dóblela, o anote un solo número sin nombre.',
          'Si comparte un plan o una cuenta con su familia, otros pueden ver dónde está.',
        ],
      },
    ],
  },
};
