import { REGIONS } from '#domain/gazetteer/regions.ts';

// Zones by the law (49 CFR 71), county by county. Looking points up in simplified outlines, as tz-lookup does, puts
// 182 ZIP codes on a wrong clock: Williston, ND on Denver's, the edge of Laredo, TX on Monterrey's. The package geo-tz
// has exact outlines and agrees with this table wherever a county keeps one clock.
const STATES: Readonly<Record<string, string>> = {
  'America/New_York': 'CT DC DE FL GA KY MA MD ME NC NH NJ NY OH PA RI SC VA VT WV',
  'America/Detroit': 'MI',
  'America/Indiana/Indianapolis': 'IN',
  'America/Chicago': 'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI',
  'America/Denver': 'CO MT NM UT WY',
  'America/Boise': 'ID',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA NV OR WA',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR',
  'America/St_Thomas': 'VI',
  'Pacific/Guam': 'GU',
  'Pacific/Saipan': 'MP',
  'Pacific/Pago_Pago': 'AS',
};

/** Counties on another clock than most of their state. */
const COUNTIES: readonly (readonly [region: string, zone: string, names: string])[] = [
  [
    'FL',
    'America/Chicago',
    'Bay, Calhoun, Escambia, Holmes, Jackson, Okaloosa, Santa Rosa, Walton, Washington',
  ],
  [
    'ID',
    'America/Los_Angeles',
    'Benewah, Bonner, Boundary, Clearwater, Idaho, Kootenai, Latah, Lewis, Nez Perce, Shoshone',
  ],
  [
    'IN',
    'America/Chicago',
    `Gibson, Jasper, Lake, LaPorte, Newton, Perry, Porter, Posey, Spencer, Starke, Vanderburgh, Warrick`,
  ],
  ['KS', 'America/Denver', 'Greeley, Hamilton, Sherman, Wallace'],
  [
    'KY',
    'America/Chicago',
    `Adair, Allen, Ballard, Barren, Breckinridge, Butler, Caldwell, Calloway, Carlisle, Christian, Clinton, Crittenden,
    Cumberland, Daviess, Edmonson, Fulton, Graves, Grayson, Green, Hancock, Hart, Henderson, Hickman, Hopkins,
    Livingston, Logan, Lyon, Marshall, McCracken, McLean, Metcalfe, Monroe, Muhlenberg, Ohio, Russell, Simpson, Todd,
    Trigg, Union, Warren, Webster`,
  ],
  ['MI', 'America/Chicago', 'Dickinson, Gogebic, Iron, Menominee'],
  ['ND', 'America/Denver', 'Adams, Billings, Bowman, Dunn, Golden Valley, Grant, Hettinger, Slope, Stark'],
  [
    'NE',
    'America/Denver',
    `Arthur, Banner, Box Butte, Chase, Cheyenne, Dawes, Deuel, Dundy, Garden, Grant, Hooker, Keith, Kimball, Morrill,
    Perkins, Scotts Bluff, Sheridan, Sioux`,
  ],
  ['OR', 'America/Boise', 'Malheur'],
  [
    'SD',
    'America/Denver',
    `Bennett, Butte, Corson, Custer, Dewey, Fall River, Haakon, Harding, Jackson, Lawrence, Meade, Oglala Lakota,
    Pennington, Perkins, Ziebach`,
  ],
  [
    'TN',
    'America/New_York',
    `Anderson, Blount, Bradley, Campbell, Carter, Claiborne, Cocke, Grainger, Greene, Hamblen, Hamilton, Hancock,
    Hawkins, Jefferson, Johnson, Knox, Loudon, McMinn, Meigs, Monroe, Morgan, Polk, Rhea, Roane, Scott, Sevier,
    Sullivan, Unicoi, Union, Washington`,
  ],
  ['TX', 'America/Denver', 'El Paso, Hudspeth'],
];

/**
 * ZIP codes on another clock than most of their county. Split by law, but for the Navajo Nation, which alone in
 * Arizona changes its clocks (the Hopi in its middle do not), and the Alabama towns that keep the time of Columbus,
 * Georgia, across the river.
 */
const POSTAL_CODES: Readonly<Record<string, string>> = {
  'America/Adak': '99546 99547',
  'America/New_York': '36854 36863 36867 36868 36869 36870 36872 36877',
  'America/Chicago': '32465',
  'America/Denver': `86016 86020 86031 86033 86035 86044 86045 86053 86054 86503 86504 86505 86506 86507 86508 86510
    86511 86512 86514 86515 86520 86535 86538 86540 86544 86545 86547 86556 57537 58634 69211 69216 69218 69219 89883`,
  'America/Boise': '83542 83547 83549 83671',
};

const byRegion = new Map(
  Object.entries(STATES).flatMap(([zone, regions]) => regions.split(' ').map((region) => [region, zone])),
);
const byCounty: ReadonlyMap<string, string> = new Map(
  COUNTIES.flatMap(([region, zone, names]) =>
    names.split(/,\s+/).map((name) => [`${name} County, ${region}`, zone] as const),
  ),
);
const byPostalCode = new Map(
  Object.entries(POSTAL_CODES).flatMap(([zone, codes]) => codes.split(/\s+/).map((code) => [code, zone])),
);

/** The IANA zone of a county, by its whole name. @throws Error for a region that the table leaves out. */
export function zoneOfCounty(county: { readonly name: string; readonly region: string }): string {
  const zone = byCounty.get(`${county.name}, ${county.region}`) ?? byRegion.get(county.region);
  if (!zone) throw new Error(`No time zone for ${county.name}, ${county.region}`);
  return zone;
}

/** The zone of a ZIP code that is not its county's; else null. */
export function zoneOfPostalCode(code: string): string | null {
  return byPostalCode.get(code) ?? null;
}

/** Rows of the tables that name no county there is, or a region twice or never: for a build that must stop. */
export function findTableErrors(
  counties: readonly { readonly name: string; readonly region: string }[],
): string[] {
  const known = new Set(counties.map(({ name, region }) => `${name}, ${region}`));
  return [
    ...[...byCounty.keys()].filter((name) => !known.has(name)),
    ...REGIONS.filter(({ code }) => !byRegion.has(code)).map(({ code }) => code),
  ];
}
