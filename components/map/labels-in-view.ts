import type { Map as LeafletMap } from 'leaflet';
import type { Town } from '#domain/basemap/basemap.ts';
import type { ZipPoint } from '#domain/gazetteer/nearest-zip.ts';
import type { Point } from '#domain/point.ts';
import { DETAIL_ZOOM } from './basemap-files.ts';
import type { Mark } from './clusters.ts';
import { type Area, fewestPeopleAt, positionsAround, type WantedLabel } from './place-labels.ts';
import type { Basemap } from './use-basemap.ts';
import { boxAround } from './view.ts';

/** `search` labels are about this search, the others are the map's own; `zip` codes stay in the background. */
export type MapLabel = WantedLabel & { readonly font: string; readonly about: 'search' | 'town' | 'zip' };

export type Measure = (text: string, font: string) => number;

/** What to write about the search itself: the spot by its name, and each ring with its distance. */
export type SearchWords = {
  readonly spot: (Point & { readonly label: string }) | null;
  readonly rings: readonly { readonly miles: number; readonly text: string }[];
};

type Context = { readonly map: LeafletMap; readonly family: string; readonly measure: Measure };

export function searchLabels({ spot, rings }: SearchWords, { map, family, measure }: Context): MapLabel[] {
  if (!spot) return [];
  const toPixels = ({ latitude, longitude }: Point) => map.latLngToContainerPoint([latitude, longitude]);
  const small = `12px ${family}`;
  const bold = `600 13px ${family}`;
  const middle = toPixels(spot);
  const [, ...beside] = positionsAround(middle, measure(spot.label, bold), 13);
  return [
    {
      text: spot.label,
      font: bold,
      width: measure(spot.label, bold),
      height: 13,
      about: 'search',
      positions: beside.reverse(),
    },
    ...rings.map(({ miles, text }): MapLabel => {
      const box = boxAround(spot, miles);
      return {
        text,
        font: small,
        width: measure(text, small),
        height: 12,
        about: 'search',
        positions: [
          toPixels({ latitude: box.north, longitude: spot.longitude }),
          toPixels({ latitude: box.south, longitude: spot.longitude }),
          toPixels({ latitude: spot.latitude, longitude: box.east }),
          toPixels({ latitude: spot.latitude, longitude: box.west }),
        ],
      };
    }),
  ];
}

/** `known` is the name that stands at the spot already. */
export function townLabels(
  basemap: Basemap,
  { map, family, measure }: Context,
  beyond: number,
  known: string | undefined,
): MapLabel[] {
  const size = map.getSize();
  return townsAt(basemap, map.getZoom()).flatMap(([text, longitude, latitude, population]) => {
    const point = map.latLngToContainerPoint([latitude, longitude]);
    const { x, y } = point;
    if (text === known) return [];
    if (x < -beyond || y < -beyond || x > size.x + beyond || y > size.y + beyond) return [];
    const height = population >= 250_000 ? 16 : population >= 75_000 ? 14 : 12;
    const font = `${population >= 75_000 ? 600 : 400} ${height}px ${family}`;
    const width = measure(text, font);
    return [{ text, font, width, height, about: 'town', positions: positionsAround(point, width, height) }];
  });
}

/** ZIP codes ask for more room than they take, so that they stand here and there and not everywhere. */
export function zipLabels(zips: readonly ZipPoint[], { map, family, measure }: Context): MapLabel[] {
  const font = `11px ${family}`;
  return zips.map(([text, latitude, longitude]) => {
    const point = map.latLngToContainerPoint([latitude, longitude]);
    return { text, font, width: measure(text, font) + 16, height: 22, about: 'zip', positions: [point] };
  });
}

/** Towns large enough to be named at this zoom, largest first. A town of the overview also stands in its state's file. */
function townsAt({ overview, details }: Basemap, zoom: number): Town[] {
  const fewest = fewestPeopleAt(zoom);
  const known = zoom < DETAIL_ZOOM ? [] : [...details.values()].flatMap(({ towns }) => towns);
  const towns = new Map<string, Town>();
  for (const town of [...overview.towns, ...known]) {
    if (town[3] >= fewest) towns.set(`${town[0]} ${town[1]}`, town);
  }
  return [...towns.values()].sort((a, b) => b[3] - a[3]);
}

/** The room that a pin, whose tip is its point, or a round cluster takes. */
export function roomOf(map: LeafletMap, { latitude, longitude, pins }: Mark): Area {
  const { x, y } = map.latLngToContainerPoint([latitude, longitude]);
  const isDrop = pins.length === 1 && pins[0]?.precision === 'exact';
  return isDrop
    ? { left: x - 14, top: y - 34, right: x + 14, bottom: y }
    : { left: x - 20, top: y - 20, right: x + 20, bottom: y + 20 };
}
