import { Circle, CircleMarker, Pane } from 'react-leaflet';
import { METERS_PER_MILE, type Point } from '#domain/point.ts';
import styles from './rings.module.css';

type Props = {
  readonly spot: Point;
  readonly withinMiles: number | null;
  /** In miles. */
  readonly rings: readonly number[];
};

/** The spot that was asked for, with circles to read distances by. */
export function Rings({ spot, withinMiles, rings }: Props) {
  const center: [number, number] = [spot.latitude, spot.longitude];
  const plain = { interactive: false, fill: false };
  return (
    <Pane name="rings" className={styles.rings ?? ''}>
      {rings.map((miles) => (
        <Circle
          key={miles}
          center={center}
          radius={miles * METERS_PER_MILE}
          className={(miles === withinMiles ? styles.searched : styles.ring) ?? ''}
          {...plain}
        />
      ))}
      <CircleMarker center={center} radius={7} className={styles.spot ?? ''} {...plain} />
      <CircleMarker center={center} radius={1.5} className={styles.dot ?? ''} {...plain} />
    </Pane>
  );
}
