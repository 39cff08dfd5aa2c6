import { wordsOf } from '../text.ts';

/** A state, the District of Columbia or an island territory. `fips` are the two digits its county codes begin with. */
export type Region = { readonly code: string; readonly fips: string; readonly name: string };

// code, FIPS, name, other ways people write it: the older short forms and the Spanish names.
const TABLE = `
AL 01 Alabama|ala
AK 02 Alaska
AZ 04 Arizona|ariz
AR 05 Arkansas|ark
CA 06 California|calif
CO 08 Colorado|colo
CT 09 Connecticut|conn
DE 10 Delaware|del
DC 11 District of Columbia|distrito de columbia
FL 12 Florida|fla
GA 13 Georgia
HI 15 Hawaii|hawai
ID 16 Idaho
IL 17 Illinois|ill
IN 18 Indiana|ind
IA 19 Iowa
KS 20 Kansas|kans
KY 21 Kentucky
LA 22 Louisiana|luisiana
ME 23 Maine
MD 24 Maryland
MA 25 Massachusetts|mass
MI 26 Michigan|mich
MN 27 Minnesota|minn
MS 28 Mississippi|miss|misisipi
MO 29 Missouri|misuri
MT 30 Montana|mont
NE 31 Nebraska|nebr|neb
NV 32 Nevada|nev
NH 33 New Hampshire|nuevo hampshire
NJ 34 New Jersey|nueva jersey
NM 35 New Mexico|nuevo mexico
NY 36 New York|nueva york
NC 37 North Carolina|carolina del norte
ND 38 North Dakota|dakota del norte
OH 39 Ohio
OK 40 Oklahoma|okla
OR 41 Oregon|ore
PA 42 Pennsylvania|penn|penna|pensilvania
RI 44 Rhode Island
SC 45 South Carolina|carolina del sur
SD 46 South Dakota|dakota del sur
TN 47 Tennessee|tenn
TX 48 Texas|tex|tejas
UT 49 Utah
VT 50 Vermont
VA 51 Virginia
WA 53 Washington|wash
WV 54 West Virginia|virginia occidental
WI 55 Wisconsin|wis|wisc
WY 56 Wyoming|wyo
AS 60 American Samoa|samoa americana
GU 66 Guam
MP 69 Northern Mariana Islands|northern marianas|islas marianas del norte
PR 72 Puerto Rico
VI 78 US Virgin Islands|virgin islands|islas virgenes
`;

const rows = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', ...others] = line.slice(6).split('|');
    return { region: { code: line.slice(0, 2), fips: line.slice(3, 5), name }, others };
  });

export const REGIONS: readonly Region[] = rows.map((row) => row.region);

const byFips = new Map(REGIONS.map((region) => [region.fips, region]));
const byWords = new Map(
  rows.flatMap(({ region, others }) =>
    // "N.Y." reads as the two words "n y".
    [region.code, [...region.code].join(' '), region.name, ...others].map((text) => [
      wordsOf(text).join(' '),
      region.code,
    ]),
  ),
);

/** The longest region name has this many words. */
export const MAX_REGION_WORDS = Math.max(...[...byWords.keys()].map((words) => words.split(' ').length));

/** The region's two letters for "ma", "mass", "n y" or "carolina del norte", given as folded words; else null. */
export function regionOfWords(words: readonly string[]): string | null {
  return byWords.get(words.join(' ')) ?? null;
}

/** The two letters of the region that a county's FIPS code belongs to. @throws Error for a code of no region. */
export function regionOfCounty(countyCode: string): string {
  const region = byFips.get(countyCode.slice(0, 2));
  if (!region) throw new Error(`County code "${countyCode}" begins with no state we know`);
  return region.code;
}
