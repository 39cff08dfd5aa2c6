import { phoneLink } from '#components/phone-link.ts';
import type { Locale } from '#domain/locale.ts';
import type { Hotline } from '#domain/site/entries.ts';
import type { StateLine } from '#domain/site/local.ts';
import styles from './state-lines.module.css';

/** The hotlines in words of a language; what cannot be dialled is no number. */
export function stateLines(hotlines: readonly Hotline[], locale: Locale): StateLine[] {
  return hotlines.flatMap(({ name, number, aboutEn, aboutEs }) => {
    const href = phoneLink(number);
    return href ? [{ name, number, href, about: locale === 'es' ? aboutEs : aboutEn }] : [];
  });
}

/** Lines that admins added for a state: below the national ones, which come first everywhere. */
export function StateLines({ lines }: { lines: readonly StateLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map(({ name, number, href, about }) => (
        <li key={`${name} ${number}`} data-quoted="">
          {name}: <a href={href}>{number}</a>. {about}
        </li>
      ))}
    </ul>
  );
}
