import { phoneLink } from '#components/phone-link.ts';
import type { Locale } from '#domain/locale.ts';
import type { Hotline } from '#domain/site/entries.ts';
import type { StateLine } from '#domain/site/local.ts';

/** The hotlines in words of a language; what cannot be dialled is no number. */
export function stateLines(hotlines: readonly Hotline[], locale: Locale): StateLine[] {
  return hotlines.flatMap(({ name, number, aboutEn, aboutEs }) => {
    const href = phoneLink(number);
    return href ? [{ name, number, href, about: locale === 'es' ? aboutEs : aboutEn }] : [];
  });
}

/** Lines that admins added for a state, as items of a list: the national ones come first everywhere. */
export function StateLineItems({ lines }: { lines: readonly StateLine[] }) {
  return lines.map(({ name, number, href, about }) => (
    <li key={`${name} ${number}`} data-quoted="">
      {name}: <a href={href}>{number}</a>. {about}
    </li>
  ));
}
