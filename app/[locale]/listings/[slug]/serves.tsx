import { useLocale, useTranslations } from 'next-intl';
import { gazetteer } from '#app/gazetteer.ts';
import type { Card } from '#domain/card.ts';
import { countyLabel } from '#domain/gazetteer/gazetteer.ts';
import type { ServiceArea } from '#domain/listing.ts';
import { formatList } from '#domain/schedule/format.ts';
import { Fact } from './fact.tsx';

/** More areas than this are counted, not named. */
const MOST_NAMED = 8;

/** For whom it is there by where they live, apart from how far it is. Left out when nobody said. */
export function Serves({ card }: { card: Card }) {
  const t = useTranslations('listing');
  const locale = useLocale();
  const areas = card.serviceAreas;
  if (areas.length === 0) return null;
  const names = areas.slice(0, MOST_NAMED).map((area) => areaName(area, t));
  const more = areas.length - names.length;
  return (
    <Fact heading={t('serves')}>
      <p>{formatList(more > 0 ? [...names, t('servesMore', { count: more })] : names, locale)}</p>
    </Fact>
  );
}

function areaName(area: ServiceArea, t: ReturnType<typeof useTranslations<'listing'>>): string {
  if (area.type === 'anywhere') return t('servesAnywhere');
  if (area.type === 'zip') return t('servesZip', { code: area.code });
  if (area.type === 'state') return t('servesState', { code: area.code });
  return countyLabel(gazetteer(), area.code) ?? t('servesCounty', { code: area.code });
}
