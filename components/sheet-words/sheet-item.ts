import { ageText, shouldCallFirst } from '#components/age.tsx';
import { factLabel, factText, noticeText } from '#components/fact-text.ts';
import { kindName } from '#components/kind-name.ts';
import { mapsSpotOf } from '#components/map/maps-app.ts';
import { namesIn, type TermNames } from '#components/term-names.ts';
import { timeZoneOf } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { noticesOf } from '#domain/kinds/sorts.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import type { SheetItem } from '#domain/sheet/item.ts';
import type { SheetListing } from '#domain/sheet/listing.ts';
import { needsOf } from '#domain/sheet/needs.ts';
import type { LocalFacts } from '#domain/site/local.ts';
import { onlineOf, phonesOf, whereOf } from './contact.ts';
import { medicationLines } from './medication-lines.ts';
import { acceptingNowOf, costOf, howToStartOf, languagesOf, whoCanComeOf } from './people.ts';
import { joined, onePaperLine } from './plain.ts';
import { datesOf, isFromAfar, timesOf, weekOf } from './times.ts';
import { warningsOf } from './warnings.ts';
import type { SheetWords } from './words.ts';

/** A kind puts first what people decide by. */
const MOST_FACTS = 3;

/**
 * One place of a sheet, in the language of `words` and of `names`, as it is at `now`. Of a place that is not public it
 * holds the town and nothing finer. `local` is what admins say of where it is.
 */
export function sheetItem(
  words: SheetWords,
  listing: SheetListing,
  names: TermNames,
  local: LocalFacts,
  now: Date,
): SheetItem {
  const { card, more } = listing;
  const today = wallClock(now, timeZoneOf(card)).day;
  return {
    number: card.id,
    slug: card.slug,
    kind: card.kind,
    kindWords: kindWordsOf(words, listing, names),
    needs: needsOf(card, today),
    name: card.name,
    warnings: warningsOf(words, card, today, now),
    times: timesOf(words, card, now),
    dates: datesOf(words, card, now),
    week: weekOf(words, card, now),
    where: whereOf(words, card),
    spot: card.place && !isFromAfar(card) ? mapsSpotOf(card.place) : null,
    directions: card.place?.directions ? onePaperLine(card.place.directions) : null,
    online: onlineOf(words, listing),
    phones: phonesOf(words, listing),
    cost: costOf(words, listing, names),
    languages: languagesOf(words, listing),
    access: joined(namesIn('access', card.terms, names), ', '),
    whoCanCome: whoCanComeOf(words, listing, names),
    whatToBring: more.whatToBring && onePaperLine(more.whatToBring),
    howToStart: howToStartOf(words, listing),
    ways: more.howToStart,
    acceptingNow: acceptingNowOf(words, listing, today),
    facts: [...noticesIn(words, listing), ...factsOf(words, listing, false).slice(0, MOST_FACTS)],
    medication: [...medicationLines(words, card, today), ...factsOf(words, listing, true)],
    age:
      joined(
        [shouldCallFirst(card, today) && words.age('callFirst'), ageText(words.age, card, words.locale)],
        '. ',
      ) ?? '',
    isDemo: card.demo,
    ...local,
  };
}

/** "Recovery meeting: Alcoholics Anonymous", "Place to live: Nine Pines Housing". */
function kindWordsOf({ kinds }: SheetWords, { card }: SheetListing, names: TermNames): string {
  const kind = kindName(kinds, card, names);
  const fellowship = card.fellowship && names[`fellowship:${card.fellowship}`]?.name;
  const organization = card.organization !== card.name && !kindOf(card.kind).gathers && card.organization;
  return joined([kind, fellowship || organization], ': ') ?? kind;
}

/** What the kind has to say about every listing like this one. */
function noticesIn({ kinds }: SheetWords, { card, more }: SheetListing): string[] {
  return noticesOf(kindOf(card.kind), more.details).map((key) => noticeText(kinds, card.kind, key));
}

/** A kind's own facts that are known: those about medicine, or the others. */
function factsOf(words: SheetWords, { card, more }: SheetListing, areAboutMedicine: boolean): string[] {
  return kindOf(card.kind)
    .facts.filter(({ field }) => more.details[field] !== undefined)
    .filter(({ isAboutMedicine = false }) => isAboutMedicine === areAboutMedicine)
    .map((fact) => {
      const value = factText(words, card.kind, fact, more.details[fact.field], words.locale);
      return `${factLabel(words.kinds, card.kind, fact)}: ${onePaperLine(value)}`;
    });
}
