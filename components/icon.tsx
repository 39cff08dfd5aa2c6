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
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
