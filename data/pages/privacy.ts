import type { ProsePage } from '#domain/prose.ts';

/** True to what the program does: whoever changes that changes this page and PRIVACY.md with it. */
export const privacy: ProsePage = {
  en: {
    title: 'Privacy',
    lead: ['To us, you are nobody. We do not know who you are, and we do not keep what you look for.'],
    parts: [
      {
        heading: 'What we do not do',
        points: [
          'You have no account here. We set no cookies.',
          'We store nothing on your device, unless you tap “Keep this list on this device”.',
          'No other company sees what you do here. The map is our own. There are no ads, and nothing counts you.',
        ],
      },
      {
        heading: 'What you look for',
        points: [
          'Your ZIP code or town, the day and the kind of help are in the address of the page. So they are in the history of your browser, and we read them to answer.',
          '“Near me”: your exact place stays on your device. It finds your ZIP code there, and only the ZIP code comes to us.',
          'The words you type, your medicine and who it is for are in no address. We read them to answer, and then they are gone. They are in no log.',
        ],
      },
      {
        heading: 'Your list',
        points: [
          'The places you pick are numbers at the end of the address, after a # sign. A browser does not send that part when it opens a page.',
          'To show or print your list, the page asks us for those places. We do not write down which ones.',
          'There is no name or date of birth on a list.',
          'A link to your list shows these places to whoever has it.',
          'If you keep the list on this device, it stays until you take it off. Others who use the device can see it. “Leave this site” takes it off too.',
        ],
      },
      {
        heading: 'When you tell us something',
        points: [
          'If you report a mistake or suggest a place, we keep what you write. Please leave out names and health facts.',
          'You can leave a way to answer you. We erase it 30 days after we are done. It may stay in our backups for up to a year.',
          'If you say how welcome you felt, we keep your answer and the month, and no words. Visitors see such answers only when there are 5 or more.',
          'So that nobody floods us, we count how many forms come from one source in an hour. That is held in memory under a code that changes, not your address, and it is not saved.',
        ],
      },
      {
        heading: 'What our log says',
        text: [
          'One line for each page: what kind of page, if it worked, and how long it took. It does not say who, where from, which listing or what you looked for.',
          'The company that carries our site may see the address of your device, as with any site.',
        ],
      },
      {
        heading: 'Links to other sites',
        text: [
          'When you follow a link to another site, that site has its own rules. We do not tell it which page you came from.',
        ],
      },
      {
        heading: 'Police, officers and courts',
        text: ['We show no officer and no court what you look for here. We do not have it.'],
      },
      {
        heading: 'People who work on this site',
        text: [
          'Workers sign in, and for them there is a cookie. What they change is written down with their name.',
        ],
      },
    ],
  },
  es: {
    title: 'Privacidad',
    lead: ['Para nosotros usted no es nadie. No sabemos quién es y no guardamos lo que busca.'],
    parts: [
      {
        heading: 'Lo que no hacemos',
        points: [
          'Aquí usted no tiene cuenta. No usamos cookies.',
          'No guardamos nada en su aparato, a menos que toque “Guardar esta lista en este dispositivo”.',
          'Ninguna otra empresa ve lo que hace aquí. El mapa es nuestro. No hay anuncios y nada le cuenta a usted.',
        ],
      },
      {
        heading: 'Lo que busca',
        points: [
          'Su código postal o ciudad, el día y el tipo de ayuda van en la dirección de la página. Por eso quedan en el historial de su navegador. Los leemos para contestar.',
          '“Cerca de mí”: su lugar exacto no sale de su aparato. Ahí mismo halla su código postal, y solo eso llega aquí.',
          'Las palabras que escribe, su medicina y para quién es no van en ninguna dirección. Las leemos para contestar y luego ya no están. No quedan en ningún registro.',
        ],
      },
      {
        heading: 'Su lista',
        points: [
          'Los lugares que elige son números al final de la dirección, después de un #. El navegador no manda esa parte cuando abre una página.',
          'Para mostrar o imprimir su lista, la página nos pide esos lugares. No anotamos cuáles.',
          'En la lista no hay nombre ni fecha de nacimiento.',
          'Un enlace a su lista muestra esos lugares a quien lo tenga.',
          'Si guarda la lista en este aparato, ahí se queda hasta que la quite. Otros que lo usen la pueden ver. “Salir del sitio” también la quita.',
        ],
      },
      {
        heading: 'Cuando nos cuenta algo',
        points: [
          'Si avisa de un error o propone un lugar, guardamos lo que escribe. Por favor, no ponga nombres ni datos de salud.',
          'Puede dejar cómo contestarle. Lo borramos 30 días después de terminar. En nuestras copias de seguridad puede quedar hasta un año.',
          'Si dice cómo le recibieron, guardamos su respuesta y el mes, sin palabras. Los visitantes solo las ven cuando hay 5 o más.',
          'Para que nadie nos llene de avisos, contamos cuántos llegan de un mismo origen en una hora. Está en la memoria con una clave que cambia, no con su dirección, y no se guarda.',
        ],
      },
      {
        heading: 'Lo que dice nuestro registro',
        text: [
          'Una línea por página: qué tipo de página, si funcionó y cuánto tardó. No dice quién, desde dónde, qué lugar ni qué buscaba.',
          'La empresa que da servicio al sitio puede ver la dirección de su aparato, como en cualquier sitio.',
        ],
      },
      {
        heading: 'Enlaces a otros sitios',
        text: [
          'Si sigue un enlace a otro sitio, ese sitio tiene sus propias reglas. No le decimos de qué página viene usted.',
        ],
      },
      {
        heading: 'Policía, oficiales y cortes',
        text: ['No mostramos a ningún oficial ni corte lo que usted busca aquí. No lo tenemos.'],
      },
      {
        heading: 'Quienes trabajan en este sitio',
        text: [
          'Ellos entran con una clave, y para ellos sí hay una cookie. Lo que cambian queda anotado con su nombre.',
        ],
      },
    ],
  },
};
