import type { LearnTopic } from '#domain/learn.ts';

export const violenceAndSafetyHelp: LearnTopic = {
  code: 'violence-and-safety-help',
  en: {
    title: 'Help when someone hurts or scares you',
    whatItIs: [
      'People who help if a partner, someone at home or anyone else hurts you, scares you or controls you.',
      'They talk with you, help you make a plan, find a safe bed, and go with you to court or to a doctor. It is free.',
      'It is not your fault, and you decide what happens next.',
      'In danger now? Call 911.',
    ],
    firstTime: [
      'Use a phone that nobody checks. A friend’s phone or one at a library is better.',
      'You do not have to give your name. You do not have to leave home to get help.',
      'A safe house keeps its address secret. They tell you how to get there.',
      'You can bring your children. Ask about pets.',
      'You may get help even if you use drugs or drink. Ask about your medicine.',
    ],
    whenYouCall: [
      'Is this a good number to call back? When is it safe?',
      'Do you have a safe bed tonight?',
      'Can I keep taking my medicine, such as buprenorphine or methadone?',
      'How do I ask a judge to keep this person away?',
      'Will you call the police? When would you?',
    ],
    forFamilies: [
      'Say: “I believe you.” Do not tell them what to do.',
      'Do not leave notes, texts or papers where others can find them.',
    ],
  },
  es: {
    title: 'Ayuda si alguien le hace daño o le da miedo',
    whatItIs: [
      'Son personas que ayudan cuando su pareja, alguien de la casa u otra persona le hace daño, le da miedo o le controla.',
      'Hablan con usted, le ayudan a hacer un plan y a encontrar una cama segura. Le acompañan a la corte o al médico. Es gratis.',
      'No es culpa suya. Usted decide qué sigue.',
      '¿Hay peligro ahora? Llame al 911.',
    ],
    firstTime: [
      'Use un teléfono que nadie revise. Es mejor el de un amigo o el de una biblioteca.',
      'No tiene que dar su nombre. No tiene que irse de la casa para tener ayuda.',
      'Una casa segura no dice su dirección. Le explican cómo llegar.',
      'Puede llevar a sus hijos. Pregunte por las mascotas.',
      'Tal vez le ayuden aunque beba o consuma drogas. Pregunte por su medicina.',
    ],
    whenYouCall: [
      '¿A qué hora es seguro que me llamen? ¿A este número?',
      '¿Tienen una cama segura esta noche?',
      '¿Puedo seguir con mi medicina, como buprenorfina o metadona?',
      '¿Cómo le pido al juez que no deje acercarse a esa persona?',
      '¿Van a llamar a la policía? ¿En qué caso?',
    ],
    forFamilies: [
      'Diga: “Le creo”. No le diga qué hacer.',
      'No deje notas, mensajes ni papeles donde otros los vean.',
    ],
  },
  evidence: {
    says: {
      en: 'The national hotline has answered day and night since 1996. By 2022 it had heard from people 6 million times.',
      es: 'La línea nacional contesta de día y de noche desde 1996. Para 2022 la habían buscado 6 millones de veces.',
    },
    source: 'Office for Victims of Crime',
    url: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
    dated: '2022-01-20',
  },
};
