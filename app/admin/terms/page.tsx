import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type DeskTerm, listDeskTerms } from '#db/own-terms.ts';
import { listTerms } from '#db/terms.ts';
import { OWN_VOCABULARIES } from '#domain/own-terms.ts';
import { database } from '../../database.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskTable } from '../desk-table.tsx';
import { DeskForm } from '../form/desk-form.tsx';
import { formToken, requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import table from '../table.module.css';
import { saveTerm } from './actions.ts';
import styles from './page.module.css';
import { termFields } from './term-fields.ts';

type Asked = { in?: string | string[]; saved?: string | string[] };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.terms' });
  return { title: t('heading') };
}

/** The words of one vocabulary, and one more: what listings are of, help with, and are found by. */
export default async function TermsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const staff = await requireRole('reviewer');
  const asked = await searchParams;
  const vocabulary = OWN_VOCABULARIES.find((one) => one === asked.in) ?? 'kind';
  const terms = await listDeskTerms(database(), vocabulary);
  // What kinds came with the program is in their files; here are those that coordinators named.
  const shown = vocabulary === 'kind' ? terms.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn)) : terms;
  const needs = await listTerms(database(), 'need');
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.terms' });
  const browse = await getTranslations({ locale: STAFF_LOCALE, namespace: 'browse' });
  const words = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.records' });
  const problems = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.problems' });
  const synonyms = ({ content }: DeskTerm) => [...content.synonymsEn, ...content.synonymsEs].join(', ');
  return (
    <DeskFrame staff={staff} page="terms" heading={t('heading')}>
      {asked.saved === 'yes' && <p role="status">{words('saved')}</p>}
      <p>{t('note')}</p>
      <nav aria-label={t('vocabularies')}>
        <ul className={styles.tabs}>
          {OWN_VOCABULARIES.map((one) => (
            <li key={one}>
              <a href={`/admin/terms?in=${one}`} aria-current={one === vocabulary ? 'page' : undefined}>
                {t(`names.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{t(`names.${vocabulary}`)}</h2>
      <p>{t(`about.${vocabulary}`)}</p>
      <section aria-labelledby="add">
        <details className={styles.add}>
          <summary id="add">{t(`add.${vocabulary}`)}</summary>
          <DeskForm
            action={saveTerm}
            token={formToken(staff)}
            hidden={{ vocabulary }}
            groups={[{ fields: termFields(vocabulary === 'kind', {}, { t, browse, needs }) }]}
            submit={words('add')}
            problemHeading={problems('heading')}
          />
        </details>
      </section>
      <DeskTable
        caption={t(`names.${vocabulary}`)}
        heads={[t('fields.en'), t('fields.es'), t('synonyms'), t('listings')]}
      >
        {shown.map((term) => (
          <tr key={term.code}>
            <th scope="row">
              <a href={`/admin/terms/${vocabulary}/${term.code}`}>{term.content.en}</a>
              {term.isRetired && <p className={table.muted}>{words('retired')}</p>}
            </th>
            <td lang="es">{term.content.es}</td>
            <td className={table.muted}>{synonyms(term)}</td>
            <td>{term.listings}</td>
          </tr>
        ))}
      </DeskTable>
    </DeskFrame>
  );
}
