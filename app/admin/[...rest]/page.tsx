import { getTranslations } from 'next-intl/server';
import { AnswerStatus } from '#components/answer-status.tsx';
import { PlainFrame } from '../plain-frame.tsx';
import { requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

/** Any address under /admin that is no page. */
export default async function NoSuchPage() {
  await requireRole('viewer');
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
