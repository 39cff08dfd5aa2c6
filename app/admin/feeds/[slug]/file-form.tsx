import { getTranslations } from 'next-intl/server';
import styles from '../../form/form.module.css';
import { FORM_TOKEN_FIELD } from '../../form/form-state.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';

type Props = { readonly slug: string; readonly format: string; readonly token: string };

/** Where a publisher's file is handed in. A BMLT server's comes with two more, which say what its codes mean. */
export async function FileForm({ slug, format, token }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  const more = format === 'bmlt' ? (['formats', 'bodies'] as const) : [];
  return (
    <form
      action={`/admin/feeds/${slug}/upload`}
      method="post"
      encType="multipart/form-data"
      className={styles.form}
    >
      <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
      {(['file', ...more] as const).map((name) => (
        <div key={name} className={styles.field}>
          <label htmlFor={name}>{t(`files.${name}`)}</label>
          <p className={styles.hint} id={`${name}-hint`}>
            {t(`fileHints.${name}`)}
          </p>
          <input
            className="field"
            id={name}
            name={name}
            type="file"
            accept=".json,application/json"
            aria-describedby={`${name}-hint`}
            required={name === 'file'}
          />
        </div>
      ))}
      <div className={styles.bar}>
        <button type="submit" className="button-quiet">
          {t('look')}
        </button>
      </div>
    </form>
  );
}
