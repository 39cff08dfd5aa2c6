import Supercluster from 'supercluster';
import type { Pin } from './pins.ts';
import type { Box } from './view.ts';

/** What stands on the map at one zoom: a pin, or several that are too close together to be told apart. */
export type Mark = {
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  /** One for a pin; more for a cluster, in list order. */
  readonly pins: readonly Pin[];
  /** Listings in all its pins. */
  readonly count: number;
  /** Up to this zoom the pins stay together; null for a pin. */
  readonly opensAtZoom: number | null;
};

export type Clusters = {
  /** What stands inside the box, in list order. */
  marksIn(box: Box, zoom: number): Mark[];
};

/** Two circles of 44 pixels, the least a finger can hit, just do not touch. */
const CLUSTER_RADIUS_PIXELS = 44;

export function clusterPins(pins: readonly Pin[], maxZoom: number): Clusters {
  const index = new Supercluster<{ rank: number }>({
    maxZoom,
    radius: CLUSTER_RADIUS_PIXELS,
    // Radius and extent are in the same unit; 256 is the width of the world at zoom 0 in Leaflet's pixels.
    extent: 256,
  });
  index.load(
    pins.map(({ latitude, longitude }, rank) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: { rank },
    })),
  );
  const pinsOf = (ranks: readonly number[]) =>
    ranks.toSorted((a, b) => a - b).flatMap((rank) => pins[rank] ?? []);

  return {
    marksIn(box, zoom) {
      const found = index.getClusters([box.west, box.south, box.east, box.north], Math.round(zoom));
      const marks = found.map(({ geometry, properties }) => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        const isCluster = 'cluster_id' in properties;
        const ranks = isCluster
          ? index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.rank)
          : [properties.rank];
        const own = pinsOf(ranks);
        const mark: Mark = {
          key: isCluster ? `cluster-${properties.cluster_id}` : (own[0]?.key ?? ''),
          latitude,
          longitude,
          pins: own,
          count: own.reduce((sum, pin) => sum + pin.count, 0),
          opensAtZoom: isCluster ? index.getClusterExpansionZoom(properties.cluster_id) : null,
        };
        return { mark, rank: Math.min(...ranks) };
      });
      return marks.sort((a, b) => a.rank - b.rank).map(({ mark }) => mark);
    },
  };
}
