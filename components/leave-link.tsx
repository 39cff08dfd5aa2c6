import { useTranslations } from 'next-intl';

type Props = { readonly to: string; readonly className?: string | undefined };

/**
 * The way out of the site, by click or Shift three times: public/leave.js does the rest, and reads from here where
 * to go and what to say meanwhile. Calm on purpose: a button that alarms is not used.
 */
export function LeaveLink({ to, className }: Props) {
  const t = useTranslations('frame');
  return (
    <a
      className={className}
      href={to}
      rel="noreferrer"
      data-leave=""
      data-two-more={t('leaveTwoMore')}
      data-one-more={t('leaveOneMore')}
      data-over={t('leaveOver')}
    >
      {t('leave')}
    </a>
  );
}
