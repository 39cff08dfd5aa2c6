import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '#components/link.tsx';
import styles from './page.module.css';

type Props = {
  readonly topic:
    | 'danger'
    | 'crisis'
    | 'home'
    | 'poison'
    | 'medicine'
    | 'sleep'
    | 'food'
    | 'care'
    | 'treatment'
    | 'basics';
  /** What to do, the first thing first. */
  readonly steps?: readonly string[];
  readonly links?: readonly { readonly href: string; readonly words: string }[];
  /** Whom to call, and what to know of it. */
  readonly children?: ReactNode;
};

/** One trouble that somebody may be in, reachable as /help-now#topic. */
export function Help({ topic, steps = [], links = [], children }: Props) {
  const t = useTranslations('help');
  return (
    <section className={styles.help} id={topic}>
      <h2>{t(`${topic}.heading`)}</h2>
      {children}
      {steps.length > 0 && (
        <ul>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {links.length > 0 && (
        <ul className={`${styles.links} screen-only`}>
          {links.map(({ href, words }) => (
            <li key={href}>
              <Link href={href}>{words}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
