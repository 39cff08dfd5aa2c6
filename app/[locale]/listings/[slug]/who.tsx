import { useLocale, useTranslations } from 'next-intl';
import { languageName } from '#components/language-names.ts';
import { namesIn, type TermNames } from '#components/term-names.ts';
import type { PublicListing } from '#db/public-listing.ts';
import { formatList } from '#domain/schedule/format.ts';
import { Fact, Quoted } from './fact.tsx';

type Props = Pick<PublicListing, 'card' | 'more'> & { readonly names: TermNames };

/** Who can come and who cannot, what it costs, what helps people get in, and which languages are spoken. */
export function Who({ card, more, names }: Props) {
  const t = useTranslations('listing');
  const locale = useLocale();
  const audience = namesIn('audience', card.terms, names);
  const formats = namesIn('format', card.terms, names);
  const ages = useAges(more.minimumAge, more.maximumAge);
  const access = namesIn('access', card.terms, names);
  return (
    <>
      {(more.whoCanCome || audience.length > 0 || ages) && (
        <Fact heading={t('who')}>
          {more.whoCanCome && <Quoted>{more.whoCanCome}</Quoted>}
          <Names names={audience} />
          {ages && <p>{ages}</p>}
        </Fact>
      )}
      {more.whoCannotCome && (
        <Fact heading={t('whoCannot')}>
          <Quoted>{more.whoCannotCome}</Quoted>
        </Fact>
      )}
      {formats.length > 0 && (
        <Fact heading={t('format')}>
          <Names names={formats} />
        </Fact>
      )}
      <Cost card={card} names={names} />
      {access.length > 0 && (
        <Fact heading={t('access')}>
          <Names names={access} />
        </Fact>
      )}
      {card.languages.length > 0 && (
        <Fact heading={t('languages')}>
          <p>
            {formatList(
              card.languages.map((code) => languageName(code, locale)),
              locale,
            )}
          </p>
        </Fact>
      )}
    </>
  );
}

function Cost({ card, names }: Pick<Props, 'card' | 'names'>) {
  const t = useTranslations('listing');
  const payment = namesIn('payment', card.terms, names);
  if (!card.cost && payment.length === 0) return null;
  return (
    <Fact heading={t('cost')}>
      {card.cost && <p>{t(`costs.${card.cost.type}`)}</p>}
      {card.cost?.note && <Quoted>{card.cost.note}</Quoted>}
      <Names names={payment} />
    </Fact>
  );
}

function useAges(from: number | null, to: number | null): string | null {
  const t = useTranslations('listing');
  if (from !== null && to !== null) return t('agesBetween', { from, to });
  if (from !== null) return t('agesFrom', { from });
  return to === null ? null : t('agesTo', { to });
}

function Names({ names }: { names: readonly string[] }) {
  return names.length === 0 ? null : <p>{names.join(' · ')}</p>;
}
