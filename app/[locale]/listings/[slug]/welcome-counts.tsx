import { useTranslations } from 'next-intl';
import { Link } from '#components/link.tsx';
import type { WelcomeCounts } from '#domain/welcome.ts';

type Props = { readonly slug: string; readonly counts: WelcomeCounts | null };

/** What visitors on medicine said, once enough of them did, and the way to say so too. Never a stance of the group. */
export function WelcomeCountsLine({ slug, counts }: Props) {
  const t = useTranslations('welcome');
  return (
    <>
      {counts && <p>{t('counts', counts)}</p>}
      <p className="screen-only">
        <Link href={`/listings/${slug}/welcome`}>{t('ask')}</Link>
      </p>
    </>
  );
}
