import { languageName } from '#components/language-names.ts';
import { namesIn, type TermNames } from '#components/term-names.ts';
import { formatDay, formatList } from '#domain/schedule/format.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { SheetListing } from '#domain/sheet/listing.ts';
import { vacancyAge } from '#domain/vacancy.ts';
import { joined, onePaperLine } from './plain.ts';
import type { SheetWords } from './words.ts';

/** Who can come and who cannot, for whom it is meant, and from which age. */
export function whoCanComeOf(
  { item, listing }: SheetWords,
  { card, more }: SheetListing,
  names: TermNames,
): string | null {
  const { minimumAge: from, maximumAge: to } = more;
  // "Men 18 and over" leaves nothing to say of men or of ages.
  const isNews = (words: string) => !more.whoCanCome?.toLowerCase().includes(words.toLowerCase());
  const ages =
    from !== null && to !== null
      ? listing('agesBetween', { from, to })
      : from !== null
        ? listing('agesFrom', { from })
        : to !== null && listing('agesTo', { to });
  return joined(
    [
      more.whoCanCome && onePaperLine(more.whoCanCome),
      namesIn('audience', card.terms, names).filter(isNews).join(', '),
      ages && isNews(ages) && `${listing('ages')}: ${ages}`,
      more.whoCannotCome && item('whoCannot', { who: onePaperLine(more.whoCannotCome) }),
    ],
    '. ',
  );
}

/** "There is a cost: $20 for the first visit. MassHealth". */
export function costOf({ listing }: SheetWords, { card }: SheetListing, names: TermNames): string | null {
  const cost = card.cost && joined([listing(`costs.${card.cost.type}`), onePaperLine(card.cost.note)], ': ');
  return joined([cost, namesIn('payment', card.terms, names).join(', ')], '. ');
}

export function languagesOf({ locale }: SheetWords, { card }: SheetListing): string | null {
  const languages = card.languages.map((code) => languageName(code, locale));
  return languages.length > 0 ? formatList(languages, locale) : null;
}

/** What one does first, and how long the wait is. */
export function howToStartOf({ item, listing }: SheetWords, { more }: SheetListing): string | null {
  const ways = more.howToStart.map((way) => listing(`start.${way}`));
  return joined([...ways, more.wait && item('wait', { wait: onePaperLine(more.wait) })], '. ');
}

/** The newest word on whether new people are taken, and on free places, with the day of each; the newer one first. */
export function acceptingNowOf(
  { item, locale }: SheetWords,
  { claims }: SheetListing,
  today: Day,
): string | null {
  const accepting = claims.find((claim) => claim.type === 'accepting-now');
  const vacancy = claims.find((claim) => claim.type === 'vacancy' && vacancyAge(claim.on, today) !== 'gone');
  const said = [
    accepting && {
      on: accepting.on,
      text: item(accepting.accepting ? 'accepting' : 'notAccepting', {
        day: formatDay(accepting.on, locale),
      }),
    },
    vacancy?.type === 'vacancy' && {
      on: vacancy.on,
      text: item('freePlaces', { places: vacancy.places, day: formatDay(vacancy.on, locale) }),
    },
  ].filter((one) => one !== undefined && one !== false);
  return joined(
    said.sort((a, b) => b.on.localeCompare(a.on)).map(({ text }) => text),
    '. ',
  );
}
