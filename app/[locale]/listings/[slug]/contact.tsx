import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '#components/icon.tsx';
import { languageName } from '#components/language-names.ts';
import { phoneLink } from '#components/phone-link.ts';
import type { PublicListing } from '#db/public-listing.ts';
import type { Phone } from '#domain/listing.ts';
import styles from './contact.module.css';
import { Fact, Quoted } from './fact.tsx';

const LONGEST_TO_TYPE = 60;

/** Every way to reach it or to join from a distance, as buttons with the number written out. */
export function Contact({ card, more }: Pick<PublicListing, 'card' | 'more'>) {
  const t = useTranslations('listing');
  const hasAny = [card.phones.length, card.joinUrl, card.joinPhone, card.website, more.email].some(Boolean);
  if (!hasAny && !more.online?.urlNotes && !more.online?.phoneNotes) return null;
  return (
    <Fact heading={t('contact')}>
      <ul className={styles.ways}>
        {card.phones.map((phone) => (
          <PhoneItem key={phone.number} phone={phone} />
        ))}
        {card.joinUrl && (
          <li>
            <a className="button" href={card.joinUrl} rel="noopener noreferrer">
              <Icon name="screen" /> {t('join')}
            </a>
            <OnPaper address={card.joinUrl} />
          </li>
        )}
        {card.joinPhone && (
          <li>
            <a className="button-quiet" href={phoneLink(card.joinPhone) ?? undefined}>
              <Icon name="phone" /> {t('joinByPhone', { number: card.joinPhone })}
            </a>
          </li>
        )}
        {more.email && (
          <li>
            <a className="button-quiet" href={`mailto:${more.email}`}>
              <Icon name="letter" /> {t('email', { email: more.email })}
            </a>
          </li>
        )}
        {card.website && (
          <li>
            <a className="button-quiet" href={card.website} rel="noopener noreferrer">
              <Icon name="globe" /> {t('website')}
            </a>
            <OnPaper address={card.website} />
          </li>
        )}
      </ul>
      {more.online?.urlNotes && <Quoted>{more.online.urlNotes}</Quoted>}
      {more.online?.phoneNotes && <Quoted>{more.online.phoneNotes}</Quoted>}
    </Fact>
  );
}

/** On paper a link is worth its address, unless that is too long to type. */
function OnPaper({ address }: { address: string }) {
  return address.length > LONGEST_TO_TYPE ? null : <span className={styles.onPaper}>{address}</span>;
}

function PhoneItem({ phone }: { phone: Phone }) {
  const t = useTranslations('listing');
  const locale = useLocale();
  const link = phoneLink(phone.number, phone.extension);
  const text = [
    t('call', { number: phone.number }),
    phone.extension && t('extension', { extension: phone.extension }),
  ]
    .filter(Boolean)
    .join(', ');
  const about = [phone.label, ...phone.languages.map((code) => languageName(code, locale))].filter(Boolean);
  return (
    <li>
      {link ? (
        <a className="button-quiet" href={link}>
          <Icon name="phone" /> {text}
        </a>
      ) : (
        text
      )}
      {about.length > 0 && (
        <span className={styles.about} data-quoted="">
          {about.join(', ')}
        </span>
      )}
    </li>
  );
}
