import type { LearnPart } from '#domain/learn.ts';
import styles from './prose-part.module.css';

/** A heading with its paragraphs and the items of its list. */
export function ProsePart({ heading, text = [], points = [] }: LearnPart) {
  return (
    <section className={styles.part}>
      <h2>{heading}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
