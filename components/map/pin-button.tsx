import type { FocusEvent, MouseEvent } from 'react';
import { useMap } from 'react-leaflet';
import type { Mark } from './clusters.ts';
import { fill, type MapLabels } from './labels.ts';
import mapStyles from './map.module.css';
import styles from './pins.module.css';
import { usePlaced } from './use-placed.ts';

type Props = {
  readonly mark: Mark;
  readonly labels: MapLabels;
  /** Its row is focused or pointed at. */
  readonly active: boolean;
  readonly isOpen: boolean;
  /** Whether pressing it zooms in; otherwise it opens a popup. */
  readonly zoomsIn: boolean;
  readonly onPress: (event: MouseEvent<HTMLButtonElement>) => void;
  /** The visitor reaches it with pointer or keyboard, or leaves it. */
  readonly onReach: (reached: boolean) => void;
};

/** Room that a pin is kept from the edges when the keyboard reaches it. */
const EDGE_PIXELS: [number, number] = [48, 48];

/** A pin or a cluster: a real button, so that keyboard and screen reader treat it as one. */
export function PinButton({ mark, labels, active, isOpen, zoomsIn, onPress, onReach }: Props) {
  const map = useMap();
  const placed = usePlaced<HTMLLIElement>(mark);
  const [pin] = mark.pins;
  const isCluster = mark.pins.length > 1;
  const looks = isCluster ? styles.cluster : pin?.precision === 'exact' ? styles.pin : styles.softPin;
  const focus = (event: FocusEvent<HTMLButtonElement>) => {
    onReach(true);
    const byKeyboard = event.currentTarget.matches(':focus-visible');
    if (byKeyboard) map.panInside([mark.latitude, mark.longitude], { padding: EDGE_PIXELS });
  };
  return (
    <li ref={placed} className={`${mapStyles.placed} leaflet-zoom-animated`} data-active={active || isOpen}>
      <button
        type="button"
        className={looks}
        data-mark={mark.key}
        data-size={mark.count >= 100 ? 'large' : mark.count >= 10 ? 'medium' : 'small'}
        aria-label={markLabel(mark, labels, zoomsIn)}
        {...(zoomsIn ? {} : { 'aria-haspopup': 'dialog', 'aria-expanded': isOpen })}
        onClick={onPress}
        onFocus={focus}
        onBlur={() => onReach(false)}
        onMouseEnter={() => onReach(true)}
        onMouseLeave={() => onReach(false)}
      >
        <span>{mark.count > 1 ? mark.count : ''}</span>
      </button>
    </li>
  );
}

function markLabel({ pins, count }: Mark, labels: MapLabels, zoomsIn: boolean): string {
  const [pin] = pins;
  if (pins.length > 1)
    return fill(zoomsIn ? labels.cluster : labels.closeTogether, { places: pins.length, count });
  const name = pin?.precision === 'town' ? fill(labels.somewhereIn, { town: pin.name }) : (pin?.name ?? '');
  return fill(count === 1 ? labels.pinOne : labels.pinMany, { name, count });
}
