import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { CrisisHelp } from '#components/crisis-help.tsx';
import { Link } from '#components/link.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound');
  return { title: t('title') };
}

export default function NotFound() {
  const t = useTranslations('notFound');
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('why')}</p>
      <p>
        <Link href="/" className="button">
          {t('find')}
        </Link>
      </p>
      <CrisisHelp />
    </>
  );
}
