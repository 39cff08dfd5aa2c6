import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { countDemo } from '#db/demo.ts';
import { findChangesOf } from '#db/record-changes.ts';
import { getSite, listEntries } from '#db/settings.ts';
import { ENTRY_TYPES } from '#domain/site/entries.ts';
import { database } from '../../database.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskForm } from '../form/desk-form.tsx';
import { typedCount } from '../form/typed-count.ts';
import { RecordHistory } from '../record-history.tsx';
import { formToken, requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { removeExamples, saveBasics } from './actions.ts';
import { EntryTable } from './entry-table.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.settings' });
  return { title: t('heading') };
}

/** What holds for the whole site. Saving asks for the password where that was a while ago. */
export default async function SettingsPage({
  searchParams,
}: {
  searchParams: Promise<{ saved?: string | string[] }>;
}) {
  const staff = await requireRole('admin');
  const db = database();
  const now = new Date();
  const { name, place } = await getSite(db);
  const examples = await countDemo(db);
  const changes = await findChangesOf(db, 'site');
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.settings' });
  const words = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.records' });
  const problems = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.problems' });
  const shared = { token: formToken(staff), problemHeading: problems('heading') };
  const sections = await Promise.all(
    ENTRY_TYPES.map(async (type) => ({ type, entries: await listEntries(db, type) })),
  );
  return (
    <DeskFrame staff={staff} page="settings" heading={t('heading')}>
      {(await searchParams).saved === 'yes' && <p role="status">{words('saved')}</p>}
      <section aria-labelledby="basics">
        <h2 id="basics">{t('basics')}</h2>
        <DeskForm
          {...shared}
          action={saveBasics}
          submit={words('save')}
          groups={[
            {
              fields: [
                { name: 'name', label: t('name'), hint: t('nameHint'), type: 'text', value: name ?? '' },
                {
                  name: 'place',
                  label: t('place'),
                  hint: t('placeHint'),
                  type: 'text',
                  value: place?.near ?? '',
                },
              ],
            },
          ]}
        />
      </section>
      {sections.map(({ type, entries }) => (
        <section key={type} aria-labelledby={type}>
          <h2 id={type}>{t(`${type}.heading`)}</h2>
          <p>{t(`${type}.note`)}</p>
          {entries.length > 0 && <EntryTable type={type} entries={entries} now={now} />}
          <p>
            <a className="button-quiet" href={`/admin/settings/${type}`}>
              {t(`${type}.manage`)}
            </a>
          </p>
        </section>
      ))}
      {examples > 0 && (
        <section aria-labelledby="examples">
          <h2 id="examples">{t('demo.heading')}</h2>
          <p>{t('demo.note', { count: examples })}</p>
          <DeskForm
            {...shared}
            action={removeExamples}
            submit={t('demo.remove')}
            groups={[typedCount(t('demo.count'))]}
          />
        </section>
      )}
      <RecordHistory changes={changes} labelOf={(field) => (field === 'name' ? t('name') : t('place'))} />
    </DeskFrame>
  );
}
