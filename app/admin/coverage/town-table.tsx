import type { Coverage } from '#db/coverage.ts';
import table from '../table.module.css';
import styles from './page.module.css';

/** More rows than a page of paper or a person's patience holds; the smallest towns come last. */
export const MOST_TOWNS = 40;

type Props = {
  readonly coverage: readonly Coverage[];
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
  readonly words: {
    readonly caption: string;
    readonly town: string;
    readonly none: string;
    readonly noTown: string;
  };
};

/** Towns by kind: how many there are, and in words where there is none. Towns with the most listings first. */
export function TownTable({ coverage, kinds, words }: Props) {
  const towns = [...Map.groupBy(coverage, ({ town }) => town)]
    .map(([town, rows]) => ({
      town,
      all: rows.reduce((sum, { listings }) => sum + listings, 0),
      byKind: new Map(rows.map(({ kind, listings }) => [kind, listings])),
    }))
    .sort((a, b) => b.all - a.all || a.town.localeCompare(b.town))
    .slice(0, MOST_TOWNS);
  return (
    <div className={`${table.scroll} ${styles.wide}`}>
      <table className={`${table.table} ${styles.towns}`}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.town}</th>
            {kinds.map(({ code, name }) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {towns.map(({ town, byKind }) => (
            <tr key={town}>
              <th scope="row">
                {town ? (
                  <a href={`/admin/listings?${new URLSearchParams({ words: town })}`}>{town}</a>
                ) : (
                  words.noTown
                )}
              </th>
              {kinds.map(({ code }) => (
                <td key={code} className={byKind.has(code) ? undefined : styles.none}>
                  {byKind.get(code) ?? words.none}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
