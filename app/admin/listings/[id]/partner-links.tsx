import { getFormatter, getTranslations } from 'next-intl/server';
import { listPartnerLinks, type PartnerLink } from '#db/partner-links.ts';
import { database } from '../../../database.ts';
import { FORM_TOKEN_FIELD } from '../../form/form-state.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import styles from '../page.module.css';
import { endPartnerLink } from './actions.ts';
import { PartnerLinkForm } from './partner-link-form.tsx';

type Props = {
  readonly listing: number;
  readonly isPublic: boolean;
  readonly token: string;
  readonly now: Date;
};

/** Links by which the organization says itself what is true: make one, see what was said by it, end it. */
export async function PartnerLinks({ listing, isPublic, token, now }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing.partner' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  const links = await listPartnerLinks(database(), listing, now);
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' });

  function describe({ givenTo, madeBy, madeAt, expiresAt, state }: PartnerLink): string {
    const made = t('made', { day: day(madeAt), by: madeBy, to: givenTo || t('nobody') });
    return `${made} ${state === 'open' ? t('until', { day: day(expiresAt) }) : t(`states.${state}`)}`;
  }
  return (
    <>
      <h2 id="partner">{t('heading')}</h2>
      <p>{t('what')}</p>
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link.id}>
              {describe(link)}
              {link.answers.map(({ at, said }) => (
                <p key={at} className={styles.answer}>
                  {t('said', { day: day(at), what: said })}
                </p>
              ))}
              {link.state === 'open' && (
                <form action={endPartnerLink}>
                  <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
                  <input type="hidden" name="listing" value={listing} />
                  <input type="hidden" name="link" value={link.id} />
                  <button
                    type="submit"
                    className="button-quiet"
                    aria-label={t('endOf', { day: day(link.madeAt) })}
                  >
                    {t('end')}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {isPublic ? (
        <PartnerLinkForm
          token={token}
          listing={String(listing)}
          words={{
            givenTo: t('givenTo'),
            givenToHint: t('givenToHint'),
            submit: t('submit'),
            problem: t('problem'),
            handOver: t('handOver'),
          }}
        />
      ) : (
        <p>{t('notPublic')}</p>
      )}
    </>
  );
}
