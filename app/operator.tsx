import { useTranslations } from 'next-intl';
import { ProsePart } from '#components/prose-part.tsx';
import { env } from '#env';

/** Who runs this site and how to reach them, as the settings say it; without a name it says just that. */
export function Operator() {
  const t = useTranslations('operator');
  const { operator, contact } = env;
  return (
    <>
      <ProsePart heading={t('heading')} text={operator ? [] : [t('nobody')]} />
      {operator && <p>{t.rich('runs', { name: () => <strong data-quoted="">{operator}</strong> })}</p>}
      {contact && (
        <p>
          {t.rich('write', {
            link: () => (
              <a href={contact.includes('://') ? contact : `mailto:${contact}`} data-quoted="">
                {contact}
              </a>
            ),
          })}
        </p>
      )}
    </>
  );
}
