import { getTranslations } from 'next-intl/server';
import { type Outcome, UPLOAD_ROWS_PER_PAGE, type UploadRow } from '#db/uploads.ts';
import { CellChanges, cutCell } from '../../../cell-changes.tsx';
import { DeskTable } from '../../../desk-table.tsx';
import { STAFF_LOCALE } from '../../../staff-locale.ts';

type Props = {
  readonly outcome: Outcome;
  readonly rows: readonly UploadRow[];
  /** How many of this outcome came on the pages before. */
  readonly from: number;
  /** The address of the preview. */
  readonly address: string;
};

/** The rows of one outcome, each with what it would do or why it does nothing. */
export async function OutcomeRows({ outcome, rows, from, address }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.tables' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });

  function what(row: UploadRow) {
    switch (row.outcome) {
      case 'add':
        return [row.name, kinds(`${row.kind as 'meeting'}.name`), row.town].filter(Boolean).join(', ');
      case 'change':
        return (
          <>
            <a href={`/admin/listings/${row.id}`}>{row.name}</a>
            <CellChanges cells={row.cells} />
          </>
        );
      case 'hold':
        return (
          <>
            {t(`holds.${row.because}`)}{' '}
            {row.id !== null && <a href={`/admin/listings/${row.id}`}>{t('thisOne', { id: row.id })}</a>}
          </>
        );
      case 'reject':
        return (
          <>
            {t.rich('wrongCell', {
              column: row.column,
              cell: cutCell(row.cell) || t('nothing'),
              problem: row.problem,
              b: (text) => <strong>{text}</strong>,
            })}
          </>
        );
    }
  }

  return (
    <section>
      <h2>{t(`sections.${outcome}`)}</h2>
      <p>{t(`sectionsWhy.${outcome}`)}</p>
      <DeskTable caption={t(`sections.${outcome}`)} heads={[t('row'), t('what')]}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row may have several wrong cells; the list never changes
          <tr key={index}>
            <th scope="row">{t('rowNumber', { row: row.row })}</th>
            <td>{what(row)}</td>
          </tr>
        ))}
      </DeskTable>
      {rows.length === UPLOAD_ROWS_PER_PAGE && (
        <a className="button-quiet" href={`${address}?of=${outcome}&from=${from + UPLOAD_ROWS_PER_PAGE}`}>
          {t('more')}
        </a>
      )}
    </section>
  );
}
