import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getLocale } from 'next-intl/server';
import { Operator } from '#app/operator.tsx';
import { Link } from '#components/link.tsx';
import { ProseBody } from '#components/prose-body.tsx';
import { about } from '#data/pages/about.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: about[await getLocale()].title };
}

/** What this site is, who answers for it, and that nobody can buy a place on it. */
export default function AboutPage() {
  const t = useTranslations('frame');
  return (
    <ProseBody page={about}>
      <Operator />
      <ul className="screen-only">
        <li>
          <Link href="/suggest">{t('suggest')}</Link>
        </li>
        <li>
          <Link href="/help-now">{t('helpNow')}</Link>
        </li>
        <li>
          <Link href="/privacy">{t('privacy')}</Link>
        </li>
        <li>
          <Link href="/accessibility">{t('accessibility')}</Link>
        </li>
      </ul>
    </ProseBody>
  );
}
