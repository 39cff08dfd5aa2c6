import { expect, test } from 'vitest';
import { asBegan, BEGAN_FIELD, beganText, readSent } from './sent-form.ts';

const SAVED = { name: ['Monday Group'] };

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries(fields)) form.append(name, text);
  return form;
}

test('an edit put away while it is undecided whose words stand is asked about again', () => {
  const first = sent({ name: 'Mine', version: '3', base: JSON.stringify(SAVED) });
  const typed = readSent(first, SAVED);
  // Somebody else saved version 4; the form now shows both, and goes by what they saved.
  const theirs = { name: ['Theirs\nwith a second line'] };
  const second = sent({
    name: 'Mine',
    version: '4',
    base: JSON.stringify(theirs),
    [BEGAN_FIELD]: beganText(asBegan(typed, first)),
  });
  const shown = readSent(second, theirs);
  expect(shown).toEqual({ form: { name: ['Mine'] }, base: theirs, baseVersion: 4 });
  expect(asBegan(shown, second)).toEqual({ form: { name: ['Mine'] }, base: SAVED, baseVersion: 3 });
});

test.each(['', 'x', '3 ', '3 {', '{}', '3 null'])('what began as %j is none', (text) => {
  const form = sent({ name: 'Mine', version: '4', base: '{}', [BEGAN_FIELD]: text });
  const typed = readSent(form, {});
  expect(asBegan(typed, form)).toBe(typed);
});
