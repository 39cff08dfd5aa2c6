import { useTranslations } from 'next-intl';
import { noticeText } from '#components/fact-text.ts';
import type { PublicListing } from '#db/public-listing.ts';
import { isHiddenUnchecked } from '#domain/kinds/hidden.ts';
import { KINDS, kindOf } from '#domain/kinds/index.ts';
import { noticesOf } from '#domain/kinds/sorts.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import styles from './status-notice.module.css';

/** What somebody should know before they call such a place, above its facts, on paper too. */
export function KindNotices({
  card,
  more,
  today,
}: Pick<PublicListing, 'card' | 'more'> & { readonly today: Day }) {
  const kinds = useTranslations('kinds');
  const t = useTranslations('listing');
  const sentences = noticesOf(kindOf(card.kind), more.details).map((key) =>
    noticeText(kinds, card.kind, key),
  );
  if (isHiddenUnchecked(card, KINDS, today)) sentences.unshift(t('hiddenUnchecked'));
  return sentences.map((sentence) => (
    <div key={sentence} className={styles.notice}>
      <p>{sentence}</p>
    </div>
  ));
}
