import styles from './qr-image.module.css';
import { QUIET_ZONE } from './qr-path.ts';

type Props = {
  /** The path of the dark modules, and how many modules a row has. */
  readonly path: string;
  readonly size: number;
  readonly label: string;
};

/** A QR code. Its ground is white in the dark, too: readers look for dark on light. */
export function QrImage({ path, size, label }: Props) {
  const side = size + 2 * QUIET_ZONE;
  return (
    <svg
      className={styles.code}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      data-qr=""
    >
      <path className={styles.ground} d={`M${-QUIET_ZONE} ${-QUIET_ZONE}h${side}v${side}h${-side}z`} />
      <path className={styles.dark} d={path} />
    </svg>
  );
}
