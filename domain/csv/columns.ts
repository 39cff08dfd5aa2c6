import type { Listing } from '../listing.ts';
import { cleanText } from '../text.ts';
import { formatPhonesCell, parsePhonesCell } from './phones-cell.ts';
import { formatTimesCell, parseTimesCell } from './times-cell.ts';

/** A listing half read from a row: what its schema makes of it is told cell by cell. */
export type Draft = { place: Record<string, unknown> | null; [field: string]: unknown };

export type Column = {
  /** As the first row of the table has it. */
  readonly name: string;
  /** Where it is in the listing, as problems and history name it. */
  readonly field: string;
  readonly format: (listing: Listing) => string;
  /** Puts a cell into a draft. @returns false for a cell that cannot be read */
  readonly read: (draft: Draft, cell: string) => boolean;
};

const texts = {
  kind: 'kind',
  name: 'name',
  fellowship: 'fellowship',
  summary: 'summary',
  attendance: 'attendance',
  website: 'website',
  'e-mail': 'email',
  'who can come': 'whoCanCome',
  'who cannot come': 'whoCannotCome',
  'what to bring': 'whatToBring',
  wait: 'wait',
  notes: 'notes',
  status: 'status',
  'paused until': 'pausedUntil',
} as const;

const placeTexts = {
  'place name': 'name',
  street: 'street',
  unit: 'unit',
  town: 'town',
  county: 'county',
  state: 'region',
  ZIP: 'postalCode',
  country: 'country',
  'time zone': 'timeZone',
  precision: 'precision',
  'who may see the place': 'visibility',
  directions: 'directions',
} as const;

/** What no listing and no place is without: a blank cell says nothing of it. */
const NEEDED = new Set([
  'kind',
  'name',
  'attendance',
  'status',
  'place.country',
  'place.precision',
  'place.visibility',
]);

/** Every column of the table, in its order; `id` and `version` stand before them (domain/csv/table.ts). */
export const COLUMNS: readonly Column[] = [
  ...Object.entries(texts).map(([name, field]) => textColumn(name, field)),
  ...Object.entries(placeTexts).map(([name, field]) => placeColumn(name, field)),
  numberColumn('latitude', 'place.latitude'),
  numberColumn('longitude', 'place.longitude'),
  {
    name: 'times',
    field: 'schedules',
    format: ({ schedules }) => formatTimesCell(schedules),
    read: (draft, cell) => {
      draft.schedules = parseTimesCell(cell, (draft.place?.timeZone as string | null | undefined) ?? null);
      return draft.schedules !== null;
    },
  },
  {
    name: 'phones',
    field: 'phones',
    format: ({ phones }) => formatPhonesCell(phones),
    read: (draft, cell) => {
      draft.phones = parsePhonesCell(cell);
      return draft.phones !== null;
    },
  },
  numberColumn('youngest', 'minimumAge'),
  numberColumn('oldest', 'maximumAge'),
  listColumn('languages', 'languages'),
  listColumn('how to start', 'howToStart'),
  listColumn('terms', 'terms'),
  jsonColumn('organization', 'organization'),
  jsonColumn('online', 'online'),
  jsonColumn('cost', 'cost'),
  jsonColumn('serves', 'serviceAreas'),
  jsonColumn('details', 'details'),
];

function textColumn(name: string, field: Exclude<keyof Listing, 'place'>): Column {
  return {
    name,
    field,
    format: (listing) => String(listing[field] ?? ''),
    read: (draft, cell) => {
      const value = blankIsNull(cell);
      // What every listing has stays as it is, or as it is for a new one.
      if (value !== null || !NEEDED.has(field)) draft[field] = value;
      return true;
    },
  };
}

function placeColumn(name: string, part: string): Column {
  return {
    name,
    field: `place.${part}`,
    format: ({ place }) => String(place?.[part as 'street'] ?? ''),
    read: (draft, cell) => {
      const value = blankIsNull(cell);
      // A blank cell of a listing without a place says nothing, and of what every place has leaves what there is.
      if (value === null && (draft.place === null || NEEDED.has(`place.${part}`))) return true;
      draft.place = { ...draft.place, [part]: value };
      return true;
    },
  };
}

function numberColumn(name: string, field: string): Column {
  const [first = '', part] = field.split('.') as [string, string?];
  const numberOf = (listing: Listing) =>
    part ? listing.place?.[part as 'latitude'] : (listing[first as 'minimumAge'] as number | null);
  return {
    name,
    field,
    format: (listing) => String(numberOf(listing) ?? ''),
    read: (draft, cell) => {
      const value = cell.trim() === '' ? null : Number(cell);
      if (value !== null && !Number.isFinite(value)) return false;
      if (!part) draft[first] = value;
      else if (value !== null || draft.place) draft.place = { ...draft.place, [part]: value };
      return true;
    },
  };
}

/** Codes with blanks between: no code has one. */
function listColumn(name: string, field: 'languages' | 'howToStart' | 'terms'): Column {
  return {
    name,
    field,
    format: (listing) => listing[field].join(' '),
    read: (draft, cell) => {
      draft[field] = cell.split(/[\s,;]+/).filter(Boolean);
      return true;
    },
  };
}

/** What has no plain form in one cell. */
function jsonColumn(name: string, field: Exclude<keyof Listing, 'place'>): Column {
  return {
    name,
    field,
    format: (listing) => {
      const value = listing[field];
      const isEmpty = value === null || Object.keys(value as object).length === 0;
      return isEmpty ? '' : JSON.stringify(value);
    },
    read: (draft, cell) => {
      if (cell.trim() === '') {
        draft[field] = field === 'serviceAreas' ? [] : field === 'details' ? {} : null;
        return true;
      }
      try {
        draft[field] = JSON.parse(cell);
        return true;
      } catch {
        return false;
      }
    },
  };
}

function blankIsNull(cell: string): string | null {
  return cleanText(cell) === '' ? null : cleanText(cell);
}
