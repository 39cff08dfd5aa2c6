import { aboutMedicine, ownFields, someOf, text, yesNo } from './fields.ts';
import type { Kind } from './kind.ts';

/**
 * Care by people with a license. Whether it gives medicine is what the listing itself says (`medicines`, and the term
 * need:medicine); it is never taken from its level. Levels follow SAMHSA's locator.
 */
export const treatment: Kind = {
  code: 'treatment',
  icon: 'heart',
  dimensions: ['health'],
  needs: ['treatment', 'medicine', 'mental-health', 'medical-care'],
  gathers: false,
  sort: 'levels',
  notices: [{ key: 'detox', when: { field: 'levels', is: 'detox' } }],
  filters: ['levels', 'walkIn', 'telehealth', 'coOccurring', 'methods'],
  ...ownFields({
    levels: someOf(
      'medication-provider',
      'counseling',
      'outpatient',
      'intensive-outpatient',
      'partial-hospital',
      'short-residential',
      'long-residential',
      'therapeutic-community',
      'detox',
    ),
    medicines: aboutMedicine(someOf('buprenorphine', 'methadone', 'naltrexone', 'for-alcohol')),
    walkIn: yesNo,
    firstVisit: text(),
    telehealth: yesNo,
    telehealthStates: text(200),
    sessions: someOf('individual', 'group', 'family'),
    methods: someOf('cbt', 'dbt', 'met', 'act', 'motivational-interviewing', 'contingency-management'),
    coOccurring: yesNo,
    traumaInformed: yesNo,
    medicineDuringStay: aboutMedicine(text()),
    pregnantPeople: text(),
    afterwards: text(),
  }),
};
