import { useTranslations } from 'next-intl';
import apps from '#data/national/apps.json' with { type: 'json' };
import { kindOf } from '#domain/kinds/index.ts';
import { isOlderThan, type NationalApp, parseApps } from '#domain/national.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { Query } from '#domain/search/query.ts';

const APPS = parseApps(apps);
const { hiddenAfterDays = 365 } = kindOf('app');

/** Apps that are known across the country, beside those of the directory: only those checked within a year. */
export function NationalApps({ query, today }: { query: Query; today: Day }) {
  const t = useTranslations('find.apps');
  const kinds = useTranslations('kinds.app');
  if (!query.kinds.includes('app') && !query.needs.includes('help-on-my-phone')) return null;
  const shown = APPS.filter(({ checkedOn }) => !isOlderThan(checkedOn, today, hiddenAfterDays));
  const hidden = APPS.length - shown.length;
  return (
    <section aria-labelledby="national-apps">
      <h2 id="national-apps">{t('heading')}</h2>
      <p>{kinds('notices.unrated')}</p>
      <ul>
        {shown.map((app) => (
          <li key={app.key}>
            <AppLine app={app} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <p>{t('notChecked', { count: hidden })}</p>}
    </section>
  );
}

function AppLine({ app }: { app: NationalApp }) {
  const kinds = useTranslations('kinds.app.choices');
  const t = useTranslations('find.apps');
  const features = app.features.map((feature) => kinds(`features.${feature as 'cbt'}`));
  const how = app.howToGetIt && kinds(`howToGetIt.${app.howToGetIt as 'anyone'}`);
  return (
    <>
      {app.url ? (
        <a href={app.url} rel="noopener noreferrer">
          {app.name}
        </a>
      ) : (
        app.name
      )}{' '}
      {[app.maker, ...features, how, app.checkedOn && t('checked', { day: app.checkedOn })]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}
