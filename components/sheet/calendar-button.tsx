'use client';

import { useLocale } from 'next-intl';
import { type Locale, localePath } from '#domain/locale.ts';

type Props = {
  readonly numbers: readonly number[];
  /** The language of the file. */
  readonly language: Locale;
  readonly label: string;
};

/** The chosen meetings as a calendar file. A form, so that the numbers go in its body and in no address. */
export function CalendarButton({ numbers, language, label }: Props) {
  return (
    <form method="post" action={localePath(useLocale() as Locale, '/sheet/calendar.ics')}>
      <input type="hidden" name="numbers" value={numbers.join(',')} />
      <input type="hidden" name="language" value={language} />
      <button type="submit" className="button-quiet">
        {label}
      </button>
    </form>
  );
}
