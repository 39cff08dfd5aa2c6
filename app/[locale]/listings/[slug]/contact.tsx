import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '#components/icon.tsx';
import { languageName } from '#components/language-names.ts';
import { phoneLink } from '#components/phone-link.ts';
import type { PublicListing } from '#db/public-listing.ts';
import type { Phone } from '#domain/listing.ts';
import styles from './contact.module.css';
import { Fact, Quoted } from './fact.tsx';

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
          </li>
        )}
      </ul>
      {more.online?.urlNotes && <Quoted>{more.online.urlNotes}</Quoted>}
      {more.online?.phoneNotes && <Quoted>{more.online.phoneNotes}</Quoted>}
    </Fact>
  );
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
      )}{' '}
      <span data-quoted="">{about.join(', ')}</span>
    </li>
  );
}
