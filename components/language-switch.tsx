'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { LANGUAGE_NAMES, type Locale, localePath } from '#domain/locale.ts';

/** The same page in another language: path and coarse choices stay. A plain link, right in the HTML already. */
export function LanguageSwitch({ to, className }: { to: Locale; className?: string | undefined }) {
  const query = useSearchParams().toString();
  const href = localePath(to, usePathname()) + (query && `?${query}`);
  return (
    <a className={className} href={href} hrefLang={to} lang={to}>
      {LANGUAGE_NAMES[to]}
    </a>
  );
}
