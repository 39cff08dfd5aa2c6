import { getTranslations } from 'next-intl/server';
import type { NewListing } from '#domain/suggestions/suggestion.ts';
import { FORM_TOKEN_FIELD } from '../../form/form-state.ts';
import facts from '../../listings/page.module.css';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { makeDraft } from '../actions.ts';

type Props = {
  readonly id: number;
  readonly proposed: NewListing;
  /** Null when it is closed. */
  readonly token: string | null;
};

/** A place that somebody proposed, and a button that makes a draft of it, to be filled in and published. */
export async function Proposal({ id, proposed, token }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.suggestions' });
  const parts = ['kind', 'where', 'when', 'phone', 'website'] as const;
  return (
    <>
      <dl className={facts.facts}>
        {parts
          .filter((part) => proposed[part] !== '')
          .map((part) => (
            <div key={part} className={facts.contents}>
              <dt>{t(`proposed.${part}`)}</dt>
              <dd>{proposed[part]}</dd>
            </div>
          ))}
      </dl>
      {token && (
        <form action={makeDraft}>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
          <input type="hidden" name="suggestion" value={id} />
          <button type="submit" className="button">
            {t('makeDraft')}
          </button>
        </form>
      )}
    </>
  );
}
