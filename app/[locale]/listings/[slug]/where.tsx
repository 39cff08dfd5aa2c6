import { useTranslations } from 'next-intl';
import { mapsSpotOf } from '#components/map/maps-app.ts';
import { MapsLink } from '#components/maps-link.tsx';
import { attendanceText } from '#components/where.tsx';
import type { Card } from '#domain/card.ts';
import { Fact, Quoted } from './fact.tsx';

/** Where to go, how to get in, and a way to the maps app. A place that is not public tells its town and no more. */
export function Where({ card }: { card: Card }) {
  const t = useTranslations('listing');
  const where = useTranslations('where');
  const { place } = card;
  const spot = place && mapsSpotOf(place);
  const isElsewhere = card.attendance === 'online' || card.attendance === 'phone';
  return (
    <Fact heading={t('where')}>
      <p>
        {card.attendance !== 'in-person' && <strong>{attendanceText(where, card.attendance)}</strong>}
        {place && card.attendance !== 'in-person' && <br />}
        {place && <Address place={place} />}
        {!place && !isElsewhere && where('askForAddress')}
      </p>
      {place && place.visibility !== 'public' && <p>{where('hiddenPlace')}</p>}
      {place?.visibility === 'public' && place.precision !== 'exact' && <p>{where('roughPlace')}</p>}
      {place?.directions && (
        <>
          <h3>{t('gettingIn')}</h3>
          <Quoted>{place.directions}</Quoted>
        </>
      )}
      {spot && (
        <p className="screen-only">
          <MapsLink spot={spot} className="button-quiet">
            {t('openInMaps')}
          </MapsLink>
        </p>
      )}
    </Fact>
  );
}

type Place = NonNullable<Card['place']>;

function Address({ place }: { place: Place }) {
  const town = [place.town, [place.region, place.postalCode].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const lines = [place.name, place.street, town].filter(Boolean);
  return lines.map((line, index) => (
    <span key={line} data-quoted="">
      {index > 0 && <br />}
      {line}
    </span>
  ));
}
