import { getTranslations } from 'next-intl/server';
import type { Draft } from '#db/drafts.ts';
import type { Staff } from '#db/staff/sessions.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { DropDraft, draftTime } from './draft-choice.tsx';
import styles from './drafts.module.css';

type Props = {
  readonly staff: Staff;
  readonly draft: Draft;
  /** It was to be saved from its preview, and could not be. */
  readonly again: boolean;
};

/** Above a form that holds an unfinished edit: that it is one, and the way to be rid of it. */
export async function DraftNotice({ staff, draft, again }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit.draft' });
  return (
    <div className={styles.choice}>
      <p role="status">{again ? t('again') : t('yours', { when: await draftTime(draft.savedAt) })}</p>
      <DropDraft staff={staff} draft={draft} />
    </div>
  );
}
