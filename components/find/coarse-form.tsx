import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { KIND_CODES, kindOf } from '#domain/kinds/index.ts';
import { type Locale, localePath } from '#domain/locale.ts';
import { formatList, formatWeekday } from '#domain/schedule/format.ts';
import type { Weekday } from '#domain/schedule/schedule.ts';
import { type Choices, TIMES_OF_DAY, WAYS_TO_ATTEND, WHENS } from '#domain/search/query.ts';
import { asksPrivately, countExtraFilters, privateToFields } from '#domain/search/steps.ts';
import { CheckboxGroup } from './checkbox-group.tsx';
import styles from './forms.module.css';
import { HiddenFields } from './hidden-fields.tsx';
import { LiveKindFilters } from './live.tsx';

/** A choice as people read it. */
export type Option = { readonly value: string; readonly label: string };

const MILES = [2, 5, 10, 15, 25, 50, 100];
const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

type Props = {
  readonly choices: Choices;
  readonly fellowships: readonly Option[];
  readonly approaches: readonly Option[];
  readonly formats: readonly Option[];
  readonly needs: readonly Option[];
  readonly languages: readonly Option[];
  /** The "Near me" button, which stands beside the place. */
  readonly nearMe: ReactNode;
};

/**
 * Place, day, kind and the other coarse choices. They may stand in an address, so it is a GET form; while the search
 * also holds something private it is a POST form that carries that along.
 */
export function CoarseForm({ choices, fellowships, approaches, formats, needs, languages, nearMe }: Props) {
  const t = useTranslations('find');
  const locale = useLocale() as Locale;
  // Told by their number; open, they would push the list off a phone's first screen.
  const extra = countExtraFilters(choices);
  const isPrivate = asksPrivately(choices);
  const option = (value: string, label: string) => (
    <option key={value} value={value}>
      {label}
    </option>
  );
  return (
    <search>
      <form
        className={`${styles.coarse} screen-only`}
        method={isPrivate ? 'post' : 'get'}
        action={localePath(locale, '/find')}
        aria-label={t('placeAndTime')}
        data-finder="coarse"
      >
        {choices.forWhom !== 'me' && <HiddenFields fields={[['for', choices.forWhom]]} />}
        {isPrivate && <HiddenFields fields={privateToFields(choices)} />}
        <div className={styles.place}>
          <label className={styles.label}>
            {t('near')}
            <input
              className="field"
              name="near"
              defaultValue={choices.near}
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
            />
          </label>
          {nearMe}
        </div>
        <label className={styles.label}>
          {t('when')}
          <select className="field" name="when" defaultValue={choices.when}>
            {WHENS.map((when) => option(when, t(`whens.${when}`)))}
          </select>
        </label>
        <label className={styles.label}>
          {t('kind')}
          <select className="field" name="kind" defaultValue={choices.kinds.join(',') || 'any'}>
            <KindOptions chosen={choices.kinds} locale={locale} />
          </select>
        </label>
        <details className={styles.more}>
          <summary>{t('moreFilters', { count: extra })}</summary>
          <div className={styles.moreFields}>
            <label className={styles.label}>
              {t('attendance')}
              <select
                className="field"
                name="attendance"
                defaultValue={choices.canTravel ? choices.attendance.join(',') : ''}
              >
                {option('', t('attendances.any'))}
                {WAYS_TO_ATTEND.map((way) => option(way, t(`attendances.${way}`)))}
              </select>
            </label>
            <label className={styles.label}>
              {t('within')}
              <select className="field" name="within" defaultValue={choices.withinMiles ?? ''}>
                {option('', t('withinAdapts'))}
                {MILES.map((miles) => option(String(miles), t('miles', { miles })))}
              </select>
            </label>
            <label className={styles.label}>
              {t('fellowship')}
              <select className="field" name="fellowship" defaultValue={choices.fellowships.join(',')}>
                {option('', t('anyFellowship'))}
                {fellowships.map(({ value, label }) => (
                  <option key={value} value={value} data-quoted="">
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <label className={styles.label}>
              {t('approach')}
              <select className="field" name="approach" defaultValue={choices.approaches.join(',')}>
                {option('', t('anyApproach'))}
                {approaches.map(({ value, label }) => option(value, label))}
              </select>
            </label>
            <label className={styles.label}>
              {t('language')}
              <select className="field" name="language" defaultValue={choices.languages.join(',')}>
                {option('', t('anyLanguage'))}
                {languages.map(({ value, label }) => option(value, label))}
              </select>
            </label>
            <LiveKindFilters kinds={choices.kinds}>
              <KindFilters choices={choices} />
            </LiveKindFilters>
            <CheckboxGroup
              name="need"
              legend={t('needs')}
              options={inOrder(needs, choices.needs)}
              chosen={choices.needs}
            />
            <label className={styles.check}>
              <input type="checkbox" name="travel" value="no" defaultChecked={!choices.canTravel} />
              {t('cannotTravel')}
            </label>
            <CheckboxGroup
              name="day"
              legend={t('days')}
              options={WEEKDAYS.map((day) => ({ value: String(day), label: formatWeekday(day, locale) }))}
              chosen={choices.days.map(String)}
            />
            <CheckboxGroup
              name="time"
              legend={t('time')}
              options={TIMES_OF_DAY.map((time) => ({ value: time, label: t(`times.${time}`) }))}
              chosen={choices.times}
            />
            <CheckboxGroup name="format" legend={t('format')} options={formats} chosen={choices.formats} />
          </div>
        </details>
        <button className="button" type="submit">
          {t('show')}
        </button>
      </form>
    </search>
  );
}

/** What a kind can be asked for by its own fields, when it alone is looked for. */
export function KindFilters({ choices }: Pick<Props, 'choices'>) {
  const words = useTranslations('kinds');
  const [code] = choices.kinds;
  if (code === undefined || choices.kinds.length > 1) return null;
  const { facts, filters = [] } = kindOf(code);
  const asked = filters.flatMap((field) => facts.find((fact) => fact.field === field) ?? []);
  const label = (key: string) => words(`${code}.${key}` as 'meeting.fields.moderatedBy');
  const yes = asked.filter(({ show }) => show === 'yes-no');
  return (
    <>
      {asked
        .filter(({ options }) => options)
        .map(({ field, options = [] }) => (
          <CheckboxGroup
            key={field}
            name="fact"
            legend={label(`fields.${field}`)}
            options={options.map((option) => ({
              value: `${field}:${option}`,
              label: label(`choices.${field}.${option}`),
            }))}
            chosen={choices.facts}
          />
        ))}
      {yes.length > 0 && (
        <CheckboxGroup
          name="fact"
          legend={label('name')}
          options={yes.map(({ field }) => ({ value: `${field}:yes`, label: label(`fields.${field}`) }))}
          chosen={choices.facts}
        />
      )}
    </>
  );
}

/** The chosen ones first, as they were chosen, so that sending the form again keeps their order. */
function inOrder(options: readonly Option[], chosen: readonly string[]): Option[] {
  const place = ({ value }: Option) => (chosen.includes(value) ? chosen.indexOf(value) : chosen.length);
  return options.toSorted((a, b) => place(a) - place(b));
}

/** One kind, or any; several at once (from the first page) stand as an option of their own. */
function KindOptions({ chosen, locale }: { chosen: readonly string[]; locale: Locale }) {
  const t = useTranslations('find');
  const kindName = useTranslations('kinds');
  const plural = (code: string) => kindName(`${code}.plural` as Parameters<typeof kindName>[0]);
  return (
    <>
      {chosen.length > 1 && (
        <option value={chosen.join(',')}>{formatList(chosen.map(plural), locale)}</option>
      )}
      {KIND_CODES.map((code) => (
        <option key={code} value={code}>
          {plural(code)}
        </option>
      ))}
      <option value="any">{t('anyKind')}</option>
    </>
  );
}
