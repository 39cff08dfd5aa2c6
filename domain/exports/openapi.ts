import { MEDICATIONS } from '../claims.ts';
import { KIND_CODES } from '../kinds/index.ts';
import { TIMES_OF_DAY, WAYS_TO_ATTEND, WHENS } from '../search/query.ts';
import { MAX_WITHIN_MILES, MAX_WORDS_LENGTH } from '../search/url.ts';
import { DEFAULT_LIMIT, MAX_LIMIT } from './api-request.ts';
import { SCHEMAS, type Schema, schemaReference } from './openapi-schemas.ts';

const several = (items: Schema): Schema => ({ type: 'array', items });

/** @param isSeveral repeated keys or commas: `kind=meeting&kind=family-group`, `kind=meeting,family-group` */
function key(name: string, schema: Schema, description: string, isSeveral = false) {
  return { name, in: 'query', description, schema, ...(isSeveral && { style: 'form', explode: true }) };
}

const KEYS = [
  key('near', { type: 'string' }, 'A ZIP code, a town with or without its state, or a county.'),
  key(
    'within',
    { type: 'number', minimum: 1, maximum: MAX_WITHIN_MILES },
    'Miles. Left out, the radius adapts.',
  ),
  key('kind', several({ enum: KIND_CODES }), 'Any of these kinds.', true),
  key(
    'need',
    { type: 'string' },
    'What somebody needs, such as work, food, place-to-stay: those whose kind is there for it first.',
  ),
  key(
    'fact',
    several({ type: 'string' }),
    'Facts of a kind, such as level:narr-2 or walkIn:yes: any of one field, one of each.',
    true,
  ),
  key('fellowship', several({ type: 'string' }), 'Any of these codes, such as aa, na, smart.', true),
  key(
    'approach',
    several({ type: 'string' }),
    'Any of these codes, such as 12-step, cognitive-secular.',
    true,
  ),
  key('when', { enum: WHENS, default: 'any' }, 'On the clock of the meeting; now is within 2 hours.'),
  key(
    'day',
    several({ type: 'integer', minimum: 0, maximum: 6 }),
    'Any of these weekdays; Sunday is 0.',
    true,
  ),
  key('time', several({ enum: TIMES_OF_DAY }), 'Any of these times of day.', true),
  key('attendance', several({ enum: WAYS_TO_ATTEND }), 'Any of these.', true),
  key('format', several({ type: 'string' }), 'All of these codes, such as open, women, wheelchair.', true),
  key('language', several({ type: 'string' }), 'Any of these ISO 639-1 codes.', true),
  key(
    'medication',
    { enum: MEDICATIONS },
    'Orders by what was said about people on it: welcomes first, then with conditions, then not known yet. It leaves out only those that said no.',
  ),
  key(
    'q',
    { type: 'string', maxLength: MAX_WORDS_LENGTH },
    'Words: names, towns, synonyms; misspellings are forgiven.',
  ),
  key(
    'limit',
    { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    'How many on a page.',
  ),
  key('cursor', { type: 'string' }, 'The `next` of the page before, with the same other keys.'),
];

const answer = (schema: string, description: string) => ({
  description,
  content: { 'application/json': { schema: schemaReference(schema) } },
});
const problemAnswer = (description: string) => ({
  description,
  content: {
    'application/json': {
      schema: { type: 'object', properties: { problem: schemaReference('Problem') }, required: ['problem'] },
    },
  },
});

const TOO_MANY = problemAnswer(
  'Over 60 questions in a minute from one source: `Retry-After` says how long to wait.',
);

/** The description of the public API for programs (OpenAPI 3.1). `siteUrl` is the public address. */
export function describeApi(siteUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Open Door',
      version: '1',
      description:
        'Recovery support that people can find: meetings, family groups, places to live, work, someone to talk to. ' +
        'Free to read from any site, no key. What a listing does not say is not known; it never means no. ' +
        'Call before sending anybody: times and places change.',
    },
    servers: [{ url: `${siteUrl}/api/v1` }],
    paths: {
      '/listings': {
        get: {
          operationId: 'findListings',
          summary: 'Find listings',
          description: 'A value that cannot be read is dropped and its key named in `dropped`.',
          parameters: KEYS,
          responses: {
            200: answer('ListingPage', 'One page of what was found.'),
            304: { description: 'Not changed since the answer with the ETag that was sent along.' },
            400: answer(
              'ListingPage',
              'The place is not known or could be several: see `problem`. Nothing was looked for.',
            ),
            429: TOO_MANY,
            503: problemAnswer('The listings cannot be read right now.'),
          },
        },
      },
      '/listings/{slug}': {
        get: {
          operationId: 'getListing',
          summary: 'One listing',
          parameters: [{ name: 'slug', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: answer('Listing', 'The listing. One that ended is still told, with that status.'),
            304: { description: 'Not changed since the answer with the ETag that was sent along.' },
            404: problemAnswer('There is no such listing.'),
            429: TOO_MANY,
            503: problemAnswer('The listings cannot be read right now.'),
          },
        },
      },
    },
    components: { schemas: SCHEMAS },
  };
}
