import { useTranslations } from 'next-intl';
import type { NationalApp } from '#domain/national.ts';
import type { Query } from '#domain/search/query.ts';

/** Apps to show, and how many more are known but too long unchecked. */
export type ShownApps = { readonly shown: readonly NationalApp[]; readonly hidden: number };

/** Apps that are known across the country, beside those of the directory. */
export function NationalApps({
  query,
  apps: { shown, hidden },
}: {
  query: Pick<Query, 'kinds' | 'needs'>;
  apps: ShownApps;
}) {
  const t = useTranslations('find.apps');
  const kinds = useTranslations('kinds.app');
  if (!query.kinds.includes('app') && !query.needs.includes('help-on-my-phone')) return null;
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
