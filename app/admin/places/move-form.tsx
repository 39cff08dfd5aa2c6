import { getTranslations } from 'next-intl/server';
import { findPlaces } from '#db/desk-places.ts';
import { database } from '../../database.ts';
import styles from '../bulk/page.module.css';
import { DeskForm } from '../form/desk-form.tsx';
import type { FieldSpec } from '../form/form-state.ts';
import { placeGroup } from '../listings/fields/place-group.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { planMove } from './actions.ts';
import { placeValues } from './read-place-form.ts';

type Props = {
  readonly of: 'place' | 'organization';
  readonly id: number;
  readonly token: string;
  /** What moves: boxes or a choice. */
  readonly what: FieldSpec;
  /** The words, in the address, by which somebody looks for a place that is known. */
  readonly asked: unknown;
};

/** Moves what meets here: to a place that others meet at already, which is found by words, or to an address. */
export async function MoveForm({ of, id, token, what, asked }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  const edit = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const words = typeof asked === 'string' ? asked.slice(0, 200) : '';
  const found = (await findPlaces(database(), words)).filter((one) => of !== 'place' || one.id !== id);
  const address = placeGroup({ values: placeValues(null), t: edit });
  return (
    <>
      <form action={`/admin/${of}s/${id}/move`} method="get" className={styles.chooser}>
        <label>
          {t('find')}
          <input className="field" type="search" name="find" defaultValue={words} autoComplete="off" />
        </label>
        <button type="submit" className="button-quiet">
          {t('findSubmit')}
        </button>
      </form>
      {words && found.length === 0 && <p role="status">{t('notFound')}</p>}
      <DeskForm
        action={planMove}
        token={token}
        hidden={{ of, 'of-id': String(id) }}
        groups={[
          {
            fields: [
              what,
              {
                name: 'to',
                label: t('to'),
                type: 'choice',
                value: found[0] ? String(found[0].id) : '',
                options: [
                  ...found.map((place) => ({
                    value: String(place.id),
                    label: t('foundPlace', { place: place.words, count: place.listings }),
                  })),
                  { value: '', label: t('typed') },
                ],
              },
            ],
          },
          { heading: t('newAddress'), fold: found.length > 0, fields: address.fields },
        ]}
        submit={t('look')}
        problemHeading={t('problem')}
        beside={<a href={`/admin/${of}s/${id}`}>{edit('cancel')}</a>}
      />
    </>
  );
}
