import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A meeting of the real set that the generator takes its distributions from. */
export type RealMeeting = {
  readonly name: string;
  readonly program: string;
  readonly schedule: readonly { day: string; time: string; duration_min?: number }[];
  readonly format: 'in-person' | 'online' | 'hybrid';
  readonly types?: readonly string[];
  readonly venue?: { readonly street?: string; readonly city?: string; readonly zip?: string };
  readonly geo?: { readonly lat: number; readonly lng: number };
  readonly languages?: readonly string[];
};

export type RealService = {
  readonly name: string;
  readonly categories?: readonly string[];
  readonly address?: { readonly zip?: string };
};

/** The real data, which is never part of this project: only its distributions and names are resampled, in memory. */
export type RealData = {
  readonly meetings: readonly RealMeeting[];
  readonly services: readonly RealService[];
};

/** @throws Error when the folder of shared data is not there, saying where it was looked for. */
export function readRealData(folder: string): RealData {
  return {
    meetings: readLines<RealMeeting>(join(folder, 'meetings/us-normalized/meetings.ndjson.gz')),
    services: [
      ...readLines<RealService>(join(folder, 'services/us-normalized/sites.ndjson.gz')),
      ...readLines<RealService>(join(folder, 'services/us-normalized/orgs.ndjson.gz')),
    ],
  };
}

function readLines<Value>(file: string): Value[] {
  if (!existsSync(file)) {
    throw new Error(`${file} is not there: say where the real data is with SHARED_DATA=<folder>`);
  }
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Value);
}
