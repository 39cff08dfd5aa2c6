import { getTranslations } from 'next-intl/server';
import type { Entry } from '#db/settings.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { type EntryContent, type EntryType, isUnchecked } from '#domain/site/entries.ts';
import { DeskTable } from '../desk-table.tsx';
import { STAFF_LOCALE } from '../staff-locale.ts';
import table from '../table.module.css';

type Props = { readonly type: EntryType; readonly entries: readonly Entry[]; readonly now: Date };

/** What there is of one type, each with its days. */
export async function EntryTable({ type, entries, now }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.settings' });
  const today = now.toISOString().slice(0, 10);

  function days(content: EntryContent[EntryType]) {
    if (!('checkedOn' in content)) {
      const period = {
        from: formatDay(content.from, STAFF_LOCALE),
        until: formatDay(content.until, STAFF_LOCALE),
      };
      return content.until < today ? t('over', period) : t('period', period);
    }
    const day = formatDay(content.checkedOn, STAFF_LOCALE);
    return isUnchecked(content, today) ? (
      <strong>{t('uncheckedSince', { day })}</strong>
    ) : (
      t('checkedOn', { day })
    );
  }
  return (
    <DeskTable caption={t(`${type}.heading`)} heads={[t('what'), t('words'), t('days')]}>
      {entries.map(({ id, content }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/admin/settings/${type}/${id}`}>{nameOf(content)}</a>
          </th>
          <td>
            {'number' in content ? `${content.number}. ${content.aboutEn}` : content.en}
            <br />
            <span lang="es" className={table.muted}>
              {'number' in content ? content.aboutEs : content.es}
            </span>
          </td>
          <td>{days(content)}</td>
        </tr>
      ))}
    </DeskTable>
  );
}

/** What an entry is told apart by. */
export function nameOf(content: EntryContent[EntryType]): string {
  if ('number' in content) return `${content.state}: ${content.name}`;
  return 'area' in content ? content.area : content.en.slice(0, 40);
}
