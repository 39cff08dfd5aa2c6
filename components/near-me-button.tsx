import { useTranslations } from 'next-intl';
import { NearMe } from './near-me.tsx';

/** "Near me" in the visitor's language, for a form with a field `near`. */
export function NearMeButton() {
  const t = useTranslations('nearMe');
  return (
    <NearMe
      labels={{
        button: t('button'),
        working: t('working'),
        refused: t('refused'),
        timedOut: t('timedOut'),
        unavailable: t('unavailable'),
        insecure: t('insecure'),
        outside: t('outside'),
        notLoaded: t('notLoaded'),
      }}
    />
  );
}
