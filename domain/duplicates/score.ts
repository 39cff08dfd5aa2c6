import * as z from 'zod';
import { distanceMeters, type Point } from '../point.ts';
import { foldText, wordsOf } from '../text.ts';
import { nameLikeness } from './name-likeness.ts';

/** What is compared of a listing. */
export type Compared = {
  readonly name: string;
  readonly kind: string;
  readonly fellowship: string | null;
  readonly point: Point | null;
  readonly street: string | null;
  readonly town: string | null;
  readonly hall: string | null;
  /** Weekly times, as minutes of the week on the clock there. */
  readonly starts: readonly number[];
  /** Codes of the audience it is meant for, such as `women`. */
  readonly audiences: readonly string[];
  readonly languages: readonly string[];
  readonly phones: readonly string[];
  /** Slugs of the feeds that hold it; none for what people here added. */
  readonly feeds: readonly string[];
};

/** Why two may be the same, and, with `not-`, why they may not. */
export const DUPLICATE_REASONS = [
  'same-name',
  'like-name',
  'same-place',
  'same-time',
  'same-fellowship',
  'same-phone',
  'two-publishers',
  'not-same-people',
  'not-same-language',
  'not-one-publisher-twice',
] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];
export const duplicateReasonsSchema = z.array(z.enum(DUPLICATE_REASONS));

export type Likeness = { readonly score: number; readonly reasons: readonly DuplicateReason[] };

/** From here on a person is asked. */
export const PROPOSED_FROM = 0.64;
/** Publishers put the pin of one door this far apart at most. */
export const SAME_PLACE_METERS = 150;

/**
 * How likely two listings are the same, 0 to 1, with reasons. Only a person ever merges. Two publishers that list one
 * door at one time mean the same more often than one publisher that lists it twice: that one knows of two rooms.
 */
export function likeness(a: Compared, b: Compared): Likeness {
  const reasons: DuplicateReason[] = [];
  let score = 0;
  const count = (isSo: boolean, reason: DuplicateReason, weight: number) => {
    if (!isSo) return;
    reasons.push(reason);
    score += weight;
  };
  if (a.kind !== b.kind || (a.fellowship && b.fellowship && a.fellowship !== b.fellowship)) {
    return { score: 0, reasons };
  }
  const around = [a.street, b.street, a.town, b.town, a.hall, b.hall].filter((text) => text !== null);
  const alike = nameLikeness(a.name, b.name, around);
  count(alike >= 0.95, 'same-name', 0);
  count(alike >= 0.5 && alike < 0.95, 'like-name', 0);
  score += 0.55 * alike;
  count(isSamePlace(a, b), 'same-place', 0.15);
  count(
    a.starts.some((start) => b.starts.includes(start)),
    'same-time',
    0.15,
  );
  count(a.fellowship !== null && a.fellowship === b.fellowship, 'same-fellowship', 0.05);
  count(sharesPhone(a, b), 'same-phone', 0.1);
  const isOnePublisher = a.feeds.some((feed) => b.feeds.includes(feed));
  count(a.feeds.length > 0 && b.feeds.length > 0 && !isOnePublisher, 'two-publishers', 0.1);
  // The same words from one publisher are one meeting told twice; nearly the same may well be two rooms.
  count(isOnePublisher && alike < 0.95, 'not-one-publisher-twice', -0.2);
  count(areOtherPeople(a, b), 'not-same-people', -0.35);
  count(differs(a.languages, b.languages), 'not-same-language', -0.2);
  return { score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100, reasons };
}

export function isSamePlace(a: Compared, b: Compared): boolean {
  if (a.point && b.point) return distanceMeters(a.point, b.point) <= SAME_PLACE_METERS;
  const door = ({ street, town }: Compared) => street && town && foldText(`${street} ${town}`);
  return Boolean(door(a)) && door(a) === door(b);
}

const GENDERS = ['men', 'women'];

/** Men and women, or only one of both: said by terms or by the name. */
function areOtherPeople(a: Compared, b: Compared): boolean {
  const [mine, theirs] = [gendersOf(a), gendersOf(b)];
  return GENDERS.some((gender) => mine.has(gender) !== theirs.has(gender));
}

function gendersOf({ name, audiences }: Compared): Set<string> {
  const words = wordsOf(name);
  const says = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const genders = new Set(GENDERS.filter((gender) => audiences.includes(gender)));
  if (says(/^(men|mens|man|stag|brothers?|hombres)$/)) genders.add('men');
  if (says(/^(women|womens|woman|womans|ladies|sisters?|girls|mujeres|dames)$/)) genders.add('women');
  return genders;
}

function differs(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
}

function sharesPhone(a: Compared, b: Compared): boolean {
  const digits = (phones: readonly string[]) => phones.map((phone) => phone.replace(/\D/g, '').slice(-10));
  const mine = digits(a.phones).filter((number) => number.length === 10);
  return digits(b.phones).some((number) => mine.includes(number));
}
