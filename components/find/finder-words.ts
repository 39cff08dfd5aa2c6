import type { AbstractIntlMessages } from 'next-intl';
import type { FinderLink } from '#domain/search/finder-links.ts';
import type { Term } from '#domain/terms.ts';
import type { ShownApps } from './national-apps.tsx';

/** All that the finder must know on a device beside the listings: vocabularies, and its sentences in one language. */
export type FinderWords = {
  readonly terms: readonly Term[];
  readonly messages: AbstractIntlMessages;
  readonly finders: readonly FinderLink[];
  readonly apps: ShownApps;
};
