import type { ShownApps } from '#components/find/national-apps.tsx';
import apps from '#data/national/apps.json' with { type: 'json' };
import { kindOf } from '#domain/kinds/index.ts';
import { isOlderThan, parseApps } from '#domain/national.ts';
import type { Day } from '#domain/schedule/schedule.ts';

const APPS = parseApps(apps);
const { hiddenAfterDays = 365 } = kindOf('app');

/** Only those checked within a year are shown. */
export function shownApps(today: Day): ShownApps {
  const shown = APPS.filter(({ checkedOn }) => !isOlderThan(checkedOn, today, hiddenAfterDays));
  return { shown, hidden: APPS.length - shown.length };
}
