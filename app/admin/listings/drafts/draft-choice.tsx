import { getFormatter, getTranslations } from 'next-intl/server';
import type { Draft } from '#db/drafts.ts';
import type { Staff } from '#db/staff/sessions.ts';
import { FORM_TOKEN_FIELD } from '../../form/form-state.ts';
import { formToken } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { dropMine } from '../actions.ts';
import styles from './drafts.module.css';
import { draftPath } from './keep-typed.ts';

/** Asks what is to become of an unfinished edit, before a form is shown that would take its place. */
export async function DraftChoice({ staff, draft }: { readonly staff: Staff; readonly draft: Draft }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit.draft' });
  return (
    <section className={styles.choice} aria-labelledby="draft">
      <h2 id="draft">{t('heading')}</h2>
      <p>{t('from', { when: await draftTime(draft.savedAt) })}</p>
      <div className={styles.buttons}>
        <a className="button" href={draftPath(draft.listingId, draft.kind)}>
          {t('goOn')}
        </a>
        <DropDraft staff={staff} draft={draft} />
      </div>
    </section>
  );
}

/** A button that throws an unfinished edit away. */
export async function DropDraft({
  staff,
  draft,
}: {
  readonly staff: Staff;
  readonly draft: Pick<Draft, 'listingId' | 'kind'>;
}) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit.draft' });
  return (
    <form action={dropMine}>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken(staff)} />
      <input type="hidden" name="listing" value={draft.listingId ?? ''} />
      <input type="hidden" name="kind" value={draft.kind} />
      <button type="submit" className="button-quiet">
        {t('drop')}
      </button>
    </form>
  );
}

/** When it was kept: how long ago, which needs no clock of anybody's. */
export async function draftTime(savedAt: string): Promise<string> {
  const format = await getFormatter({ locale: STAFF_LOCALE });
  return format.relativeTime(new Date(savedAt), new Date());
}
