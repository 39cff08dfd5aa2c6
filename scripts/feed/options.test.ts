import { expect, test } from 'vitest';
import { parseCommand } from './options.ts';

const command = (line: string) => parseCommand(line.split(' ').filter(Boolean));
const problemOf = (line: string) => {
  const parsed = command(line);
  return parsed.ok ? null : parsed.problem;
};

test('an import takes its file and what is known of the feed', () => {
  expect(
    command(
      'import feed.json --format meeting-guide --name SF --fellowship aa --zone america/los_angeles --dry-run --json',
    ),
  ).toEqual({
    ok: true,
    value: {
      do: 'import',
      file: 'feed.json',
      source: { name: 'SF', format: 'meeting-guide', fellowship: 'aa', timeZone: 'America/Los_Angeles' },
      formatsFile: null,
      serviceBodiesFile: null,
      dryRun: true,
      applyHeld: false,
      json: true,
    },
  });
});

test('BMLT is always of NA', () => {
  expect(command('import a.json --format bmlt --name NY --formats f.json')).toMatchObject({
    value: { source: { fellowship: 'na' }, formatsFile: 'f.json' },
  });
  expect(problemOf('import a.json --format bmlt --name NY --fellowship aa')).toMatch(/fellowship na/);
});

test('list and help', () => {
  expect(command('list --json')).toMatchObject({ value: { do: 'list', json: true } });
  expect(command('')).toMatchObject({ value: { do: 'help' } });
  expect(command('import --help')).toMatchObject({ value: { do: 'help' } });
});

test.each([
  ['import --format bmlt --name X', /Name the file/],
  ['import a.json b.json --format bmlt --name X', /"b.json" is one too many/],
  ['import a.json --format bmlt', /--name/],
  ['import a.json --format bmlt --name !!!', /--name/],
  ['import a.json --name X', /--format meeting-guide\|bmlt/],
  ['import a.json --name X --format csv', /--format meeting-guide\|bmlt/],
  ['import a.json --name X --format meeting-guide --zone Eastern', /"Eastern" is not a time zone/],
  ['import a.json --name X --format meeting-guide --formats f.json', /belong to --format bmlt/],
  ['import a.json --fellowshop aa', /Unknown option '--fellowshop'\.$/],
  ['import a.json --name', /--name/],
  ['export a.json', /no "export"/],
])('a mistake is named in a sentence: %s', (line, problem) => {
  expect(problemOf(line)).toMatch(problem);
  expect(problemOf(line)).not.toMatch(/\n/);
});
