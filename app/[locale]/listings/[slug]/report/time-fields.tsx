import { useLocale, useTranslations } from 'next-intl';
import styles from '#components/form/form.module.css';
import { SelectField, TextField } from '#components/form/text-field.tsx';
import type { Card } from '#domain/card.ts';
import type { Locale } from '#domain/locale.ts';
import { formatTime, formatWeekday } from '#domain/schedule/format.ts';
import type { Weekday } from '#domain/schedule/schedule.ts';
import { weeklyTimes } from '#domain/suggestions/fields.ts';
import { type FormProblem, timeCode } from '#domain/suggestions/read-form.ts';

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

type Props = {
  readonly card: Pick<Card, 'schedules'>;
  readonly form: URLSearchParams;
  readonly problems: readonly FormProblem[];
};

/** Which of the weekly times is wrong, and what it should be. */
export function TimeFields({ card, form, problems }: Props) {
  const t = useTranslations('report');
  const names = useTranslations('form.names');
  const locale = useLocale() as Locale;
  const times = [...new Map(weeklyTimes(card.schedules).map((time) => [timeCode(time), time]))];
  const options = times.map(([value, { weekday, startMinute }]) => ({
    value,
    label: t('time', {
      weekday: formatWeekday(weekday as Weekday, locale),
      time: formatTime(startMinute, locale),
    }),
  }));
  const field = (name: string) => ({ name, value: form.get(name) ?? '', problems });
  return (
    <fieldset className={styles.row}>
      <legend>{t('timeLegend')}</legend>
      {options.length > 0 && (
        <SelectField
          {...field('timeWas')}
          value={form.get('timeWas') ?? options[0]?.value ?? ''}
          label={t('timeWas')}
          options={[...options, { value: '', label: t('anotherTime') }]}
        />
      )}
      <SelectField
        {...field('weekday')}
        label={names('weekday')}
        options={[
          { value: '', label: t('noDay') },
          ...WEEKDAYS.map((weekday) => ({ value: String(weekday), label: formatWeekday(weekday, locale) })),
        ]}
      />
      <TextField {...field('start')} label={names('start')} type="time" maxLength={8} />
    </fieldset>
  );
}
