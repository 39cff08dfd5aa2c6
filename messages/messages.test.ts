import { expect, test } from 'vitest';
import { KINDS } from '#domain/kinds/index.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };

type Words = { readonly [key: string]: string | Words };

/** Every message with its path: "frame.leave". */
function flatten(words: Words, path: readonly string[] = []): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : flatten(value, [...path, key]),
  );
}

const english = new Map(flatten(en));
const spanish = new Map(flatten(es));

/** The names of values that a message shows; words that a plural chooses from begin with a capital or hold spaces. */
const valuesIn = (message: string) =>
  new Set([...message.matchAll(/\{([a-z]\w*)[},]/g)].map((match) => match[1]));

test('every message is there in both languages', () => {
  expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
});

test('no message is empty', () => {
  expect([...english, ...spanish].filter(([, text]) => !text.trim())).toEqual([]);
});

test('a number, name or day that one language shows is never lost in the other', () => {
  // Spanish tells in addition which key to press for Spanish.
  const isLost = ([key, text]: [string, string]) => {
    const inSpanish = valuesIn(spanish.get(key) ?? '');
    return [...valuesIn(text)].some((value) => !inSpanish.has(value));
  };
  expect([...english].filter(isLost)).toEqual([]);
});

test('every kind has its name, a label for each of its facts, and words for each choice', () => {
  for (const kind of KINDS) {
    const names = ['name', 'plural', 'askAboutMedicine'].map((key) => `kinds.${kind.code}.${key}`);
    const labels = kind.facts.map((fact) => `kinds.${kind.code}.fields.${fact.field}`);
    for (const key of [...names, ...labels]) expect(english.has(key), key).toBe(true);
    for (const fact of kind.facts.filter(({ show }) => show === 'choice' || show === 'choices')) {
      for (const choice of fact.options ?? []) {
        const key = `kinds.${kind.code}.choices.${fact.field}.${choice}`;
        expect(english.has(key), key).toBe(true);
      }
    }
  }
});

test('our Spanish says usted, never tú', () => {
  const familiar = /\b(tú|tu|tus|contigo|eres|tienes|puedes|quieres|estás|necesitas|llama a|busca tu)\b/i;
  expect([...spanish].filter(([, text]) => familiar.test(text))).toEqual([]);
});
