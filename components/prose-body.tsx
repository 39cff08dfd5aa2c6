import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { ProsePage } from '#domain/prose.ts';
import styles from './prose-body.module.css';
import { ProsePart } from './prose-part.tsx';

/** A page of words in the language of the visitor; what only this site's settings know comes after them. */
export function ProseBody({ page, children }: { page: ProsePage; children?: ReactNode }) {
  const { title, lead, parts } = page[useLocale()];
  return (
    <article className={styles.prose}>
      <h1>{title}</h1>
      {lead.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {parts.map((part) => (
        <ProsePart key={part.heading} {...part} />
      ))}
      {children}
    </article>
  );
}
