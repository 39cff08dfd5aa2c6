import { getTranslations } from 'next-intl/server';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { CHOICES } from './choices.ts';
import styles from './page.module.css';

/** The form that the boxes of a table belong to, by this id. */
export const CHOOSER = 'chooser';

type Props = {
  /** Which table it is of: what finds all of its rows again. */
  readonly hidden: Readonly<Record<string, string | undefined>>;
  /** Whether there are more rows than the page shows. */
  readonly hasMore: boolean;
};

/** Under a table of listings: what to do with those that are ticked, or with all that match. */
export async function Chooser({ hidden, hasMore }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.bulk' });
  return (
    <form id={CHOOSER} action="/admin/bulk" method="get" className={styles.chooser}>
      {Object.entries(hidden).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label>
        {t('doWhat')}
        <select className="field" name="act" defaultValue="">
          <option value="">{t('choose')}</option>
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {t(`choices.${choice}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {t('withTicked')}
      </button>
      {hasMore && (
        <button type="submit" className="button-quiet" name="all" value="yes">
          {t('withAll')}
        </button>
      )}
      <button type="submit" className="button-quiet" formAction="/admin/lists/new">
        {t('standingList')}
      </button>
    </form>
  );
}

type BoxProps = { readonly id: number; readonly name: string; readonly isTicked?: boolean };

/** The box of a row. */
export async function ChooserBox({ id, name, isTicked = false }: BoxProps) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.bulk' });
  return (
    <input
      type="checkbox"
      name="id"
      value={id}
      form={CHOOSER}
      defaultChecked={isTicked}
      aria-label={t('tick', { name })}
      className={styles.box}
    />
  );
}
