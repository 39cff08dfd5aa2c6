import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { DeskListing } from '#db/desk-listings.ts';
import type { Typed } from '#db/drafts.ts';
import type { Staff } from '#db/staff/sessions.ts';
import { listTerms } from '#db/terms.ts';
import { database } from '../../database.ts';
import { DeskForm } from '../form/desk-form.tsx';
import { formToken } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { addNew, saveEdit } from './actions.ts';
import { DRAFT_KEY_FIELD, draftKey } from './drafts/draft-key.ts';
import { aboutText } from './drafts/keep-typed.ts';
import { KeepTyped } from './drafts/keep-typed-island.tsx';
import { editGroups } from './fields/edit-groups.ts';
import { PlaceMap } from './pin-map/place-map.tsx';
import { STEP_FIELD } from './sent-form.ts';

type Props = {
  readonly staff: Staff;
  readonly found: DeskListing | null;
  readonly kind: string;
  /** What stands in the form, and what it began with. */
  readonly typed: Typed;
  /** The way out. */
  readonly cancel: ReactNode;
};

/** The form of a listing, new or known: fields, map, and what can be done with what was typed. */
export async function ListingForm({ staff, found, kind, typed, cancel }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const terms = await listTerms(database());
  const about = { listingId: found?.id ?? null, kind };
  const step = (value: string, words: string) => (
    <button type="submit" name={STEP_FIELD} value={value} className="button-quiet">
      {words}
    </button>
  );
  return (
    <DeskForm
      action={found ? saveEdit : addNew}
      token={formToken(staff)}
      hidden={{
        ...(found ? { listing: String(found.id) } : { kind }),
        ...(typed.baseVersion !== null && { version: String(typed.baseVersion) }),
        ...(found && { base: JSON.stringify(typed.base) }),
        [DRAFT_KEY_FIELD]: draftKey(staff.userId, aboutText(about), new Date()),
      }}
      groups={editGroups(
        { kind, values: typed.form, t, kinds, terms },
        <PlaceMap lookUp={step('look-up', t('lookUp.button'))} />,
      )}
      hasOtherButtons
      submit={found ? t('save') : t('add')}
      problemHeading={t('problem')}
      take={t('take')}
      beside={
        <>
          {step('preview', t('preview.button'))}
          {step('draft', t('draft.button'))}
          {cancel}
          <KeepTyped
            labels={{
              kept: t('draft.keptAt', { time: '{time}' }),
              signedOut: t('draft.signedOut'),
              failed: t('draft.failed'),
            }}
          />
        </>
      }
    />
  );
}
