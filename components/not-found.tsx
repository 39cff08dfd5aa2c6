import { useTranslations } from 'next-intl';
import { AnswerStatus } from './answer-status.tsx';
import { CrisisHelp } from './crisis-help.tsx';
import { Link } from './link.tsx';

/** The content of a page that does not exist: where to go from here, and whom to call. */
export function NotFound() {
  const t = useTranslations('notFound');
  return (
    <>
      <AnswerStatus code={404} />
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
