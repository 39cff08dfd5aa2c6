import type { LearnTopic } from '#domain/learn.ts';

export const transport: LearnTopic = {
  code: 'transport',
  en: {
    title: 'Rides',
    whatItIs: [
      'Free or cheap ways to get to a clinic, court, work or a group. It may be a van, a bus pass, or a driver who helps for free.',
      'If you have Medicaid, it pays for rides to care when you have no other way to get there. That can mean a daily ride to a methadone clinic.',
      'Can you not travel at all? Many groups and doctors meet by phone or video.',
    ],
    firstTime: [
      'Book ahead. Two or three days is common. Ask about rides for the same day.',
      'Have your Medicaid number, the address and the time of your visit.',
      'Write down the number of your booking. Ask how you get home.',
      'If the ride does not come, call at once, and tell the clinic.',
    ],
    whenYouCall: [
      'Do you go from my town to this address?',
      'How many days ahead do I have to call?',
      'What does it cost? Can I get a bus pass or gas money?',
      'Can I bring my child? Can I bring a wheelchair?',
      'I need a ride every day. Can you set that up once?',
    ],
    forFamilies: [
      'If you drive, Medicaid may pay for your gas. Ask before you go.',
      'Write the times on the fridge. Missed rides can end the service.',
    ],
  },
  es: {
    title: 'Transporte',
    whatItIs: [
      'Son formas gratis o baratas de llegar a la clínica, la corte, el trabajo o un grupo. Puede ser una camioneta, un pase de autobús o alguien que maneja gratis.',
      'Si tiene Medicaid y no tiene cómo llegar, Medicaid paga el viaje para atenderse. Puede ser un viaje diario a la clínica de metadona.',
      '¿No puede viajar? Muchos grupos y médicos atienden por teléfono o video.',
    ],
    firstTime: [
      'Pídalo antes. Muchas veces son dos o tres días. Pregunte si hay viajes el mismo día.',
      'Tenga su número de Medicaid, la dirección y la hora de su cita.',
      'Anote el número de su reserva. Pregunte cómo regresa.',
      'Si no llegan, llame enseguida y avise a la clínica.',
    ],
    whenYouCall: [
      '¿Van de mi ciudad a esta dirección?',
      '¿Cuántos días antes hay que llamar?',
      '¿Cuánto cuesta? ¿Dan pases de autobús o dinero para gasolina?',
      '¿Puedo llevar a mi hijo? ¿Y una silla de ruedas?',
      'Lo necesito todos los días. ¿Se puede pedir una sola vez?',
    ],
    forFamilies: [
      'Si usted maneja, tal vez Medicaid le pague la gasolina. Pregunte antes.',
      'Ponga los horarios en el refrigerador. Si se pierden viajes, pueden quitar el servicio.',
    ],
  },
  evidence: {
    says: {
      en: 'States must get people with Medicaid to their care when they have no other way.',
      es: 'Los estados deben llevar a quienes tienen Medicaid a atenderse, si no tienen otra forma.',
    },
    source: 'Center for Health Law, on the Medicaid ride rules of September 28, 2023',
    url: 'https://healthlawlab.org/2023/10/cms-issues-guidance-on-medicaid-transportation-assurance',
    dated: '2023-10',
  },
};
