import type { ReactNode } from 'react';
import table from '../table.module.css';
import styles from './page.module.css';
import { segments, type Tally } from './tally.ts';

type Props<Group extends string> = {
  readonly caption: string;
  /** The head of the first column, of the column of sums and of the bars. */
  readonly heads: readonly [what: string, all: string, share: string];
  readonly groups: readonly { readonly code: Group; readonly label: string }[];
  readonly rows: readonly { readonly tally: Tally<Group>; readonly name: ReactNode }[];
};

/**
 * Numbers, and beside each row the same as a bar. The bar is for the eye alone: its parts are in the order of the
 * columns, so that nobody needs to tell colours apart.
 */
export function BarTable<Group extends string>({ caption, heads, groups, rows }: Props<Group>) {
  const [what, all, share] = heads;
  return (
    <div className={`${table.scroll} ${styles.wide}`}>
      <table className={table.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">{share}</th>
            <th scope="col">{all}</th>
            {groups.map(({ code, label }) => (
              <th key={code} scope="col">
                <svg className={styles.swatch} viewBox="0 0 10 10" aria-hidden="true">
                  <rect width="10" height="10" className={styles[code]} />
                </svg>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tally, name }) => (
            <tr key={tally.key}>
              <th scope="row">{name}</th>
              <td>
                <svg
                  className={styles.bar}
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  {segments(
                    tally,
                    groups.map(({ code }) => code),
                  ).map(({ group, from, width }) => (
                    <rect key={group} x={from} width={width} height="10" className={styles[group]} />
                  ))}
                </svg>
              </td>
              <td>{tally.all}</td>
              {groups.map(({ code }) => (
                <td key={code}>{tally.counts.get(code) ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
