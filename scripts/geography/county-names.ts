import { regionOfCounty } from '#domain/gazetteer/regions.ts';

// The atlas names counties without the word that belongs to them. These are the Census Bureau's words.
const WORD_BY_REGION: Readonly<Record<string, string>> = {
  AS: 'District',
  CT: 'Planning Region',
  LA: 'Parish',
  MP: 'Municipality',
  PR: 'Municipio',
  VI: 'Island',
};
const ALASKA_CENSUS_AREAS = [
  'Aleutians West',
  'Bethel',
  'Chugach',
  'Copper River',
  'Dillingham',
  'Hoonah-Angoon',
  'Kusilvak',
  'Nome',
  'Prince of Wales-Hyder',
  'Southeast Fairbanks',
  'Yukon-Koyukuk',
];
const ALASKA_OTHERS = new Map([
  ['Anchorage', 'Municipality'],
  ['Skagway', 'Municipality'],
  ['Juneau', 'City and Borough'],
  ['Sitka', 'City and Borough'],
  ['Wrangell', 'City and Borough'],
  ['Yakutat', 'City and Borough'],
]);
/** The District of Columbia, Guam, Carson City and two of the islands: their name says it all. */
const NAMES_WITHOUT_WORD = ['11001', '32510', '60030', '60040', '66010', '69085'];

/** True for a city that belongs to no county: 38 in Virginia, Baltimore and St. Louis. Their codes begin at 510. */
export function isIndependentCity(code: string): boolean {
  return ['MD', 'MO', 'VA'].includes(regionOfCounty(code)) && Number(code.slice(2)) >= 510;
}

/** "Hampden County", "Orleans Parish", "Baltimore city" for the bare name. */
export function countyName(code: string, name: string): string {
  if (NAMES_WITHOUT_WORD.includes(code)) return name;
  if (isIndependentCity(code)) return `${name} city`;
  const region = regionOfCounty(code);
  if (region === 'AK') {
    const word = ALASKA_CENSUS_AREAS.includes(name) ? 'Census Area' : (ALASKA_OTHERS.get(name) ?? 'Borough');
    return `${name} ${word}`;
  }
  return `${name} ${WORD_BY_REGION[region] ?? 'County'}`;
}

/** Connecticut's counties until 2022, which people still name, with their seat or largest town. */
export const FORMER_COUNTIES: readonly (readonly [name: string, region: string, town: string])[] = [
  ['Fairfield County', 'CT', 'Bridgeport'],
  ['Hartford County', 'CT', 'Hartford'],
  ['Litchfield County', 'CT', 'Torrington'],
  ['Middlesex County', 'CT', 'Middletown'],
  ['New Haven County', 'CT', 'New Haven'],
  ['New London County', 'CT', 'Norwich'],
  ['Tolland County', 'CT', 'Rockville'],
  ['Windham County', 'CT', 'Willimantic'],
];
