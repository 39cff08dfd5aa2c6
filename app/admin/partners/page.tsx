import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { findPartners, PARTNERS_PER_PAGE } from '#db/partners.ts';
import { PARTNER_STATUSES } from '#domain/partner.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { database } from '../../database.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskTable } from '../desk-table.tsx';
import listings from '../listings/page.module.css';
import { requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

type Asked = Readonly<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.partners' });
  return { title: t('heading') };
}

/** Organizations that we know somebody at, those longest without a word first. Contacts stand on their own pages alone. */
export default async function PartnersPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const staff = await requireRole('editor');
  const asked = await searchParams;
  const words = typeof asked.words === 'string' ? asked.words.slice(0, 200) : '';
  const status = PARTNER_STATUSES.find((one) => one === asked.status);
  const page = /^\d{1,4}$/.test(String(asked.page)) ? Number(asked.page) : 0;
  const rows = await findPartners(database(), { words, status }, page);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.partners' });
  const next = new URLSearchParams({ words, ...(status && { status }), page: String(page + 1) });
  return (
    <DeskFrame staff={staff} page="partners" heading={t('heading')}>
      <p>{t('private')}</p>
      <form action="/admin/partners" method="get" className={listings.search}>
        <label>
          {t('words')}
          <input className="field" name="words" type="search" defaultValue={words} autoComplete="off" />
        </label>
        <label>
          {t('fields.status')}
          <select className="field" name="status" defaultValue={status ?? ''}>
            <option value="">{t('any')}</option>
            {PARTNER_STATUSES.map((one) => (
              <option key={one} value={one}>
                {t(`statuses.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {t('show')}
        </button>
      </form>
      {rows.length === 0 ? (
        <p>{t(words || status ? 'noneFound' : 'none')}</p>
      ) : (
        <DeskTable
          caption={t('heading')}
          heads={[t('organization'), t('fields.status'), t('fields.lastContactedOn')]}
        >
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={`/admin/partners/${row.id}`}>{row.name}</a>
              </th>
              <td>{t(`statuses.${row.status ?? 'not-asked'}`)}</td>
              <td>{row.lastContactedOn ? formatDay(row.lastContactedOn, STAFF_LOCALE) : t('never')}</td>
            </tr>
          ))}
        </DeskTable>
      )}
      {rows.length === PARTNERS_PER_PAGE && (
        <a className="button-quiet" href={`/admin/partners?${next}`}>
          {t('more')}
        </a>
      )}
    </DeskFrame>
  );
}
