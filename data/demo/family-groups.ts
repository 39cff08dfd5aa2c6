import type { ListingInput } from '#domain/listing.ts';
import { type Circle, gatherAll } from './gatherings.ts';

const CIRCLES: readonly Circle[] = [
  {
    fellowship: 'al-anon',
    count: 17,
    names: [
      'Kitchen Table',
      'Live and Let Live',
      'Parents of Grown Children',
      'Hope for Today',
      'Courage at Home',
      'Letting Go with Love',
      'Steps for Families',
      'Side by Side',
      'Newcomers and Old Friends',
    ],
    formats: [
      ['format:open', 'format:discussion'],
      ['format:closed', 'format:step-study'],
      ['format:open', 'format:beginners'],
      ['format:closed', 'format:literature'],
    ],
  },
  {
    fellowship: 'nar-anon',
    count: 9,
    names: ['Hands to Hold', 'Family Circle', 'There Is Hope', 'Waiting Room', 'Three Cs'],
    formats: [
      ['format:open', 'format:discussion'],
      ['format:closed', 'format:literature'],
    ],
    notes: ['For families and friends of people who use drugs.', null],
  },
  {
    fellowship: 'alateen',
    count: 3,
    names: ['Alateen Together', 'Alateen Pizza Group'],
    formats: [['format:closed', 'audience:teens']],
    notes: ['Ages 12 to 18. Two adult sponsors are always there.'],
  },
  {
    fellowship: 'families-anonymous',
    count: 3,
    names: ['Families Together', 'Hope at Home'],
    formats: [['format:open', 'format:discussion']],
  },
  {
    fellowship: 'pal',
    count: 4,
    names: ['PAL Parents', 'PAL at the Table'],
    formats: [['format:open', 'format:discussion']],
    notes: ['Parents and spouses. Half lesson, half sharing.'],
  },
  {
    fellowship: 'al-anon',
    count: 2,
    languages: ['es'],
    names: ['Grupo Familiar Serenidad'],
    formats: [['format:open', 'format:discussion']],
    notes: ['Para familiares y amigos. En español.'],
  },
  {
    fellowship: 'nar-anon',
    count: 1,
    languages: ['es'],
    names: ['Grupo Familiar Manos Unidas'],
    formats: [['format:open', 'format:discussion']],
    notes: ['Para familiares y amigos. En español.'],
  },
];

export const familyGroups: readonly ListingInput[] = gatherAll(CIRCLES, 300);
