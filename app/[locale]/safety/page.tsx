import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getLocale } from 'next-intl/server';
import { Link } from '#components/link.tsx';
import { ProseBody } from '#components/prose-body.tsx';
import { safety } from '#data/pages/safety.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: safety[await getLocale()].title };
}

/** For people whose phone or computer somebody else looks at. Static words: no script, no database. */
export default function SafetyPage() {
  const t = useTranslations('frame');
  const help = useTranslations('help');
  return (
    <ProseBody page={safety}>
      <ul className="screen-only">
        <li>
          <Link href="/help-now">{t('helpNow')}</Link>
        </li>
        <li>
          <Link href="/learn/violence-and-safety-help">{help('home.learn')}</Link>
        </li>
        <li>
          <Link href="/privacy">{t('privacy')}</Link>
        </li>
      </ul>
    </ProseBody>
  );
}
