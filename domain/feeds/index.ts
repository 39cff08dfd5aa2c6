import { bmlt } from './bmlt.ts';
import type { FeedFormat } from './feed.ts';
import { meetingGuide } from './meeting-guide.ts';

/** Every format of feeds. A new one is one file and one line here. */
export const FEED_FORMATS: readonly FeedFormat[] = [meetingGuide, bmlt];
