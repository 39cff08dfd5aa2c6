import { getTranslations } from 'next-intl/server';
import { LINES_SHOWN, type UndoPreview } from '#db/undo-preview.ts';
import styles from '../bulk/page.module.css';
import { DeskTable } from '../desk-table.tsx';
import { fieldWords } from '../field-text.ts';
import { DeskForm } from '../form/desk-form.tsx';
import type { FormAction } from '../form/form-state.ts';
import { typedCount } from '../form/typed-count.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

type Props = {
  readonly preview: UndoPreview;
  readonly action: FormAction;
  readonly token: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** Whether the number is to be typed: one change needs none. */
  readonly isCounted: boolean;
};

/** What taking something back would change, field by field, and what it would leave alone; then the button. */
export async function WouldGoBack({ preview, action, token, hidden, isCounted }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.changes' });
  const words = await fieldWords(new Date());
  const { fields, listings, lines, left, leftCount } = preview;
  return (
    <>
      {fields === 0 ? (
        <p>{t('nothingBack')}</p>
      ) : (
        <>
          <p>{t('wouldGoBack', { fields, listings })}</p>
          <DeskForm
            action={action}
            token={token}
            hidden={hidden}
            groups={isCounted ? [typedCount(t('typeCount', { count: listings }))] : []}
            submit={t('takeBack')}
            problemHeading={t('problem')}
            beside={<a href="/admin/changes">{t('leave')}</a>}
          />
          <DeskTable caption={t('back')} heads={[t('listing'), t('field'), t('now'), t('then')]}>
            {lines.map((line) => (
              <tr key={line.changeId}>
                <th scope="row">
                  <a href={`/admin/listings/${line.listingId}`}>{line.name}</a>
                </th>
                <td>{words.label(line.field)}</td>
                <td>
                  <span className={styles.side}>{t('now')}: </span>
                  {words.text(line.field, line.now)}
                </td>
                <td>
                  <span className={styles.side}>{t('then')}: </span>
                  {words.text(line.field, line.back)}
                </td>
              </tr>
            ))}
          </DeskTable>
          {fields > LINES_SHOWN && <p>{t('andMore', { count: fields - LINES_SHOWN })}</p>}
        </>
      )}
      {leftCount > 0 && (
        <>
          <h2>{t('left', { count: leftCount })}</h2>
          <ul>
            {left.map(({ changeId, listingId, name, field, because }) => (
              <li key={changeId}>
                <a href={`/admin/listings/${listingId}`}>{name}</a>, {words.label(field)}:{' '}
                {t(`because.${because}`)}
              </li>
            ))}
          </ul>
          {leftCount > LINES_SHOWN && <p>{t('andMore', { count: leftCount - LINES_SHOWN })}</p>}
        </>
      )}
    </>
  );
}
