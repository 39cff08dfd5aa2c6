import type { LearnTopic } from '#domain/learn.ts';

export const employment: LearnTopic = {
  code: 'employment',
  en: {
    title: 'Help with work',
    whatItIs: [
      'People who help you find a job, learn a trade or keep the job you have. Most of it is free.',
      'Supported employment (IPS): one worker helps you find a paid job you like, and stays with you after you start.',
      'The state helps people with a health problem get ready for work. Its name is vocational rehabilitation.',
      'A job center helps with your resume, job lists and classes. Some jobs teach you a trade and pay you too (apprenticeship). Short-term jobs let you start right away.',
    ],
    firstTime: [
      'Bring an ID and a list of past jobs, if you have them. If not, go anyway. They help with papers.',
      'They ask what you want to do. You do not need to be done with treatment.',
      'Ask how pay would change the aid you get. Some workers add it up for you.',
      'You do not have to tell your boss about your health to get this help.',
    ],
    whenYouCall: [
      'Do you help people in treatment or on medicine?',
      'Do you help people who have been in jail or prison?',
      'I get aid. Can you tell me what happens if I work?',
      'Is there a drug test? How do you handle medicine from a doctor?',
      'Do you help with clothes, tools or a ride?',
    ],
    forFamilies: [
      'Work can wait a little, or it can help at once. Let the person choose.',
      'A ride to the first day, or child care, can matter more than advice.',
    ],
  },
  es: {
    title: 'Ayuda con el trabajo',
    whatItIs: [
      'Son personas que le ayudan a encontrar trabajo, a aprender un oficio o a no perder el que tiene. Casi todo es gratis.',
      'Empleo con apoyo (IPS): una persona le ayuda a encontrar un trabajo pagado que le guste. Sigue con usted después de empezar.',
      'El estado ayuda a quienes tienen un problema de salud a prepararse para trabajar. Se llama rehabilitación vocacional.',
      'Un centro de empleo ayuda con el currículum, con listas de trabajos y con clases. También puede aprender un oficio con sueldo. Hay trabajos cortos para empezar ya.',
    ],
    firstTime: [
      'Lleve una identificación y una lista de sus trabajos, si los tiene. Si no, vaya igual. Le ayudan con los papeles.',
      'Le preguntan qué quiere hacer. No hace falta terminar el tratamiento.',
      'Pregunte cómo cambia un sueldo sus beneficios. Algunas oficinas hacen la cuenta.',
      'No tiene que hablarle a su jefe de su salud para tener esta ayuda.',
    ],
    whenYouCall: [
      '¿Ayudan a personas en tratamiento o que toman medicina?',
      '¿Ayudan a personas que estuvieron en la cárcel?',
      'Recibo beneficios. ¿Me pueden decir qué pasa si trabajo?',
      '¿Hay prueba de drogas? ¿Qué hacen con la medicina que da un médico?',
      '¿Ayudan con ropa, herramientas o transporte?',
    ],
    forFamilies: [
      'El trabajo puede esperar un poco, o puede ayudar enseguida. Deje que la persona elija.',
      'Llevarle el primer día o cuidar a los niños puede servir más que un consejo.',
    ],
  },
  evidence: {
    says: {
      en: 'In a study of 106 people with mental illness and drug use, 60 of 100 found paid work with this kind of help (IPS). With other programs it was 24 of 100.',
      es: 'En un estudio de 106 personas con enfermedad mental y consumo de drogas, 60 de cada 100 hallaron trabajo con esta ayuda (IPS). Con otros programas fueron 24 de cada 100.',
    },
    source: 'Journal of Dual Diagnosis',
    url: 'https://pubmed.ncbi.nlm.nih.gov/23275763/',
    dated: '2011-01-01',
  },
};
