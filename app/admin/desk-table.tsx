import type { ReactNode } from 'react';
import table from './table.module.css';

type Props = {
  /** What the table is, for those who hear the page. */
  readonly caption: string;
  readonly heads: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
};

/** A table of the desk. On a phone each row is a small card. */
export function DeskTable({ caption, heads, children }: Props) {
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
