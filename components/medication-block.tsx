import { useLocale, useTranslations } from 'next-intl';
import type { Card, PublicMedicationClaim } from '#domain/card.ts';
import { isCurrentClaim, MEDICATIONS, type Medication } from '#domain/claims.ts';
import { formatDay } from '#domain/schedule/format.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import { saidText } from './medication.tsx';
import styles from './medication-block.module.css';

type Props = { readonly card: Pick<Card, 'kind' | 'terms' | 'medication'>; readonly today: Day };

/** All that was said about people on medicine, each medicine by name, old answers said to be old, and how to ask. */
export function MedicationBlock({ card, today }: Props) {
  const t = useTranslations('medication');
  const kinds = useTranslations('kinds');
  return (
    <>
      {card.terms.includes('attribute:medication-specific') && <p>{t('specific')}</p>}
      {card.medication.length === 0 ? (
        <p>{t('nobodyAsked')}</p>
      ) : (
        <dl className={styles.claims}>
          {medicationsToShow(card.medication).map((medication) => (
            <div key={medication}>
              <dt>{t(`names.${medication}`)}</dt>
              <Claims
                claims={card.medication.filter((claim) => claim.medication === medication)}
                today={today}
              />
            </div>
          ))}
        </dl>
      )}
      <p>{t('neverTell')}</p>
      <details className={styles.ask}>
        <summary>{t('howToAsk')}</summary>
        <p>{kinds(`${card.kind as 'meeting'}.askAboutMedicine`)}</p>
        <p>{t('askNoName')}</p>
      </details>
    </>
  );
}

/** What is said of any medicine speaks for those that nobody named; without it, those are "not known yet". */
function medicationsToShow(claims: readonly PublicMedicationClaim[]): readonly Medication[] {
  const named = new Set(claims.map((claim) => claim.medication));
  return named.has('any')
    ? MEDICATIONS.filter((medication) => named.has(medication))
    : MEDICATIONS.filter((medication) => medication !== 'any');
}

function Claims({ claims, today }: { claims: readonly PublicMedicationClaim[]; today: Day }) {
  const t = useTranslations('medication');
  const locale = useLocale();
  if (claims.length === 0) return <dd>{t('stances.unknown')}</dd>;
  return claims.map((claim) => (
    <dd key={`${claim.source} ${claim.on}`}>
      <strong>{t(`stances.${claim.stance}`)}</strong> {'— '}
      {claim.stance === 'unknown'
        ? t('asked', { day: formatDay(claim.on, locale) })
        : saidText(t, claim, locale, true)}
      {claim.conditions && (
        <span className={styles.line}>
          {t('conditions')} <q data-quoted="">{claim.conditions}</q>
        </span>
      )}
      {!isCurrentClaim(claim.on, today) && <span className={styles.line}>{t('old')}</span>}
    </dd>
  ));
}
