import type { ServiceTable } from './service-table.ts';

const OPERATORS = ['Kitchen Door', 'Open Gate Services', 'Nine Pines Care', 'Common Table Network'];

export const food: ServiceTable = {
  kind: 'food',
  count: 28,
  terms: ['need:food'],
  operators: OPERATORS,
  offers: [
    {
      called: 'Pantry',
      summary: 'A bag of groceries for each household.',
      details: { form: ['pantry'], howOften: 'Once a week', idNeeded: false },
      hours: 'saturday',
      terms: ['attribute:no-id-needed'],
    },
    {
      called: 'Supper',
      summary: 'A hot meal and a seat beside somebody.',
      details: { form: ['meals'], idNeeded: false },
      hours: 'evenings',
      terms: ['attribute:no-id-needed', 'need:people-in-recovery'],
    },
    {
      called: 'Market',
      summary: 'Fresh vegetables, twice the worth with food benefits.',
      details: { form: ['market', 'vouchers'], diets: ['vegetarian'] },
      hours: 'saturday',
    },
    {
      called: 'Meals at Home',
      summary: 'For people who cannot get out. A driver brings a meal at noon.',
      details: { form: ['delivery'], diets: ['low-sugar', 'vegetarian'] },
      from: 'phone',
      serves: 'county',
      terms: ['attribute:comes-to-you'],
    },
    {
      called: 'Family Cupboard',
      summary: 'Food, formula and diapers.',
      details: {
        form: ['pantry', 'for-children'],
        howOften: 'Twice a month',
        proofOfAddress: true,
        diets: ['baby-food', 'halal'],
      },
      hours: 'two afternoons',
      terms: ['need:children', 'audience:parents'],
    },
  ],
};

export const money: ServiceTable = {
  kind: 'income-and-benefits',
  count: 26,
  terms: ['need:money'],
  operators: OPERATORS,
  offers: [
    {
      called: 'Benefits Desk',
      summary: 'Cash help, food benefits and Medicaid: one visit for all the forms.',
      details: {
        helpsWith: ['cash-assistance', 'food-benefits', 'health-insurance'],
        helpsYouApply: true,
        helpsYouAppeal: true,
        papersNeeded: 'ID and your last pay stub, if you have them.',
      },
      hours: 'office',
      serves: 'county',
      terms: ['need:food', 'need:health-insurance', 'need:papers'],
    },
    {
      called: 'Disability Income Help',
      summary: 'We write your claim for disability income with you and your doctor.',
      details: {
        helpsWith: ['disability-income'],
        helpsYouApply: true,
        helpsYouAppeal: true,
        workAndBenefits: true,
      },
      serves: 'county',
      terms: ['need:work'],
    },
    {
      called: 'Rent and Heat Fund',
      summary: 'A one-time grant for back rent, heat or light.',
      details: {
        helpsWith: ['rent', 'heat-and-light'],
        papersNeeded: 'The bill or the letter from your landlord.',
      },
      hours: 'two afternoons',
      terms: ['need:place-to-stay'],
    },
    {
      called: 'Insurance Sign-up',
      summary: 'Get health insurance, also in the middle of the year.',
      details: { helpsWith: ['health-insurance'], helpsYouApply: true },
      from: 'phone',
      serves: 'state',
      terms: ['need:health-insurance', 'need:medical-care'],
    },
    {
      called: 'Money Coaches',
      summary: 'Debts, bank accounts and taxes, one step at a time.',
      details: { helpsWith: ['debt', 'taxes'] },
      hours: 'evenings',
    },
    {
      called: 'ID Table',
      summary: 'Birth certificates, state IDs and the fees for them.',
      details: { helpsWith: ['cash-assistance'], papersNeeded: 'Whatever you have. Nothing is fine too.' },
      hours: 'first tuesday',
      terms: ['need:papers', 'need:phone-or-internet'],
    },
  ],
};

export const rides: ServiceTable = {
  kind: 'transport',
  count: 26,
  terms: ['need:rides'],
  operators: ['County Wheels', 'Nine Pines Care', 'Road Friends'],
  offers: [
    {
      called: 'Clinic Rides',
      summary: 'To the doctor or the clinic and back, also at 5 in the morning.',
      details: {
        form: ['medical-rides'],
        bookAhead: '3 working days',
        paidByMedicaid: true,
        wheelchairRides: true,
      },
      from: 'phone',
      serves: 'county',
      terms: ['need:medical-care', 'payment:medicaid'],
    },
    {
      called: 'Meeting Rides',
      summary: 'Members drive members. Call by 4 pm for tonight.',
      details: { form: ['recovery-rides', 'volunteer-drivers'], bookAhead: 'The same day, by 4 pm' },
      from: 'phone',
      serves: 'county',
      terms: ['need:people-in-recovery'],
    },
    {
      called: 'Dial-a-Ride',
      summary: 'A van for older people and people with disabilities.',
      details: { form: ['dial-a-ride'], bookAhead: '1 day', costPerRideDollars: 3, wheelchairRides: true },
      from: 'phone',
      serves: 'zip',
      terms: ['audience:seniors'],
    },
    {
      called: 'Bus Pass Office',
      summary: 'Free passes for work, court and treatment.',
      details: { form: ['bus-passes'], goesTo: 'All town buses' },
      hours: 'mornings',
    },
    {
      called: 'Gas and Repair Fund',
      summary: 'A gas card, or help to fix the car you need for work.',
      details: { form: ['gas-cards', 'car-repair'] },
      terms: ['need:work', 'need:money'],
    },
  ],
};

export const learning: ServiceTable = {
  kind: 'education',
  count: 26,
  terms: ['need:school'],
  operators: ['Candlewick Adult School', 'Open Bench', 'County Skills Office'],
  offers: [
    {
      called: 'Reading Room',
      summary: 'Learn to read and do math with a tutor of your own.',
      details: { form: ['reading-and-math'], accommodations: true },
      hours: 'evenings',
      more: { cost: { type: 'free', note: '' } },
    },
    {
      called: 'Diploma Classes',
      summary: 'Get ready for the GED or HiSET, and for the test day.',
      details: { form: ['high-school-equivalency'], nextStart: 'Every first Monday', childCare: true },
      hours: 'mornings',
      terms: ['access:childcare'],
    },
    {
      called: 'English for Newcomers',
      summary: 'English at four levels, mornings or evenings.',
      details: { form: ['english'], online: true },
      hours: 'evenings',
      terms: ['audience:immigrants'],
    },
    {
      called: 'College Recovery Room',
      summary: 'Students in recovery, a room of their own on campus.',
      details: { form: ['college-recovery-program'], helpsWithFees: true },
      terms: ['audience:students', 'need:people-in-recovery'],
    },
    {
      called: 'Recovery High School',
      summary: 'A small public high school for teens in recovery.',
      details: { form: ['recovery-high-school'] },
      hours: 'office',
      terms: ['audience:teens', 'need:children'],
      more: { minimumAge: 14, maximumAge: 21 },
    },
    {
      called: 'Computer Lab',
      summary: 'Free computers, and somebody who shows you.',
      details: { form: ['computers'], accommodations: true },
      hours: 'weekend',
      terms: ['need:phone-or-internet'],
    },
    {
      called: 'Trade School Fund',
      summary: 'Pays the fees for a trade, from welding to hair.',
      details: { form: ['trade-school'], helpsWithFees: true },
      from: 'online',
      serves: 'state',
      terms: ['need:work', 'payment:scholarship'],
    },
  ],
};

export const thingsToDo: ServiceTable = {
  kind: 'volunteering-and-sober-activities',
  count: 27,
  terms: ['need:something-to-do'],
  operators: ['Second Bell Friends', 'Road Friends', 'Common Table Network'],
  offers: [
    {
      called: 'Walkers',
      summary: 'A slow walk and coffee after.',
      details: { form: ['outdoors', 'social'], substanceFree: true, beginnersWelcome: true },
      hours: 'saturday',
      terms: ['need:people-in-recovery', 'access:dog-friendly'],
    },
    {
      called: 'Game Night',
      summary: 'Cards, dominoes, pizza. No alcohol.',
      details: { form: ['games', 'social'], substanceFree: true, childrenWelcome: true },
      hours: 'evenings',
      terms: ['access:child-friendly'],
    },
    {
      called: 'Volunteer Crew',
      summary: 'Sort food, plant trees, paint a room. Come once or every week.',
      details: { form: ['volunteering'], timeNeeded: '2 hours at a time', backgroundCheck: false },
      hours: 'saturday',
    },
    {
      called: 'Recovery Softball',
      summary: 'A team for anybody in recovery, good or not.',
      details: { form: ['sports'], substanceFree: true, beginnersWelcome: true },
      hours: 'weekend',
      terms: ['need:people-in-recovery'],
    },
    {
      called: 'Open Studio',
      summary: 'Clay, paint and quiet.',
      details: { form: ['arts'], beginnersWelcome: true },
      hours: 'two afternoons',
    },
    {
      called: 'Choir',
      summary: 'Sing with us. Nobody auditions.',
      details: { form: ['music'] },
      hours: 'evenings',
    },
  ],
};
