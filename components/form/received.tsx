import { useTranslations } from 'next-intl';
import type { FormProblem } from '#domain/suggestions/read-form.ts';
import type { Refusal } from '#domain/suggestions/suggestion.ts';
import { AnswerStatus } from '../answer-status.tsx';
import { ErrorSummary, FormNotice } from './error-summary.tsx';

/** Why a form that was sent is there again; null when it was only opened. */
export type NotTaken =
  | { readonly is: 'problems'; readonly problems: readonly FormProblem[] }
  /** Nothing is wrong with it: it was too quick, came from another page, or could not be saved. To be sent again. */
  | { readonly is: 'again'; readonly because: 'too-fast' | 'elsewhere' | 'busy' }
  | { readonly is: 'refused'; readonly refusal: Refusal };

/** What stands above a form that was not taken, with the status for programs. */
export function NotTakenNotice({ received }: { received: NotTaken }) {
  const t = useTranslations('form');
  if (received.is === 'problems') return <ErrorSummary problems={received.problems} />;
  if (received.is === 'again') return <FormNotice>{t(`again.${received.because}`)}</FormNotice>;
  const { refusal } = received;
  if (refusal.because === 'too-many') {
    return (
      <>
        <AnswerStatus code={429} />
        <FormNotice>{t('tooMany', { minutes: Math.ceil(refusal.waitSeconds / 60) })}</FormNotice>
      </>
    );
  }
  return (
    <>
      {refusal.because === 'full' && <AnswerStatus code={503} />}
      <FormNotice>{t(`refused.${refusal.because}`)}</FormNotice>
    </>
  );
}
