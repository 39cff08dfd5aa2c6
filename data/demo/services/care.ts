import type { ServiceTable } from './service-table.ts';

const OPERATORS = ['Starling Health', 'Clinic Companions', 'Nine Pines Care', 'Harborlight Clinics'];

export const treatment: ServiceTable = {
  kind: 'treatment',
  count: 36,
  terms: ['need:treatment'],
  operators: OPERATORS,
  offers: [
    {
      called: 'Medicine Clinic',
      summary: 'Buprenorphine and naltrexone. Most people start on the first day.',
      details: {
        levels: ['medication-provider', 'counseling'],
        medicines: ['buprenorphine', 'naltrexone'],
        walkIn: true,
        firstVisit: 'About 90 minutes. You can leave with a prescription.',
        sessions: ['individual', 'group'],
        coOccurring: true,
      },
      hours: 'office',
      terms: ['need:medicine', 'need:mental-health', 'attribute:mental-health-too', 'payment:medicaid'],
    },
    {
      called: 'Daily Dose Clinic',
      summary: 'Methadone, from 5:30 in the morning.',
      details: { levels: ['medication-provider'], medicines: ['methadone', 'buprenorphine'], walkIn: true },
      hours: 'mornings',
      terms: ['need:medicine', 'payment:medicaid'],
    },
    {
      called: 'Day Program',
      summary: 'Three mornings a week, with a counselor and a group.',
      details: {
        levels: ['intensive-outpatient', 'outpatient'],
        sessions: ['individual', 'group'],
        methods: ['cbt', 'motivational-interviewing'],
      },
      hours: 'mornings',
      terms: ['payment:private-insurance'],
    },
    {
      called: 'Residence',
      summary: 'Four to six weeks in the house.',
      details: {
        levels: ['short-residential'],
        methods: ['cbt', 'dbt'],
        medicineDuringStay: 'You keep the medicine that your doctor ordered.',
        afterwards: 'We look for your next home with you.',
        traumaInformed: true,
      },
      visibility: 'town-only',
      serves: 'state',
      more: { howToStart: ['call', 'referral'] },
    },
    {
      called: 'Withdrawal Unit',
      summary: 'Nurses day and night, for 4 to 7 days.',
      details: {
        levels: ['detox'],
        medicines: ['buprenorphine'],
        afterwards: 'We make an appointment for medicine before you leave.',
      },
      hours: 'always',
      serves: 'state',
      terms: ['need:medicine', 'need:medical-care', 'attribute:open-day-and-night'],
    },
    {
      called: 'Counseling',
      summary: 'One to one, or with your family.',
      details: {
        levels: ['counseling', 'outpatient'],
        sessions: ['individual', 'family'],
        methods: ['act', 'met'],
        coOccurring: true,
      },
      terms: ['need:mental-health', 'need:family'],
    },
    {
      called: 'Screen Clinic',
      summary: 'A prescriber by video, often the same day.',
      details: {
        levels: ['medication-provider'],
        medicines: ['buprenorphine'],
        telehealth: true,
        telehealthStates: 'Massachusetts',
        walkIn: false,
      },
      from: 'online',
      serves: 'state',
      terms: ['need:medicine', 'attribute:by-video'],
    },
    {
      called: 'Long House',
      summary: 'Six months to a year, living and working together.',
      details: { levels: ['therapeutic-community', 'long-residential'], sessions: ['group'] },
      visibility: 'town-only',
      serves: 'state',
    },
    {
      called: 'Rewards Program',
      summary: 'Gift cards for the steps you take, for people who use stimulants.',
      details: { levels: ['outpatient'], methods: ['contingency-management', 'cbt'] },
      hours: 'two afternoons',
    },
    {
      called: 'Day Hospital',
      summary: 'At the hospital by day, at home by night.',
      details: {
        levels: ['partial-hospital'],
        coOccurring: true,
        traumaInformed: true,
        pregnantPeople: 'You are seen first.',
      },
      hours: 'office',
      terms: ['need:mental-health', 'audience:pregnant-people'],
    },
  ],
};

export const overdosePrevention: ServiceTable = {
  kind: 'naloxone-and-overdose-prevention',
  count: 26,
  terms: ['need:naloxone'],
  operators: ['Green Van Health', 'County Health Office', 'Starling Health'],
  offers: [
    {
      called: 'Naloxone Table',
      summary: 'Take a kit. We show you how in five minutes.',
      details: {
        form: ['naloxone', 'training'],
        idNeeded: false,
        trainingNeeded: false,
        whoGetsIt: 'Anybody',
      },
      hours: 'two afternoons',
      terms: ['attribute:no-id-needed'],
    },
    {
      called: 'Green Van',
      summary: 'Naloxone, test strips and new supplies, from a van that comes by.',
      details: { form: ['syringe-services', 'naloxone', 'test-strips', 'disposal'], idNeeded: false },
      hours: 'evenings',
      terms: [
        'attribute:comes-to-you',
        'attribute:no-id-needed',
        'approach:harm-reduction',
        'need:medical-care',
      ],
    },
    {
      called: 'Naloxone by Mail',
      summary: 'A plain envelope, free, within a week.',
      details: {
        form: ['naloxone-by-mail'],
        howMailWorks: 'Fill in the form. The envelope says nothing about it.',
      },
      from: 'online',
      serves: 'state',
      terms: ['attribute:by-mail'],
    },
    {
      called: 'Kit Machine',
      summary: 'A machine by the door. Press the button for a free kit.',
      details: { form: ['vending-machine', 'naloxone'], idNeeded: false },
      hours: 'always',
      terms: ['attribute:open-day-and-night', 'attribute:no-id-needed'],
    },
    {
      called: 'Checking Lab',
      summary: 'Find out what is in it before you take it.',
      details: { form: ['drug-checking', 'test-strips'] },
      hours: 'two afternoons',
      terms: ['approach:harm-reduction'],
    },
  ],
};

export const crisisHelp: ServiceTable = {
  kind: 'crisis',
  count: 25,
  terms: ['need:mental-health'],
  operators: ['County Crisis Network', 'Harborlight Clinics'],
  offers: [
    {
      called: 'Crisis Line',
      summary: 'A person who listens, at any hour.',
      details: { form: 'phone', dayAndNight: true, howSoon: 'Mostly within a minute' },
      from: 'phone',
      hours: 'always',
      serves: 'county',
      terms: ['need:someone-to-talk-to', 'attribute:open-day-and-night'],
    },
    {
      called: 'Mobile Team',
      summary: 'Two people come to you: a counselor and a peer.',
      details: {
        form: 'mobile-team',
        dayAndNight: true,
        howSoon: 'Within an hour',
        whoComes: 'A counselor and a peer. The police come only if somebody is in danger.',
      },
      from: 'phone',
      hours: 'always',
      serves: 'county',
      terms: ['attribute:comes-to-you', 'need:safe-now'],
    },
    {
      called: 'Urgent Care for the Mind',
      summary: 'Walk in when your thoughts race or you hear voices.',
      details: { form: 'walk-in', ages: ['teens', 'adults'], howSoon: 'The same day' },
      hours: 'office',
      serves: 'county',
    },
    {
      called: 'Quiet House',
      summary: 'A few nights with peers instead of the hospital.',
      details: { form: 'peer-respite', ages: ['adults'] },
      visibility: 'hidden',
      terms: ['need:someone-to-talk-to', 'approach:peer'],
    },
    {
      called: 'Psychiatric Emergency Room',
      summary: 'Part of the hospital. Open day and night.',
      details: { form: 'psychiatric-emergency', dayAndNight: true },
      hours: 'always',
      terms: ['attribute:open-day-and-night', 'need:medical-care'],
    },
  ],
};

export const safetyHelp: ServiceTable = {
  kind: 'violence-and-safety-help',
  count: 25,
  terms: ['need:safe-now'],
  operators: ['Lantern Network', 'Lamplight Family Services'],
  offers: [
    {
      called: 'Lantern Line',
      summary: 'Call or text. You need not give your name.',
      details: {
        form: 'hotline',
        dayAndNight: true,
        people: ['everyone'],
        safeWaysToReach: 'Use a phone that nobody checks.',
      },
      from: 'phone',
      hours: 'always',
      serves: 'county',
      terms: ['need:someone-to-talk-to'],
    },
    {
      called: 'Refuge',
      summary: 'A house for you and your children. Nobody is told where it is.',
      details: {
        form: 'shelter',
        people: ['women', 'children'],
        childrenWelcome: true,
        petsWelcome: true,
        takesPeopleOnMedicine: 'You keep your medicine with you.',
      },
      visibility: 'hidden',
      terms: ['need:place-to-stay', 'need:children'],
    },
    {
      called: 'Advocates',
      summary: 'Somebody who makes a plan with you, at your speed.',
      details: { form: 'advocate', people: ['everyone', 'lgbtq'] },
      visibility: 'town-only',
      terms: ['need:legal'],
    },
    {
      called: 'Court Table',
      summary: 'Help with a protective order, on the day you need it.',
      details: { form: 'court-help' },
      hours: 'mornings',
      terms: ['need:legal'],
    },
    {
      called: 'After Assault Care',
      summary: 'A nurse and an advocate, whether or not you tell the police.',
      details: { form: 'sexual-assault', dayAndNight: true, people: ['everyone'] },
      hours: 'always',
      terms: ['need:medical-care'],
    },
  ],
};
