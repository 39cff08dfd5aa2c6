import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AnswerStatus } from '#components/answer-status.tsx';
import { PlainFrame } from '../plain-frame.tsx';
import { STAFF_LOCALE } from '../staff-locale.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.refused' });
  return { title: t('heading') };
}

/** Where those are sent who asked for something that their role does not reach. Open to anybody. */
export default async function RefusedPage() {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.refused' });
  return (
    <PlainFrame heading={t('heading')}>
      <AnswerStatus code={403} />
      <p>{t('why')}</p>
      <p>{t('form')}</p>
      <p>
        <a className="button" href="/admin">
          {t('back')}
        </a>
      </p>
    </PlainFrame>
  );
}
