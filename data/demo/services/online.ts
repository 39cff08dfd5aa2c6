import type { ServiceTable } from './service-table.ts';

const ONLINE = { from: 'online', serves: 'anywhere' } as const;

/** Invented apps. Every fifth one has not been looked at for over a year, and so is in no list. */
export const apps: ServiceTable = {
  kind: 'app',
  count: 12,
  terms: ['need:help-on-my-phone'],
  operators: ['Pocket Porch Makers', 'Example Apps'],
  offers: [
    {
      ...ONLINE,
      called: 'Pocket Porch',
      summary: 'Groups and peers on your phone.',
      details: {
        platforms: ['iphone', 'android'],
        howToGetIt: 'anyone',
        features: ['peer-support', 'virtual-groups'],
        moderatedBy: 'peers',
        accountNeeded: true,
        collectsHealthData: false,
        privacyPolicy: 'https://example.org/app/privacy',
      },
      terms: ['need:people-in-recovery'],
    },
    {
      ...ONLINE,
      called: 'Day Counter',
      summary: 'Count days, and write down what helped.',
      details: {
        platforms: ['iphone', 'android', 'web'],
        howToGetIt: 'anyone',
        features: ['progress-tracking', 'motivational-content'],
        moderatedBy: 'nobody',
        accountNeeded: false,
      },
    },
    {
      ...ONLINE,
      called: 'Step Rewards',
      summary: 'Rewards for tests and visits, through a clinic.',
      details: {
        platforms: ['iphone', 'android'],
        howToGetIt: 'through-a-plan-or-clinic',
        features: ['contingency-management', 'cbt'],
        moderatedBy: 'staff',
        accountNeeded: true,
        collectsHealthData: true,
        whatItCollects: 'Test results, visits and where your phone is.',
        privacyPolicy: 'https://example.org/app/privacy',
      },
    },
    {
      ...ONLINE,
      called: 'Lesson Box',
      summary: 'Short lessons for use beside treatment. A doctor prescribes it.',
      details: {
        platforms: ['iphone', 'android'],
        howToGetIt: 'prescription',
        features: ['cbt', 'education'],
        accountNeeded: true,
      },
    },
  ],
};

export const otherHelp: ServiceTable = {
  kind: 'other-support',
  count: 13,
  terms: [],
  operators: ['Common Table Network', 'Road Friends'],
  offers: [
    {
      called: 'Free Haircuts',
      summary: 'Before court or a job interview.',
      details: { dimension: 'purpose' },
      terms: ['need:work'],
      hours: 'first tuesday',
    },
    {
      called: 'Laundry Hour',
      summary: 'Wash and dry for nothing.',
      details: { dimension: 'home' },
      terms: ['need:storage'],
      hours: 'two afternoons',
    },
    {
      called: 'Phone Lending',
      summary: 'A phone with minutes, for three months.',
      details: { dimension: 'community' },
      terms: ['need:phone-or-internet'],
    },
    {
      called: 'Pet Minders',
      summary: 'We keep your dog while you are in treatment.',
      details: { dimension: 'home' },
      terms: ['need:treatment'],
    },
  ],
};
