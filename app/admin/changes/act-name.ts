import type { getTranslations } from 'next-intl/server';
import type { ActOfMany } from '#db/acts.ts';

export type ChangesWords = Awaited<ReturnType<typeof getTranslations<'admin.changes'>>>;

/** What an act was. Acts that take something back name it by its number. */
export function actName({ type, details }: Pick<ActOfMany, 'type' | 'details'>, t: ChangesWords): string {
  switch (type) {
    case 'merge':
      return t('merge');
    case 'undo':
      return t('undid', { what: details });
    case 'bulk':
      return details;
  }
}
