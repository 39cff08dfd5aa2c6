import { expect, test } from 'vitest';
import { inTown, WORCESTER } from './example-cards.ts';
import { isForPeopleAt } from './region.ts';

const nowhere = { place: null, serviceAreas: [] };
const inTexas = { ...inTown({ region: 'TX' }), serviceAreas: [] };

test('a line that serves the county, the state or everybody is for here; one of another county or state is not', () => {
  expect(isForPeopleAt({ ...inTexas, serviceAreas: [{ type: 'county', code: '25027' }] }, WORCESTER)).toBe(
    true,
  );
  expect(isForPeopleAt({ ...nowhere, serviceAreas: [{ type: 'county', code: '17031' }] }, WORCESTER)).toBe(
    false,
  );
  expect(isForPeopleAt({ ...nowhere, serviceAreas: [{ type: 'state', code: 'MA' }] }, WORCESTER)).toBe(true);
  expect(isForPeopleAt({ ...inTexas, serviceAreas: [{ type: 'anywhere' }] }, WORCESTER)).toBe(true);
});

test('one that says nothing of whom it serves is for its own state, and when nobody knows that, for here too', () => {
  expect(isForPeopleAt(inTexas, WORCESTER)).toBe(false);
  expect(isForPeopleAt({ ...inTown({ region: 'MA' }), serviceAreas: [] }, WORCESTER)).toBe(true);
  expect(isForPeopleAt(nowhere, WORCESTER)).toBe(true);
});
