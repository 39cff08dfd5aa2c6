import { getTranslations } from 'next-intl/server';
import { FORM_TOKEN_FIELD } from '../../form/form-state.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import styles from '../page.module.css';
import { publish } from './actions.ts';

/** Says that nobody sees a draft, which is easily forgotten, and lets it be published by one button. */
export async function PublishDraft({ listing, token }: { readonly listing: number; readonly token: string }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  return (
    <form action={publish} className={styles.draft}>
      <p>{t('isDraft')}</p>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
      <input type="hidden" name="listing" value={listing} />
      <button type="submit" className="button">
        {t('publish')}
      </button>
    </form>
  );
}
