import { getTranslations } from 'next-intl/server';
import type { StoredClaim } from '#db/desk-listings.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { DeskTable } from '../../desk-table.tsx';
import { STAFF_LOCALE } from '../../staff-locale.ts';

/** What has been said about a listing, the newest first. Nothing is overwritten: older answers stay. */
export async function Claims({ claims }: { claims: readonly StoredClaim[] }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const medication = await getTranslations({ locale: STAFF_LOCALE, namespace: 'medication' });
  if (claims.length === 0) return <p>{t('nothingSaid')}</p>;
  return (
    <DeskTable caption={t('claims')} heads={[t('what'), t('said.source'), t('said.on'), t('recordedBy')]}>
      {claims.map((claim) => (
        <tr key={claim.id}>
          <td>{textOf(claim)}</td>
          <td>
            {t(`sources.${claim.source}`)}
            {claim.by && ` (${claim.by})`}, {t(`methods.${claim.method}`)}
          </td>
          <td>{formatDay(claim.on, STAFF_LOCALE)}</td>
          <td>{claim.recordedBy}</td>
        </tr>
      ))}
    </DeskTable>
  );

  function textOf(claim: StoredClaim): string {
    switch (claim.type) {
      case 'medication': {
        const says = `${medication(`names.${claim.medication}`)}: ${medication(`stances.${claim.stance}`)}`;
        return claim.conditions ? `${says} (${claim.conditions})` : says;
      }
      case 'details':
        return t('types.details');
      case 'accepting-now':
        return t(claim.accepting ? 'types.accepting' : 'types.notAccepting');
      case 'vacancy':
        return t('types.vacancy', { count: claim.places });
      case 'certification':
        return t('types.certification', { certifier: claim.certifier });
    }
  }
}
