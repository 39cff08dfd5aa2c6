import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ListingFacts, ListingHeading } from '#app/[locale]/listings/[slug]/listing-facts.tsx';
import { StatusNotice } from '#app/[locale]/listings/[slug]/status-notice.tsx';
import { localFacts } from '#app/local-facts.ts';
import { termNames } from '#components/term-names.ts';
import type { DeskListing } from '#db/desk-listings.ts';
import type { Draft } from '#db/drafts.ts';
import { previewListing } from '#db/public-listing.ts';
import type { Staff } from '#db/staff/sessions.ts';
import { listTerms } from '#db/terms.ts';
import type { Listing } from '#domain/listing.ts';
import { isLocale, type Locale } from '#domain/locale.ts';
import { database } from '../../../database.ts';
import { FORM_TOKEN_FIELD } from '../../form/form-state.ts';
import { formToken } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { saveMine } from '../actions.ts';
import { draftPath } from '../drafts/keep-typed.ts';
import { ComingDates } from './coming-dates.tsx';
import styles from './preview.module.css';

type Props = {
  readonly staff: Staff;
  readonly found: DeskListing | null;
  /** What is previewed; null where the listing itself is. */
  readonly draft: Draft | null;
  readonly listing: Listing;
  /** The language as it was asked for. */
  readonly language: unknown;
};

/** A listing as the public would see it, in either language, with its next dates, and the button that saves it. */
export async function Preview({ staff, found, draft, listing, language }: Props) {
  const locale: Locale = isLocale(String(language)) ? (language as Locale) : STAFF_LOCALE;
  // For the parts of visitors' pages, which speak the language of the page they are on.
  setRequestLocale(locale);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const db = database();
  const now = new Date();
  const seen = await previewListing(db, listing, found, now);
  const names = termNames(await listTerms(db), locale);
  const local = (await localFacts(db, locale))(seen.card);
  const isSeen = listing.status === 'published' || listing.status === 'paused';
  const other = locale === 'en' ? 'es' : 'en';
  const kind = found ? '' : `kind=${listing.kind}&`;
  return (
    <>
      <p role="status">
        {t(draft ? 'preview.note' : 'preview.noteSaved')} {!isSeen && t('preview.noteDraft')}
      </p>
      <div className={styles.bar}>
        {draft && (
          <form action={saveMine}>
            <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken(staff)} />
            <input type="hidden" name="listing" value={found?.id ?? ''} />
            <input type="hidden" name="kind" value={listing.kind} />
            <button type="submit" className="button">
              {found ? t('save') : t('add')}
            </button>
          </form>
        )}
        <a className="button-quiet" href={draftPath(found?.id ?? null, listing.kind)}>
          {t('preview.back')}
        </a>
        <a className="button-quiet" href={`?${kind}language=${other}`}>
          {t(other === 'es' ? 'preview.other' : 'preview.otherEn')}
        </a>
      </div>
      {listing.schedules.length > 0 && (
        <section aria-labelledby="dates">
          <h2 id="dates">{t('preview.dates')}</h2>
          <ComingDates schedules={seen.card.schedules} now={now} />
        </section>
      )}
      <article className={styles.page} lang={locale} aria-label={t('preview.heading')}>
        <ListingHeading card={seen.card} names={names} />
        <StatusNotice card={seen.card} now={now} />
        <ListingFacts {...seen} names={names} local={local} now={now} />
      </article>
    </>
  );
}
