import type { Kind } from '#domain/kinds/kind.ts';
import styles from './icon.module.css';

/** One set, drawn on a grid of 24 with lines of 1.75. An icon never stands without words. */
const PATHS = {
  calendar: 'M4 6.5h16v13H4zM4 10.5h16M8.5 4v4M15.5 4v4',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19c.4-3.2 2.6-5 5.5-5s5.1 1.8 5.5 5M16 10.5a2.5 2.5 0 1 0-.6-4.9M17 14.2c2 .5 3.2 2.2 3.5 4.8',
  home: 'M4 11.5 12 5l8 6.5M6.5 10v9.5h11V10M10 19.5v-5h4v5',
  talk: 'M4 5.5h12v8.5H9l-3.5 3v-3H4zM18.5 9H20v8h-1.5v2.5l-3-2.5H11',
  work: 'M4 8.5h16v11H4zM9 8.5v-3h6v3M4 13h16M12 12v2.5',
  family:
    'M8 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM16.5 10.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM3.5 19.5c0-4 1.8-6.5 4.5-6.5s4.5 2.5 4.5 6.5M14.5 14.2c.6-.4 1.3-.6 2-.6 2.3 0 4 2.2 4 5.9',
  hands:
    'M4 13.5h3l3 1.5h3.5a1.5 1.5 0 0 1 0 3H10M13.5 15.5l5-2.5c1.6-.6 2.6 1 1.3 2.1L14 20H9.5L7 18.5H4M12 10.5 9.5 8c-1.6-1.8 1-4.3 2.5-2.3 1.5-2 4.1.5 2.5 2.3z',
  phone:
    'M6 4.5h3l1.5 4-2 1.5c1 2.2 2.8 4 5 5l1.5-2 4 1.5v3c0 1-.8 1.7-1.8 1.6C10.5 18.5 5.5 13 4.5 6.3 4.4 5.3 5 4.5 6 4.5z',
  pin: 'M12 20.5c4-4.5 6-7.6 6-10.5a6 6 0 1 0-12 0c0 2.9 2 6 6 10.5zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  screen: 'M4 5.5h16v10.5H4zM9 20h6M12 16v4',
  letter: 'M4 6h16v12H4zM4 7l8 6.5L20 7',
  globe: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM4 12h16M12 4c-5 5-5 11 0 16M12 4c5 5 5 11 0 16',
  message: 'M4 5.5h16v10.5h-8l-4 3.5v-3.5H4zM8 9.5h8M8 12.5h5',
  bed: 'M3.5 18.5v-12M3.5 15.5h17M20.5 18.5v-5a3 3 0 0 0-3-3h-7v5M7 12.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  book: 'M12 6.5c-2-1.3-4.6-1.6-8-1v12.5c3.4-.6 6-.3 8 1 2-1.3 4.6-1.6 8-1V5.5c-3.4-.6-6-.3-8 1zM12 6.5V19',
  bus: 'M5 5.5h14v11.5H5zM5 11.5h14M7.5 17v2M16.5 17v2M8 14.3h.5M15.5 14.3h.5',
  heart:
    'M12 19.5C6.5 15.6 4 12.7 4 9.5a4 4 0 0 1 8-1.2 4 4 0 0 1 8 1.2c0 3.2-2.5 6.1-8 10zM8 12h2l1.2-2.2 1.8 4L14.2 12H16',
  key: 'M8 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM11.5 12H20v3M16.5 12v2.5',
  scales: 'M12 4.5v15M7.5 19.5h9M5 7.5h14M5 7.5l-2 6h4zM19 7.5l-2 6h4z',
  shield: 'M12 4 5 6.5v5c0 4 2.8 6.7 7 8.5 4.2-1.8 7-4.5 7-8.5v-5zM9 12l2.2 2.2L15.2 10',
  star: 'M12 4.5l2.2 4.8 5.3.6-4 3.5 1.2 5.1-4.7-2.7-4.7 2.7 1.2-5.1-4-3.5 5.3-.6z',
  tray: 'M4 13.5h16a8 8 0 0 1-16 0zM8 10.5c-1-1.5 1-2.2 0-4M12 10.5c-1-1.5 1-2.2 0-4M16 10.5c-1-1.5 1-2.2 0-4',
  wallet: 'M4 7h14.5v12H4zM4 7l11-2.5V7M20 11.5h-4a1.5 1.5 0 0 0 0 3h4z',
} as const satisfies Record<Kind['icon'], string> & Record<string, string>;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
