import type { ReactNode } from 'react';
import { UntilScript } from '#components/until-script.tsx';
import styles from './without-script.module.css';

/** For a page that is nothing without script: words for those who have none, which the others do not see pass by. */
export function WithoutScript({ children }: { readonly children: ReactNode }) {
  return (
    <UntilScript>
      <div className={styles.late}>{children}</div>
    </UntilScript>
  );
}
