import { useLocale, useTranslations } from 'next-intl';
import type { PublicListing } from '#db/public-listing.ts';
import { formatDay } from '#domain/schedule/format.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import { vacancyAge } from '#domain/vacancy.ts';
import { Fact, Quoted } from './fact.tsx';
import styles from './start.module.css';

type Claims = PublicListing['claims'];

/** How to start, what to bring, how long the wait is, and whether there is room: each with the day it was said. */
export function Start({
  more,
  claims,
  today,
}: Pick<PublicListing, 'more' | 'claims'> & { readonly today: Day }) {
  const t = useTranslations('listing');
  return (
    <>
      {more.howToStart.length > 0 && (
        <Fact heading={t('howToStart')}>
          <p>{more.howToStart.map((way) => t(`start.${way}`)).join(' · ')}</p>
        </Fact>
      )}
      {more.whatToBring && (
        <Fact heading={t('whatToBring')}>
          <Quoted>{more.whatToBring}</Quoted>
        </Fact>
      )}
      <Room claims={claims} today={today} />
      {more.wait && (
        <Fact heading={t('wait')}>
          <Quoted>{more.wait}</Quoted>
        </Fact>
      )}
      <Certification claims={claims} today={today} />
    </>
  );
}

/** The newest word on whether new people are taken, and how many places are free. */
function Room({ claims, today }: { claims: Claims; today: Day }) {
  const t = useTranslations('listing');
  const locale = useLocale();
  const accepting = claims.find((claim) => claim.type === 'accepting-now');
  const vacancy = claims.find((claim) => claim.type === 'vacancy');
  const vacancyIs = vacancy && vacancyAge(vacancy.on, today);
  const said = (what: string, on: string) => t('saidOn', { what, day: formatDay(on, locale) });
  return (
    <>
      {accepting && (
        <Fact heading={t('accepting')}>
          <p>{said(t(accepting.accepting ? 'acceptingYes' : 'acceptingNo'), accepting.on)}</p>
        </Fact>
      )}
      {vacancy && vacancyIs !== 'gone' && (
        <Fact heading={t('vacancy')}>
          <p className={vacancyIs === 'old' ? styles.old : undefined}>
            {said(t('vacancyCount', { places: vacancy.places }), vacancy.on)}
            {vacancyIs === 'old' && ` ${t('vacancyOld')}`}
          </p>
        </Fact>
      )}
    </>
  );
}

function Certification({ claims, today }: { claims: Claims; today: Day }) {
  const t = useTranslations('listing');
  const locale = useLocale();
  const certification = claims.find((claim) => claim.type === 'certification');
  if (!certification) return null;
  const { certifier, expires, on, number } = certification;
  const ends = expires && { certifier, day: formatDay(expires, locale) };
  const until = ends ? t(expires < today ? 'certifiedEnded' : 'certifiedUntil', ends) : certifier;
  const what = number ? `${until}, ${t('certificateNumber', { number })}` : until;
  return (
    <Fact heading={t('certification')}>
      <p>{t('saidOn', { what, day: formatDay(on, locale) })}</p>
    </Fact>
  );
}
