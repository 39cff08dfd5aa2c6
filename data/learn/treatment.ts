import type { LearnTopic } from '#domain/learn.ts';

export const treatment: LearnTopic = {
  code: 'treatment',
  en: {
    title: 'Treatment',
    whatItIs: [
      'Care by trained people for drinking or drug use: talks, groups, medicine, or all of these.',
      'You may go for an hour a week, for some hours most days, or stay there for days or months.',
      'Some doctors meet you by phone or video, from home.',
      'Care for your mind and for drug use can go together. Ask for both.',
    ],
    firstTime: [
      'They ask about your health, what you use and what you want. True answers keep you safe.',
      'Bring your ID, your health card and a list of what you take. No card? Ask about free care.',
      'Ask what it costs before you start.',
      'You can ask for medicine, and you can ask for another plan.',
    ],
    whenYouCall: [
      'Can I start this week? Can I just come in?',
      'Do you take my health plan? What if I have none?',
      'Do you give medicine for opioid use? Which ones?',
      'What happens on the first day?',
      'What if I use while I am in care?',
      'Can you help with a ride or child care?',
    ],
    forFamilies: [
      'You can call to ask how it works. They cannot tell you about a person without a signed paper.',
      'Ask about a family group or a talk for families.',
    ],
    parts: [
      {
        heading: 'If you think of detox',
        text: [
          'Detox helps your body when you stop. Detox alone can raise the risk of return to use and overdose. Ask about medicine and care afterwards.',
          'To stop alcohol or some pills at once can be a danger to your life. Ask a doctor first.',
        ],
      },
      {
        heading: 'Words you may hear',
        points: [
          'Outpatient: you go home each day. Intensive outpatient: some hours, most days.',
          'Residential: you live there for a while.',
          'CBT and DBT: talks that teach new ways to think and to handle strong feelings.',
          'Contingency management: small rewards for steps you take.',
        ],
      },
    ],
  },
  es: {
    title: 'Tratamiento',
    whatItIs: [
      'Es atención de personas preparadas para el alcohol o las drogas: charlas, grupos, medicina o todo junto.',
      'Puede ir una hora a la semana, varias horas casi todos los días, o quedarse ahí días o meses.',
      'Algunos médicos atienden por teléfono o video, sin salir de casa.',
      'La mente y el consumo se pueden atender a la vez. Pida las dos cosas.',
    ],
    firstTime: [
      'Le preguntan por su salud, qué consume y qué quiere. Decir la verdad le protege.',
      'Lleve identificación, su tarjeta de salud y una lista de lo que toma. ¿No tiene tarjeta? Pregunte por atención gratis.',
      'Pregunte cuánto cuesta antes de empezar.',
      'Puede pedir medicina. Puede pedir otro plan.',
    ],
    whenYouCall: [
      '¿Puedo empezar esta semana? ¿Puedo ir sin cita?',
      '¿Aceptan mi plan de salud? ¿Y si no tengo?',
      '¿Dan medicina por los opioides? ¿Cuáles?',
      '¿Qué pasa el primer día?',
      '¿Qué pasa si consumo durante el tratamiento?',
      '¿Ayudan con el viaje o con los niños?',
    ],
    forFamilies: [
      'Usted puede llamar y preguntar cómo es. Sin una hoja firmada no le pueden contar de nadie.',
      'Pregunte por un grupo o una charla para familias.',
    ],
    parts: [
      {
        heading: 'Si piensa en la desintoxicación',
        text: [
          'Ayuda a su cuerpo cuando deja de consumir. Sin nada más, puede subir el riesgo de volver a consumir y de sobredosis. Pregunte por medicina y atención para después.',
          'Dejar de golpe el alcohol o algunas pastillas puede poner en peligro la vida. Hable antes con un médico.',
        ],
      },
      {
        heading: 'Palabras que tal vez oiga',
        points: [
          'Ambulatorio (“outpatient”): usted vuelve a su casa cada día. Intensivo: varias horas, casi todos los días.',
          'Residencial: vive ahí por un tiempo.',
          'CBT y DBT: charlas que enseñan otras formas de pensar y de llevar lo que uno siente.',
          'Manejo de contingencias: premios chicos por cada paso.',
        ],
      },
    ],
  },
  evidence: {
    says: {
      en: 'The CDC advises against detox alone for opioid use, because of a higher risk of return to use and overdose.',
      es: 'Los CDC no aconsejan la desintoxicación sin nada más por los opioides: sube el riesgo de volver a consumir y de sobredosis.',
    },
    source: 'CDC, Clinical Practice Guideline for Prescribing Opioids for Pain',
    url: 'https://build.fhir.org/ig/cqframework/opioid-cds-r4/PlanDefinition-opioidcds-12-patient-view.html',
    dated: '2022',
  },
};
