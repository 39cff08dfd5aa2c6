import type { ServiceTable } from './service-table.ts';

const OPERATORS = ['Open Gate Services', 'Nine Pines Housing', 'Lamplight Family Services'];

export const shelters: ServiceTable = {
  kind: 'emergency-shelter',
  count: 27,
  terms: ['need:place-to-stay'],
  operators: OPERATORS,
  offers: [
    {
      called: 'Night Shelter',
      summary: 'Beds for adults, every night of the year.',
      details: {
        form: 'night-shelter',
        residents: 'everyone',
        checkIn: 'Come at 5:30 pm. Beds are given by lottery at 6.',
        comeAsYouAre: true,
        storage: true,
        capacity: 60,
        mealsAndShowers: 'Supper and breakfast. Showers until 9 pm.',
      },
      hours: 'every night',
      terms: ['need:storage', 'attribute:no-id-needed'],
    },
    {
      called: 'Family Shelter',
      summary: 'Rooms for parents with children. The state sends families here.',
      details: { form: 'family-shelter', residents: 'families', idNeeded: true, maximumNights: 180 },
      visibility: 'hidden',
      serves: 'state',
      terms: ['audience:parents', 'need:children'],
      more: {
        howToStart: ['referral'],
        whatToBring: 'Birth certificates of your children, if you have them.',
      },
    },
    {
      called: 'Day Room',
      summary: 'Coffee, lockers, phones to charge, and somebody who knows the forms.',
      details: { form: 'day-center', comeAsYouAre: true, storage: true, petsWelcome: true },
      hours: 'mornings',
      terms: ['need:storage', 'need:phone-or-internet', 'attribute:no-id-needed'],
    },
    {
      called: 'Youth House',
      summary: 'For people aged 18 to 24 who have nowhere to go.',
      details: { form: 'youth-shelter', residents: 'youth', maximumNights: 60, petsWelcome: false },
      visibility: 'town-only',
      more: { minimumAge: 18, maximumAge: 24 },
      terms: ['audience:young-people'],
    },
    {
      called: 'Respite Beds',
      summary: 'A bed and a nurse after the hospital, when there is no home to go to.',
      details: {
        form: 'medical-respite',
        residents: 'everyone',
        medicationStorage: 'A nurse keeps it and hands it out as your doctor ordered.',
      },
      terms: ['need:medical-care'],
      more: { howToStart: ['referral'] },
    },
    {
      called: 'Warming Center',
      summary: 'Chairs and soup when it is below freezing. No questions.',
      details: {
        form: 'warming-or-cooling',
        comeAsYouAre: true,
        couplesTogether: true,
        petsWelcome: true,
        idNeeded: false,
      },
      hours: 'every night',
      terms: ['attribute:no-id-needed'],
    },
    {
      called: 'Motel Vouchers',
      summary: 'One to three nights in a motel for people who cannot stay in a shelter.',
      details: { form: 'motel-voucher', maximumNights: 3 },
      from: 'phone',
      serves: 'county',
    },
  ],
};

export const affordableHomes: ServiceTable = {
  kind: 'affordable-or-supportive-housing',
  count: 27,
  terms: ['need:place-to-stay'],
  operators: OPERATORS,
  offers: [
    {
      called: 'Supportive Apartments',
      summary: 'Your own apartment, with a case manager down the hall.',
      details: {
        program: 'permanent-supportive',
        households: ['single-adults'],
        rent: '30% of what you earn',
        waitingList: 'closed',
        helpInTheHouse: true,
        substanceRule: 'You can live here whether or not you drink or use.',
      },
      terms: ['need:someone-on-my-side', 'audience:people-without-a-home'],
      more: { howToStart: ['referral'] },
    },
    {
      called: 'Rehousing',
      summary: 'Help with the first months of rent and with talking to landlords.',
      details: { program: 'rapid-rehousing', households: ['families', 'single-adults'], waitingList: 'open' },
      serves: 'county',
    },
    {
      called: 'Homes Office',
      summary: 'Public housing for families and older people.',
      details: {
        program: 'public-housing',
        households: ['families', 'older-adults'],
        rent: '30% of what you earn',
        waitingList: 'open',
        backgroundCheck: 'Five years back. You may explain what happened.',
      },
      hours: 'office',
      terms: ['payment:voucher'],
    },
    {
      called: 'Bridge Apartments',
      summary: 'Shared apartments for up to two years after treatment or jail.',
      details: {
        program: 'transitional',
        households: ['single-adults', 'veterans'],
        stay: 'Up to 2 years',
        substanceRule: 'No alcohol or street drugs. Prescribed medicine is allowed.',
      },
      visibility: 'town-only',
      terms: ['audience:people-leaving-jail'],
    },
    {
      called: 'Home Finders',
      summary: 'We look for rooms with you, and call ahead.',
      details: { program: 'home-finding', households: ['single-adults', 'families', 'youth'] },
      hours: 'two afternoons',
      terms: ['need:someone-on-my-side'],
    },
    {
      called: 'Commons',
      summary: 'New apartments with lower rent. Apply once a year.',
      details: {
        program: 'affordable-apartments',
        waitingList: 'lottery',
        rent: 'From $640 a month',
        petsWelcome: true,
      },
    },
    {
      called: 'Rent Voucher Desk',
      summary: 'Where to sign up for rent vouchers, and how to keep one.',
      details: {
        program: 'voucher',
        waitingList: 'open',
        howToApply: 'One form for all towns of the county. We fill it in with you.',
      },
      from: 'phone',
      serves: 'state',
      terms: ['payment:voucher'],
    },
  ],
};
