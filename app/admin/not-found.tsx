import { getTranslations } from 'next-intl/server';
import { AnswerStatus } from '#components/answer-status.tsx';
import { PlainFrame } from './plain-frame.tsx';
import { STAFF_LOCALE } from './staff-locale.ts';

/** What stands in place of a listing or person that is not there. */
export default async function NotFound() {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.noSuchPage' });
  return (
    <PlainFrame heading={t('heading')}>
      <AnswerStatus code={404} />
      <p>
        <a className="button" href="/admin">
          {t('back')}
        </a>
      </p>
    </PlainFrame>
  );
}
