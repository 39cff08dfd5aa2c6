import { expect, test } from 'vitest';
import { parseAddress, readAddress } from './addresses.ts';

const nothing = { street: null, town: null, county: null, region: null, postalCode: null, country: null };

test.each([
  [
    '1600 Dell Ave, Campbell, CA 95008, USA',
    { street: '1600 Dell Ave', town: 'Campbell', region: 'CA', postalCode: '95008', country: 'US' },
  ],
  ['San Jose, CA, USA', { town: 'San Jose', region: 'CA', country: 'US' }],
  ['New York, NY', { town: 'New York', region: 'NY', country: 'US' }],
  ['Atlanta, Georgia', { town: 'Atlanta', region: 'GA', country: 'US' }],
  [
    'Grace Church, 3149 Waverley St, Palo Alto, CA 94306-1234, USA',
    {
      street: 'Grace Church, 3149 Waverley St',
      town: 'Palo Alto',
      region: 'CA',
      postalCode: '94306-1234',
      country: 'US',
    },
  ],
  [
    '8318 104 St, Edmonton, Alberta, T6E 4E8, Canada',
    { street: '8318 104 St', town: 'Edmonton', region: 'AB', postalCode: 'T6E 4E8', country: 'CA' },
  ],
  [
    'Edmonton, Alberta, Canada , Edmonton, Alberta, Canada',
    { town: 'Edmonton', region: 'AB', country: 'CA' },
  ],
  ['10 Downing St, London, UK', { street: '10 Downing St', town: 'London', country: 'GB' }],
  [
    '10 Downing St, London SW1A 2AA, United Kingdom',
    { street: '10 Downing St', town: 'London', postalCode: 'SW1A 2AA', country: 'GB' },
  ],
  [
    '123 Main St, Anytown OK 73001',
    { street: '123 Main St', town: 'Anytown', region: 'OK', postalCode: '73001', country: 'US' },
  ],
  ['123 Main St', { street: '123 Main St' }],
  ['', {}],
  [', ,,', {}],
])('reads "%s"', (text, expected) => {
  expect(parseAddress(text)).toEqual({ ...nothing, ...expected });
});

test('an address in parts is put together, and zeros that a spreadsheet ate come back', () => {
  expect(
    readAddress({
      address: '1 Elm St @ Main, ',
      city: 'Quincy',
      state: 'Massachusetts',
      postal_code: 2169,
      country: 'USA',
    }),
  ).toEqual({
    ...nothing,
    street: '1 Elm St',
    town: 'Quincy',
    region: 'MA',
    postalCode: '02169',
    country: 'US',
  });
});

test('a whole address in the field for the street is taken apart', () => {
  expect(readAddress({ address: '60 Liberton Drive , St. Albert, Alberta, Canada' })).toEqual({
    ...nothing,
    street: '60 Liberton Drive',
    town: 'St. Albert',
    region: 'AB',
    country: 'CA',
  });
});

test('the one-line address goes before the parts, which fill its gaps', () => {
  expect(
    readAddress({ formatted_address: '1 Elm St', address: '2 Oak St', city: 'Quincy', state: 'MA' }),
  ).toEqual({
    ...nothing,
    street: '1 Elm St',
    town: 'Quincy',
    region: 'MA',
    country: 'US',
  });
});
