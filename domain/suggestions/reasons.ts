import type { Card } from '../card.ts';
import { kindOf } from '../kinds/index.ts';
import { REPORT_REASONS, type ReportReason } from './suggestion.ts';

/** The reasons that can be true of a listing, in the order in which they are offered. */
export function reasonsFor(
  card: Pick<Card, 'kind' | 'phones' | 'place' | 'attendance' | 'schedules'>,
): ReportReason[] {
  const { gathers } = kindOf(card.kind);
  const isOnline = card.attendance === 'online' || card.attendance === 'hybrid';
  const fits: Record<ReportReason, boolean> = {
    'number-wrong': card.phones.length > 0 || card.attendance === 'phone',
    full: !gathers,
    'not-there': true,
    'time-wrong': gathers || card.schedules.length > 0,
    'place-wrong': card.place?.visibility === 'public',
    'link-wrong': isOnline,
  };
  return REPORT_REASONS.filter((reason) => fits[reason]);
}
