import type { getTranslations } from 'next-intl/server';
import type { ActOfMany } from '#db/acts.ts';

export type ChangesWords = Awaited<ReturnType<typeof getTranslations<'admin.changes'>>>;

/** What an act was. */
export function actName(
  { type, details, undid }: Pick<ActOfMany, 'type' | 'details' | 'undid'>,
  t: ChangesWords,
): string {
  switch (type) {
    case 'merge':
      return t('merge');
    case 'undo':
      return t('undid', { what: undid ?? details });
    case 'bulk':
      return details;
  }
}
