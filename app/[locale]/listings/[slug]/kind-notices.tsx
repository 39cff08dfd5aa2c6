import { useTranslations } from 'next-intl';
import { noticeText } from '#components/fact-text.ts';
import type { PublicListing } from '#db/public-listing.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { noticesOf } from '#domain/kinds/sorts.ts';
import styles from './status-notice.module.css';

/** What somebody should know before they call such a place, above its facts, on paper too. */
export function KindNotices({ card, more }: Pick<PublicListing, 'card' | 'more'>) {
  const kinds = useTranslations('kinds');
  return noticesOf(kindOf(card.kind), more.details).map((key) => (
    <div key={key} className={styles.notice}>
      <p>{noticeText(kinds, card.kind, key)}</p>
    </div>
  ));
}
