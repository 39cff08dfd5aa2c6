import { useLocale, useTranslations } from 'next-intl';
import type { PublicListing } from '#db/public-listing.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { Fact, Quoted } from './fact.tsx';

type Claims = PublicListing['claims'];

/** How to start, what to bring, how long the wait is, and whether there is room: each with the day it was said. */
export function Start({ more, claims }: Pick<PublicListing, 'more' | 'claims'>) {
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
      <Room claims={claims} />
      {more.wait && (
        <Fact heading={t('wait')}>
          <Quoted>{more.wait}</Quoted>
        </Fact>
      )}
      <Certification claims={claims} />
    </>
  );
}

/** The newest word on whether new people are taken, and how many places are free. */
function Room({ claims }: { claims: Claims }) {
  const t = useTranslations('listing');
  const locale = useLocale();
  const accepting = claims.find((claim) => claim.type === 'accepting-now');
  const vacancy = claims.find((claim) => claim.type === 'vacancy');
  const said = (what: string, on: string) => t('saidOn', { what, day: formatDay(on, locale) });
  return (
    <>
      {accepting && (
        <Fact heading={t('accepting')}>
          <p>{said(t(accepting.accepting ? 'acceptingYes' : 'acceptingNo'), accepting.on)}</p>
        </Fact>
      )}
      {vacancy && (
        <Fact heading={t('vacancy')}>
          <p>{said(t('vacancyCount', { places: vacancy.places }), vacancy.on)}</p>
        </Fact>
      )}
    </>
  );
}

function Certification({ claims }: { claims: Claims }) {
  const t = useTranslations('listing');
  const locale = useLocale();
  const certification = claims.find((claim) => claim.type === 'certification');
  if (!certification) return null;
  const { certifier, expires, on } = certification;
  const what = expires ? t('certifiedUntil', { certifier, day: formatDay(expires, locale) }) : certifier;
  return (
    <Fact heading={t('certification')}>
      <p>{t('saidOn', { what, day: formatDay(on, locale) })}</p>
    </Fact>
  );
}
