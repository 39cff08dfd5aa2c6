import { parseArgs } from 'node:util';
import type { FeedSource } from '#db/feeds.ts';
import { FEED_FORMATS } from '#domain/feeds/index.ts';
import { readZone } from '#domain/feeds/points.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { slugify } from '#domain/text.ts';

const FORMATS = FEED_FORMATS.map((format) => format.code).join('|');

export const USAGE = `Brings a publisher's listings in, and keeps them up to date.

  npm run feed -- import FILE --format ${FORMATS} --name NAME [options]
  npm run feed -- list [--json]
  npm run feed -- look NAME              what the file of NAME that waits would do, as JSON
  npm run feed -- release NAME --digest  apply it as it was shown; the page /admin/feeds does this for you

  --name NAME            who publishes it; the same name is the same feed
  --fellowship CODE      such as aa or al-anon: a Meeting Guide feed does not say, and its codes depend on it
  --zone ZONE            such as America/Chicago: the clock of meetings that have neither zone nor point
  --formats FILE         a BMLT server's answer to GetFormats, without which its codes mean nothing
  --service-bodies FILE  a BMLT server's answer to GetServiceBodies: who answers for a meeting, and helplines
  --dry-run              say what would happen, and write nothing
  --apply-held           you have looked at what was held, and it is right: apply it
  --json                 print the report as JSON

Ends with 0 when done, 1 when the file cannot be used, 2 for a mistake in the command, 3 when a person has to look.`;

export type Command =
  | { readonly do: 'help' }
  | { readonly do: 'list'; readonly json: boolean }
  | { readonly do: 'look'; readonly feed: string }
  | { readonly do: 'release'; readonly feed: string; readonly digest: string }
  | {
      readonly do: 'import';
      readonly file: string;
      /** Fellowship and zone are null when the command does not say. */
      readonly source: FeedSource;
      readonly formatsFile: string | null;
      readonly serviceBodiesFile: string | null;
      readonly dryRun: boolean;
      readonly applyHeld: boolean;
      readonly json: boolean;
    };

/** What a command line asks for. The problem is one sentence. */
export function parseCommand(args: readonly string[]): Result<Command, string> {
  const parsed = readArguments(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [task, file, ...more] = positionals;
  if (values.help || !task) return succeed({ do: 'help' });
  if (task === 'list') return succeed({ do: 'list', json: values.json ?? false });
  if (task === 'look' || task === 'release') {
    if (!file || more.length > 0) return fail('Name one feed: "Bay Area AA".');
    if (task === 'look') return succeed({ do: 'look', feed: file });
    return values.digest
      ? succeed({ do: 'release', feed: file, digest: values.digest })
      : fail('Say with --digest what was shown: "look" prints it.');
  }
  if (task !== 'import') return fail(`There is no "${task}": it is import, list, look or release.`);
  if (!file) return fail('Name the file to import.');
  if (more.length > 0) return fail(`One file at a time: "${more[0]}" is one too many.`);
  const name = values.name?.trim() ?? '';
  if (!slugify(name) || name.length > 100) return fail('Say who publishes it: --name "Bay Area AA".');
  const format = FEED_FORMATS.find(({ code }) => code === values.format);
  if (!format) return fail(`Say what it is: --format ${FORMATS}.`);
  if (format.fellowship && values.fellowship && values.fellowship !== format.fellowship) {
    return fail(`Everything in the format ${format.code} is of the fellowship ${format.fellowship}.`);
  }
  if (format.code !== 'bmlt' && (values.formats || values['service-bodies'])) {
    return fail('--formats and --service-bodies belong to --format bmlt.');
  }
  const timeZone = values.zone ? readZone(values.zone) : null;
  if (values.zone && !timeZone) return fail(`"${values.zone}" is not a time zone such as America/New_York.`);
  return succeed({
    do: 'import',
    file,
    source: {
      name,
      format: format.code,
      fellowship: format.fellowship ?? values.fellowship ?? null,
      timeZone,
    },
    formatsFile: values.formats ?? null,
    serviceBodiesFile: values['service-bodies'] ?? null,
    dryRun: values['dry-run'] ?? false,
    applyHeld: values['apply-held'] ?? false,
    json: values.json ?? false,
  });
}

function readArguments(args: readonly string[]) {
  try {
    return succeed(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          format: { type: 'string' },
          name: { type: 'string' },
          fellowship: { type: 'string' },
          zone: { type: 'string' },
          formats: { type: 'string' },
          'service-bodies': { type: 'string' },
          'dry-run': { type: 'boolean' },
          'apply-held': { type: 'boolean' },
          digest: { type: 'string' },
          json: { type: 'boolean' },
          help: { type: 'boolean', short: 'h' },
        },
      }),
    );
  } catch (error) {
    const [firstSentence] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    return fail(`${firstSentence}.`);
  }
}
