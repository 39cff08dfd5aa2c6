import { useEffect, useId, useMemo, useRef } from 'react';
import { Popup } from 'react-leaflet';
import { AddToList } from '../list/add-to-list.tsx';
import { MapsLink } from '../maps-link.tsx';
import type { Mark } from './clusters.ts';
import { fill, type MapLabels } from './labels.ts';
import type { Pin } from './pins.ts';
import styles from './popup.module.css';

type Props = { readonly mark: Mark; readonly labels: MapLabels; readonly onClose: () => void };

/** Just above the tip of a pin. */
const OFFSET: [number, number] = [0, -26];
const EDGE_PIXELS: [number, number] = [12, 12];

/** What is found at a place, as short cards; for several places that cannot be told apart, one after the other. */
export function PinPopup({ mark, labels, onClose }: Props) {
  const position = useMemo(
    (): [number, number] => [mark.latitude, mark.longitude],
    [mark.latitude, mark.longitude],
  );
  return (
    <Popup
      position={position}
      offset={OFFSET}
      minWidth={220}
      maxWidth={300}
      autoPanPadding={EDGE_PIXELS}
      className={styles.popup ?? ''}
      // Our own button says "close" in the visitor's language, and the map decides when a popup closes.
      closeButton={false}
      closeOnClick={false}
      autoClose={false}
      closeOnEscapeKey={false}
    >
      <PopupContent mark={mark} labels={labels} onClose={onClose} />
    </Popup>
  );
}

function PopupContent({ mark, labels, onClose }: Props) {
  const content = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const [first] = mark.pins;

  useEffect(function takeFocus() {
    content.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div ref={content} role="dialog" aria-labelledby={titleId} tabIndex={-1} className={styles.popupContent}>
      <p id={titleId} className={styles.popupTitle}>
        {mark.pins.length > 1
          ? fill(labels.closeTogether, { places: mark.pins.length, count: mark.count })
          : first && titleOf(first, labels)}
      </p>
      {mark.pins.map((pin) => (
        <PlaceCards key={pin.key} pin={pin} labels={labels} named={mark.pins.length > 1} />
      ))}
      <button type="button" className={styles.close} onClick={onClose}>
        {labels.close}
      </button>
    </div>
  );
}

const titleOf = (pin: Pin, labels: MapLabels) =>
  pin.precision === 'town' ? fill(labels.somewhereIn, { town: pin.name }) : pin.name;

function PlaceCards({ pin, labels, named }: { pin: Pin; labels: MapLabels; named: boolean }) {
  return (
    <section className={styles.place}>
      {named && <p className={styles.placeName}>{titleOf(pin, labels)}</p>}
      {pin.precision !== 'exact' && (
        <p className={styles.precision}>{pin.precision === 'town' ? labels.townOnly : labels.approximate}</p>
      )}
      <ul>
        {pin.listings.map(({ number, slug, href, name, when, where, medication }) => (
          <li key={slug}>
            <a href={href}>{name}</a>
            <span>{when}</span>
            <span>{where}</span>
            {medication && <span>{medication}</span>}
            <AddToList number={number} name={name} />
          </li>
        ))}
      </ul>
      <MapsLink className={styles.mapsApp ?? ''} spot={{ ...pin, address: pin.listings[0]?.where ?? null }}>
        {labels.openInMapsApp}
      </MapsLink>
    </section>
  );
}
