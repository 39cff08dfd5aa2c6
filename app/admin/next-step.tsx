import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import crisisLines from '#data/national/crisis-lines.json' with { type: 'json' };
import finders from '#data/national/finders.json' with { type: 'json' };
import { listTroubledFeeds } from '#db/desk.ts';
import { listUncheckedEntries } from '#db/settings.ts';
import type { DeskQueue } from '#domain/desk.ts';
import { staleFacts } from '#domain/national.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { type Role, roleReaches } from '#domain/staff/roles.ts';
import { database } from '../database.ts';
import { isListingQueue } from './queues/queues.ts';
import { STAFF_LOCALE } from './staff-locale.ts';

/** Queues with a page of their own, and who may see it. */
const PAGES = {
  suggestions: { href: '/admin/suggestions', role: 'reviewer' },
  duplicates: { href: '/admin/duplicates', role: 'reviewer' },
  lists: { href: '/admin/lists', role: 'viewer' },
} as const satisfies Partial<Record<DeskQueue, { href: string; role: Role }>>;

type Props = { readonly queue: DeskQueue; readonly role: Role; readonly now: Date };

/** The one thing to do next about what waits in a queue. Nothing for those who may not do it. */
export async function NextStep({ queue, role, now }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.desk' });
  const today = now.toISOString().slice(0, 10);
  if (isListingQueue(queue)) {
    return (
      <a className="button-quiet" href={`/admin/queues/${queue}`}>
        {t(`next.${queue}`)}
      </a>
    );
  }
  if (queue === 'crisis-facts') {
    return (
      <Which words={t('which')}>
        {staleFacts([...crisisLines, ...finders], today).map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </Which>
    );
  }
  if (queue === 'local-facts') {
    const unchecked = await listUncheckedEntries(database(), today);
    return (
      <Which words={t('which')}>
        {unchecked.map(({ type, id, name }) => (
          <li key={`${type} ${id}`}>
            {roleReaches(role, 'admin') ? <a href={`/admin/settings/${type}/${id}`}>{name}</a> : name}
          </li>
        ))}
      </Which>
    );
  }
  if (queue === 'runs') {
    const feeds = await listTroubledFeeds(database());
    return (
      <ul>
        {feeds.map(({ slug, name, status, at }) => (
          <li key={slug}>
            <a href={`/admin/feeds/${slug}`}>
              {t(`feeds.${status}`, { name, day: formatDay(at.slice(0, 10), STAFF_LOCALE) })}
            </a>
          </li>
        ))}
      </ul>
    );
  }
  const { href, role: needed } = PAGES[queue];
  if (!roleReaches(role, needed)) return null;
  return (
    <a className="button-quiet" href={href}>
      {t(`next.${queue}`)}
    </a>
  );
}

function Which({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <details>
      <summary>{words}</summary>
      <ul>{children}</ul>
    </details>
  );
}
