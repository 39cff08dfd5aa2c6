import type { ReactNode } from 'react';
import styles from './fact.module.css';

/** One fact under its own heading. Left out by its caller when nobody said anything: absent never means no. */
export function Fact({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={styles.fact}>
      <h2>{heading}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** A publisher's own words, kept as they are, line breaks too. */
export function Quoted({ children }: { children: string }) {
  return (
    <p className={styles.quoted} data-quoted="">
      {children}
    </p>
  );
}
