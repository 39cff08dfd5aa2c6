import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '#app/i18n/client-messages.tsx';
import { CrisisHelp } from '#components/crisis-help.tsx';
import { Link } from '#components/link.tsx';
import { HandedList } from '#components/sheet/handed-list.tsx';
import { WithoutScript } from '#components/sheet/without-script.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('handed');
  return { title: t('title'), robots: { index: false } };
}

/**
 * A list that somebody was handed, on their phone. Which places are on it stands in the fragment, so the server sends
 * the same page to everybody and the device asks for the places.
 */
export default function HandedPage() {
  const t = useTranslations('handed');
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('callFirst')}</p>
      <WithoutScript>
        <p>{t('needsScript')}</p>
        <p>
          <Link href="/find">{t('find')}</Link>
        </p>
        <CrisisHelp />
      </WithoutScript>
      <ClientMessages of={['handed', 'sheet', 'crisis']}>
        <HandedList />
      </ClientMessages>
    </>
  );
}
