import { expect, test } from 'vitest';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import { findSpot } from './find-spot.ts';
import { countySpot, postalCodeSpot, townChoice, townSpot } from './spots.ts';

const gazetteer = readGazetteer();

/** What the page would say: the label found, the labels to choose from, or the suggestions. */
function read(text: string): string | string[] {
  const answer = findSpot(gazetteer, text);
  if (answer.type === 'spot') return answer.spot.label;
  return (answer.type === 'ambiguous' ? answer.choices : answer.suggestions).map(({ label }) => label);
}

const find = (text: string) => findSpot(gazetteer, text);

test.each([
  '01608',
  ' 01608 ',
  '01608-1234',
  '016081234',
  'worcester 01608',
  '12 Main St, Worcester, MA 01608',
])('a ZIP code is found in "%s"', (text) => {
  expect(read(text)).toBe('Worcester, MA 01608');
});

test('a spot has what a search needs', () => {
  expect(find('01608')).toEqual({
    type: 'spot',
    spot: {
      id: '01608',
      label: 'Worcester, MA 01608',
      point: { latitude: 42.2621, longitude: -71.8014 },
      timeZone: 'America/New_York',
      postalCode: '01608',
      town: 'Worcester',
      region: 'MA',
      countyCode: '25027',
    },
    others: [],
  });
});

test.each([
  'Worcester, MA',
  'worcester ma',
  'WORCESTER MASSACHUSETTS',
  'Worcester, Mass.',
  'Worcester, M.A.',
  'worcester, ma, usa',
  'City of Worcester, MA',
  '12 main st worcester ma',
  'worcester ma 99999',
  '\u0000Wor\u200bcester,\tMA 😀',
])('a town with its state is found in "%s"', (text) => {
  expect(read(text)).toBe('Worcester, MA');
});

test('the ways to write Saint, Fort, Mount and compass points make no difference', () => {
  for (const name of ['St. Louis', 'Saint Louis', 'ST LOUIS'])
    expect(read(`${name}, MO`)).toBe('St. Louis, MO');
  for (const name of ['Ft Worth', 'Ft. Worth', 'Fort Worth'])
    expect(read(`${name} TX`)).toBe('Fort Worth, TX');
  for (const name of ['Mt. Vernon', 'Mount Vernon']) expect(read(`${name} NY`)).toBe('Mount Vernon, NY');
  expect(read('N. Adams, MA')).toBe('North Adams, MA');
});

test('accents, apostrophes, hyphens and spaces inside a name make no difference', () => {
  expect(read('mayaguez pr')).toBe('Mayagüez, PR');
  expect(read('San José, CA')).toBe('San Jose, CA');
  expect(read('ofallon mo')).toBe("O'Fallon, MO");
  expect(read('coeur d’alene')).toBe("Coeur d'Alene, ID");
  expect(read('winston salem')).toBe('Winston-Salem, NC');
  expect(read('De Kalb IL')).toBe('DeKalb, IL');
});

test('states are read in Spanish and in their older short forms', () => {
  expect(read('Charlotte, Carolina del Norte')).toBe('Charlotte, NC');
  expect(read('Filadelfia')).toBe('Philadelphia, PA');
  expect(read('Fresno Calif.')).toBe('Fresno, CA');
});

test('a name of several large towns is asked, the most populous first', () => {
  const springfield = find('Springfield');
  expect(springfield.type).toBe('ambiguous');
  expect(read('springfield')).toHaveLength(8);
  expect(read('springfield').slice(0, 3)).toEqual([
    'Springfield, MO (Greene County)',
    'Springfield, MA (Hampden County)',
    'Springfield, IL (Sangamon County)',
  ]);
  expect(find('Portland').type).toBe('ambiguous');
  expect(find('Kansas City').type).toBe('ambiguous');
});

test('a name that one town bears far above the others is taken for it, and the others are told', () => {
  const boston = find('boston');
  expect(boston).toMatchObject({ type: 'spot', spot: { id: 'boston-ma' } });
  expect(boston.type === 'spot' && boston.others.map(({ id }) => id)).toContain('boston-ny');
  expect(find('San Jose')).toMatchObject({ type: 'spot', spot: { id: 'san-jose-ca' } });
});

test('two towns of one name in one state are told apart by their counties', () => {
  expect(read('Mount Vernon, IN')).toEqual([
    'Mount Vernon, IN (Wabash County)',
    'Mount Vernon, IN (Posey County)',
  ]);
  expect(read('mount vernon in posey county')).toBe('Mount Vernon, IN (Posey County)');
});

test('a county is found by its name, its state and what it is called there', () => {
  expect(read('Worcester County, MA')).toBe('Worcester County, MA');
  expect(read('condado de Los Angeles')).toBe('Los Angeles County, CA');
  expect(read('orleans parish la')).toBe('Orleans Parish, LA');
  expect(read('Juneau City and Borough, AK')).toBe('Juneau City and Borough, AK');
  expect(read('Orange County').slice(0, 2)).toEqual(['Orange County, CA', 'Orange County, FL']);
  expect(read('Baltimore County, MD')).toBe('Baltimore County, MD');
  expect(find('Baltimore, MD')).toMatchObject({ spot: { countyCode: '24510' } });
});

test("Connecticut's former counties are still understood, and belong to the region that took their place", () => {
  expect(find('Hartford County, CT')).toMatchObject({
    spot: { id: 'hartford-county-ct', label: 'Hartford County, CT', countyCode: '09110' },
  });
  expect(read('Capitol Planning Region, CT')).toBe('Capitol Planning Region, CT');
});

test('a name that a town and a state share', () => {
  expect(read('New York')).toBe('New York, NY');
  expect(read('Washington')).toBe('Washington, DC');
  expect(read('Washington, D.C.')).toBe('Washington, DC');
  expect(read('California, MD')).toBe('California, MD');
  expect(read('Port Washington, WI')).toBe('Port Washington, WI');
  // A state alone asks for a town; towns of that name come last.
  expect(read('Wyoming').at(0)).toBe('Cheyenne, WY (Laramie County)');
  expect(read('Wyoming')).toContain('Wyoming, MI (Kent County)');
  expect(read('LA').slice(0, 2)).toEqual(['Los Angeles, CA', 'New Orleans, LA (Orleans Parish)']);
});

test('a town comes before the county that its name seems to speak of', () => {
  expect(read('Washington Island, WI')).toBe('Washington Island, WI');
  expect(read('Rock Island, IL')).toBe('Rock Island, IL');
  expect(read('Edison Township, NJ')).toBe('Edison, NJ');
});

test('the territories are there, on their own clocks', () => {
  expect(find('00901')).toMatchObject({
    spot: { region: 'PR', timeZone: 'America/Puerto_Rico', countyCode: '72127' },
  });
  expect(find('00802')).toMatchObject({ spot: { region: 'VI', countyCode: '78030' } });
  expect(find('96910')).toMatchObject({ spot: { region: 'GU', timeZone: 'Pacific/Guam' } });
  expect(find('96799')).toMatchObject({ spot: { region: 'AS', timeZone: 'Pacific/Pago_Pago' } });
  expect(find('96950')).toMatchObject({ spot: { region: 'MP' } });
});

test.each([
  ['Williston, ND', 'America/Chicago'],
  ['Dickinson, ND', 'America/Denver'],
  ['Laredo, TX', 'America/Chicago'],
  ['El Paso, TX', 'America/Denver'],
  ['Window Rock, AZ', 'America/Denver'],
  ['Page, AZ', 'America/Phoenix'],
  ['Pensacola, FL', 'America/Chicago'],
  ['Chattanooga, TN', 'America/New_York'],
  ['Gary, IN', 'America/Chicago'],
  ['Ironwood, MI', 'America/Chicago'],
  ['Lewiston, ID', 'America/Los_Angeles'],
  ['Ontario, OR', 'America/Boise'],
  ['West Wendover, NV', 'America/Denver'],
  ['Phenix City, AL', 'America/New_York'],
  ['Adak, AK', 'America/Adak'],
])('%s is on the clock of %s', (text, timeZone) => {
  expect(find(text)).toMatchObject({ spot: { timeZone } });
});

test('a ZIP code of post office boxes is at its town', () => {
  const boxes = find('01613');
  const town = find('Worcester, MA');
  expect(boxes).toMatchObject({ spot: { label: 'Worcester, MA 01613', countyCode: '25027' } });
  expect(boxes.type === 'spot' && boxes.spot.point).toEqual(town.type === 'spot' && town.spot.point);
});

test('a ZIP code whose area reaches into the wild is where its people live', () => {
  const fairbanks = find('99701');
  expect(fairbanks.type === 'spot' && fairbanks.spot.point.latitude).toBeCloseTo(64.84, 1);
});

test.each([
  ['Worchester', 'Worcester, MA (Worcester County)'],
  ['Worchester, MA', 'Worcester, MA (Worcester County)'],
  ['Worcester, Massachusets', 'Worcester, MA (Worcester County)'],
  ['near worcester', 'Worcester, MA (Worcester County)'],
  ['Tuscon', 'Tucson, AZ (Pima County)'],
  ['Albequerque', 'Albuquerque, NM (Bernalillo County)'],
  ['Cincinatti, Ohio', 'Cincinnati, OH (Hamilton County)'],
  ['Philadelph', 'Philadelphia, PA (Philadelphia County)'],
  ['1608', 'Worcester, MA 01608'],
])('"%s" is not known, but %s is suggested', (text, label) => {
  const answer = find(text);
  expect(answer.type).toBe('unknown');
  expect(read(text)[0]).toBe(label);
});

test('a wrong ZIP code brings up its neighbours by number', () => {
  expect(find('01699').type).toBe('unknown');
  expect(read('01699')).toContain('Worcester, MA 01655');
});

test.each([
  '',
  '   ',
  ',',
  '\u0000',
  '😀',
  '%00',
  'zzzzzzzz',
  '00000',
  '09001',
  '-1',
  '<script>alert(1)</script>',
  '../../etc',
])('no place comes of "%s"', (text) => {
  expect(find(text)).toMatchObject({ type: 'unknown' });
});

test('a text of 64 kB, and one with every word a state, cost no time', () => {
  const before = performance.now();
  expect(find('worcester '.repeat(6_500))).toEqual({ type: 'unknown', suggestions: [] });
  expect(find('\u0000'.repeat(65_536))).toEqual({ type: 'unknown', suggestions: [] });
  expect(find('in or me hi ok la de co id ma pa al '.repeat(3))).toMatchObject({ type: 'unknown' });
  expect(performance.now() - before).toBeLessThan(500);
});

test('every id and every label leads back to its spot', () => {
  const { towns, postalCodes } = gazetteer.data;
  const spots = [
    ...towns.names.map((_, row) => townSpot(gazetteer, row)),
    // These are read in one way each: some of them will do.
    ...towns.names.flatMap((_, row) => (row % 20 === 0 ? [townChoice(gazetteer, row)] : [])),
    ...postalCodes.codes.flatMap((_, row) => (row % 20 === 0 ? [postalCodeSpot(gazetteer, row)] : [])),
    ...[...gazetteer.countiesByKey.values()].flat().map((row) => countySpot(gazetteer, row)),
  ];
  const lost = spots.filter(({ id, label }) =>
    [id, label].some((text) => {
      const answer = findSpot(gazetteer, text);
      return answer.type !== 'spot' || answer.spot.id !== id;
    }),
  );
  expect(spots.length).toBeGreaterThan(40_000);
  expect(lost.map(({ id }) => id)).toEqual([]);
}, 30_000);

test('an id is plain text for an address', () => {
  const ids = gazetteer.data.towns.names.map((_, row) => townSpot(gazetteer, row).id);
  expect(ids.filter((id) => encodeURIComponent(id) !== id)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
