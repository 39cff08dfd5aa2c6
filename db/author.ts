/** Who changes something, when, and in which import run. `by` is a user's name, `feed:<slug>` or `demo`. */
export type Author = {
  readonly by: string;
  readonly at: Date;
  readonly runId?: number;
  /** The act of several changes that this is part of (table `batches`). */
  readonly batchId?: number;
  /** By field, the number of the earlier change that is taken back. */
  readonly undoes?: Readonly<Record<string, number>>;
  /** Marks what is written as part of the invented demo community. */
  readonly demo?: boolean;
};

/** The instant as the database writes it. */
export function writtenAt(author: Author): string {
  return author.at.toISOString();
}
