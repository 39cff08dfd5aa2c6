import type { Act } from '#domain/bulk/act.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { type Term, termReference } from '#domain/terms.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import type { BulkWords } from './act-fields.ts';

/** An act in a few words, as its page and the history have it: "Paused until January 4, 2027". */
export function actWords(act: Act, t: BulkWords, terms: readonly Term[]): string {
  switch (act.type) {
    case 'status':
      return act.until && act.status === 'paused'
        ? t('what.pausedUntil', { day: formatDay(act.until, STAFF_LOCALE) })
        : t(`what.${act.status}`);
    case 'term': {
      const term = terms.find((one) => termReference(one) === act.term)?.name[STAFF_LOCALE] ?? act.term;
      return t(act.has ? 'what.termOn' : 'what.termOff', { term });
    }
    case 'email':
    case 'website':
      return act.value === null ? t(`what.no-${act.type}`) : t(`what.${act.type}`, { value: act.value });
    case 'phone':
      return act.from === null
        ? t('what.phoneAdded', { to: act.to })
        : t('what.phone', { from: act.from, to: act.to });
    case 'zone':
      return t('what.zone', { zone: act.zone });
    case 'shift':
      return t(act.minutes > 0 ? 'what.later' : 'what.earlier', { minutes: Math.abs(act.minutes) });
    case 'on-list':
      return t('what.onList', { day: formatDay(act.on, STAFF_LOCALE) });
    case 'place':
      // An address that is hidden is not in the history's headings.
      return act.place.visibility === 'public'
        ? t('what.place', {
            place: [act.place.name, act.place.street, act.place.town].filter(Boolean).join(', '),
          })
        : t('what.hiddenPlace', { town: act.place.town ?? '' });
    case 'organization':
      return t('what.organization', { name: act.organization.name });
  }
}
