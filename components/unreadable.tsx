import { useTranslations } from 'next-intl';
import { AnswerStatus } from './answer-status.tsx';
import { CrisisHelp } from './crisis-help.tsx';

/** Instead of the content of a page whose database cannot be read. It must never be taken for "nothing found". */
export function Unreadable() {
  const t = useTranslations('frame');
  return (
    <div role="alert">
      <AnswerStatus code={503} />
      <h1>{t('unreadableHeading')}</h1>
      <p>{t('unreadable')}</p>
      <CrisisHelp />
    </div>
  );
}
