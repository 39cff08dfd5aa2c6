import type { ListingInput } from '#domain/listing.ts';

type DemoPlace = NonNullable<ListingInput['place']>;
type Town = { readonly town: string; readonly latitude: number; readonly longitude: number };

export const TIME_ZONE = 'America/New_York';
/** Worcester County, Massachusetts (FIPS). Its towns and ZIP codes are real; venues and streets are invented. */
export const COUNTY_CODE = '25027';

/** The middle of each ZIP code, roughly. */
const TOWNS: Readonly<Record<string, Town>> = {
  '01005': { town: 'Barre', latitude: 42.4209, longitude: -72.1061 },
  '01331': { town: 'Athol', latitude: 42.5907, longitude: -72.2264 },
  '01420': { town: 'Fitchburg', latitude: 42.5796, longitude: -71.8031 },
  '01440': { town: 'Gardner', latitude: 42.574, longitude: -71.9898 },
  '01453': { town: 'Leominster', latitude: 42.5274, longitude: -71.7563 },
  '01475': { town: 'Winchendon', latitude: 42.6789, longitude: -72.0475 },
  '01501': { town: 'Auburn', latitude: 42.2055, longitude: -71.8391 },
  '01507': { town: 'Charlton', latitude: 42.1379, longitude: -71.9664 },
  '01510': { town: 'Clinton', latitude: 42.4181, longitude: -71.6828 },
  '01519': { town: 'Grafton', latitude: 42.2004, longitude: -71.6868 },
  '01520': { town: 'Holden', latitude: 42.342, longitude: -71.8414 },
  '01524': { town: 'Leicester', latitude: 42.237, longitude: -71.9188 },
  '01527': { town: 'Millbury', latitude: 42.1968, longitude: -71.7644 },
  '01532': { town: 'Northborough', latitude: 42.3182, longitude: -71.6464 },
  '01534': { town: 'Northbridge', latitude: 42.1494, longitude: -71.6564 },
  '01540': { town: 'Oxford', latitude: 42.1129, longitude: -71.8687 },
  '01545': { town: 'Shrewsbury', latitude: 42.2848, longitude: -71.7205 },
  '01550': { town: 'Southbridge', latitude: 42.075, longitude: -72.0353 },
  '01562': { town: 'Spencer', latitude: 42.2441, longitude: -71.9906 },
  '01566': { town: 'Sturbridge', latitude: 42.1126, longitude: -72.0842 },
  '01569': { town: 'Uxbridge', latitude: 42.0744, longitude: -71.6329 },
  '01570': { town: 'Webster', latitude: 42.0521, longitude: -71.8486 },
  '01581': { town: 'Westborough', latitude: 42.2679, longitude: -71.6176 },
  '01583': { town: 'West Boylston', latitude: 42.3584, longitude: -71.7838 },
  '01602': { town: 'Worcester', latitude: 42.2703, longitude: -71.8417 },
  '01603': { town: 'Worcester', latitude: 42.245, longitude: -71.838 },
  '01604': { town: 'Worcester', latitude: 42.2541, longitude: -71.7746 },
  '01605': { town: 'Worcester', latitude: 42.2894, longitude: -71.7888 },
  '01606': { town: 'Worcester', latitude: 42.311, longitude: -71.7958 },
  '01607': { town: 'Worcester', latitude: 42.2303, longitude: -71.7938 },
  '01608': { town: 'Worcester', latitude: 42.2624, longitude: -71.8003 },
  '01609': { town: 'Worcester', latitude: 42.2826, longitude: -71.8277 },
  '01610': { town: 'Worcester', latitude: 42.2492, longitude: -71.8108 },
  '01757': { town: 'Milford', latitude: 42.1511, longitude: -71.5274 },
};

export const POSTAL_CODES: readonly string[] = Object.keys(TOWNS);

/** Up to about 600 m from the middle of its ZIP code, always the same for the same text. */
function scatter(text: string): number {
  let hash = 2166136261; // FNV-1a
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (((hash >>> 0) % 1201) - 600) / 100_000;
}

/** An invented address in a real town. @throws Error for a ZIP code that the table does not have. */
export function placeIn(postalCode: string, street: string, more: Partial<DemoPlace> = {}): DemoPlace {
  const town = TOWNS[postalCode];
  if (!town) throw new Error(`The demo community has no ZIP code ${postalCode}`);
  return {
    street,
    town: town.town,
    county: 'Worcester County',
    region: 'MA',
    postalCode,
    latitude: Number((town.latitude + scatter(street)).toFixed(5)),
    longitude: Number((town.longitude + scatter(`${street} ${postalCode}`)).toFixed(5)),
    timeZone: TIME_ZONE,
    ...more,
  };
}

const venue = (postalCode: string, name: string, street: string, directions?: string): DemoPlace =>
  placeIn(postalCode, street, { name, ...(directions && { directions }) });

/** One house with a meeting nearly around the clock. */
export const CLUBHOUSE = venue(
  '01608',
  'Second Bell Clubhouse',
  '18 Tinsmith Row',
  'Ring the lower bell. The elevator is behind the coffee counter.',
);

/** Rooms that groups meet in, in an order that spreads any few in a row over the county. */
export const VENUES: readonly DemoPlace[] = [
  venue('01608', 'Church of the Open Gate', '44 Larkspur Street', 'Side door under the blue awning.'),
  venue('01453', 'Maple Row Community Room', '7 Maple Row'),
  venue(
    '01604',
    'Harborlight Hall',
    '210 Quillback Avenue',
    'Parking behind the hall. Bus stop at the corner.',
  ),
  venue('01570', 'Lakeside Grange', '63 Old Grange Lane'),
  venue('01609', 'Elm and Ivy Library Annex', '9 Ivy Close', 'Ask at the front desk for the annex room.'),
  venue('01420', 'Riverbend Chapel', '131 Cotton Mill Walk'),
  venue('01605', 'Green Kettle Café', '25 Copper Kettle Court', 'Back room. You need not buy anything.'),
  venue('01545', 'Lakeview Fellowship Hall', '88 Heron Road'),
  venue('01610', 'Main South Neighborhood Room', '302 Foundry Yard'),
  venue('01757', 'Quarry Street Meeting House', '16 Granite Yard Street'),
  venue('01602', 'Hill of Pines Church', '401 Pinecone Hill', 'Downstairs. Stair lift at the rear entrance.'),
  venue('01440', 'Chairmakers Hall', '12 Spindle Street'),
  venue('01606', 'Northgate Senior Room', '77 Sandpiper Way'),
  venue('01550', 'Casa de la Esquina', '5 Optician Street', 'Entrada por el estacionamiento.'),
  venue('01607', 'Canal Walk Center', '54 Lockkeeper Lane'),
  venue('01501', 'Two Ponds Church', '230 Two Ponds Road'),
  venue('01603', 'Webster Square Commons', '19 Lamplighter Square'),
  venue('01581', 'Orchard Lane Hall', '3 Orchard Ladder Lane'),
  venue('01608', 'Franklin Room', '150 Clocktower Place', 'Second floor. Buzz number 4.'),
  venue('01510', 'Weavers Hall', '41 Shuttle Street'),
  venue('01562', 'Bramble Hill Church', '6 Bramble Hill Road'),
  venue('01605', 'Lincoln Green Center', '90 Starling Street'),
  venue('01519', 'Common House', '1 Commonhouse Green'),
  venue('01331', 'Toolmakers Hall', '29 Micrometer Street'),
  venue('01604', 'Shore Path Chapel', '512 Kingfisher Shore'),
  venue('01520', 'Stone Fence Church', '15 Stone Fence Road'),
  venue('01527', 'Cordage Hall', '8 Ropewalk Street'),
  venue('01609', 'Highland Study', '64 Candlewick Street'),
  venue('01475', 'Toy Town Parish Room', '22 Rocking Horse Way'),
  venue('01532', 'Apple Barn Room', '140 Pippin Street'),
  venue('01610', 'Iglesia Puerta Abierta', '71 Marigold Street', 'Puerta lateral. Hay rampa.'),
  venue('01566', 'Turnpike House', '300 Stagecoach Path'),
  venue('01569', 'Waterwheel Hall', '10 Waterwheel Court'),
  venue('01583', 'Causeway Church', '35 Causeway End'),
  venue('01540', 'Bartlett Room', '48 Buttonwood Street'),
  venue('01602', 'Tatnuck Corner Room', '820 Cobbler Corner'),
  venue('01420', 'Paper Mill Commons', '200 Watermark Street', 'Elevator from the parking level.'),
  venue('01524', 'Four Elms Hall', '14 Four Elms Street'),
  venue('01534', 'Linwood Room', '37 Spool Street'),
  venue('01507', 'Bay Path Chapel', '9 Oxcart Road'),
  venue('01005', 'Bandstand Room', '2 Bandstand Common'),
];
