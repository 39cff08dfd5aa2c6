import type { ServiceTable } from './service-table.ts';

const OPERATORS = ['Lakeside Legal Aid', 'County Law Clinic', 'Court Day Helpers'];

export const lawyers: ServiceTable = {
  kind: 'legal-aid',
  count: 26,
  terms: ['need:legal'],
  operators: OPERATORS,
  offers: [
    {
      called: 'Record Clinic',
      summary: 'Find out what is on your record, and seal what can be sealed.',
      details: { areas: ['record-clearing', 'license-and-id'], ways: ['advice', 'self-help-desk'] },
      hours: 'first tuesday',
      serves: 'county',
      terms: ['need:work', 'need:papers', 'audience:people-leaving-jail'],
    },
    {
      called: 'Eviction Lawyers',
      summary: 'A lawyer for your day in housing court.',
      details: {
        areas: ['housing'],
        ways: ['a-lawyer-for-your-case'],
        incomeLimit: 'Up to twice the poverty line',
        doesNotTake: 'Criminal cases',
      },
      hours: 'office',
      serves: 'county',
      terms: ['need:place-to-stay'],
    },
    {
      called: 'Family Law Desk',
      summary: 'Custody, visits and child support.',
      details: { areas: ['family'], ways: ['advice', 'self-help-desk'] },
      hours: 'mornings',
      terms: ['need:children', 'audience:parents'],
    },
    {
      called: 'Fair Treatment Line',
      summary:
        'Were you refused a job, a home or care because you take medicine? That may be against the law.',
      details: { areas: ['discrimination', 'work', 'housing'], ways: ['phone-line', 'advice'] },
      from: 'phone',
      serves: 'state',
      terms: ['need:discrimination', 'need:work'],
    },
    {
      called: 'Benefits Lawyers',
      summary: 'When you were told no: appeals for benefits and disability.',
      details: { areas: ['benefits', 'debt'], ways: ['a-lawyer-for-your-case'] },
      serves: 'county',
      terms: ['need:money'],
    },
    {
      called: 'Immigration Table',
      summary: 'Papers, work permits and family. What you say stays here.',
      details: { areas: ['immigration'], ways: ['advice', 'a-lawyer-for-your-case'] },
      hours: 'two afternoons',
      terms: ['need:papers', 'audience:immigrants'],
    },
    {
      called: 'Warrant and Fine Help',
      summary: 'Clear old fines and warrants, with somebody beside you.',
      details: { areas: ['fines-and-warrants', 'license-and-id'], ways: ['self-help-desk'] },
      hours: 'first tuesday',
    },
  ],
};

export const comingHome: ServiceTable = {
  kind: 're-entry',
  count: 26,
  terms: [],
  operators: ['After Jail Care', 'Jail to Home Network', 'Nine Pines Care'],
  offers: [
    {
      called: 'Welcome Home',
      summary: 'Meets you at the gate with a phone, a coat and a plan.',
      details: {
        form: 'coming-home-program',
        startsBeforeRelease: true,
        helpsWith: ['id', 'housing', 'clothing', 'medicine'],
      },
      serves: 'county',
      terms: ['need:papers', 'need:place-to-stay', 'audience:people-leaving-jail'],
    },
    {
      called: 'Probation Partners',
      summary: 'Helps you keep appointments and get what the court asks for.',
      details: {
        form: 'probation-and-parole-support',
        helpsWith: ['work', 'fines'],
        whatIsShared: 'Only that you came, and only if you sign for it.',
      },
      hours: 'two afternoons',
      terms: ['need:legal', 'need:work'],
    },
    {
      called: 'Supervision Office',
      summary: 'Where to report if you are on probation in this part of the county.',
      details: { form: 'supervision-office' },
      hours: 'office',
      terms: ['need:legal'],
    },
    {
      called: 'Inside Circle',
      summary: 'Groups and a care plan in the county jail.',
      details: { form: 'in-jail-program', startsBeforeRelease: true, helpsWith: ['medicine', 'family'] },
      more: { howToStart: ['referral'] },
      terms: ['need:people-in-recovery'],
    },
    {
      called: 'Drug Court Helpers',
      summary: 'Somebody who has been through it sits beside you.',
      details: { form: 'drug-court-support', helpsWith: ['housing', 'work'] },
      hours: 'mornings',
      terms: ['need:legal', 'need:someone-to-talk-to'],
    },
  ],
};
