import { readAsked } from '#domain/search/asked.ts';
import type { ChoiceCounts } from '#domain/search/choice-counts.ts';
import type { Choices } from '#domain/search/query.ts';
import { fieldsIn, formIn } from './touched.ts';

// The two forms are plain HTML, and what stands in them is what the visitor wants: it is read from them, and written only
// when somebody follows a step to a neighbouring search.

function fieldsOf(form: HTMLFormElement | null): URLSearchParams {
  const fields = new URLSearchParams();
  if (!form) return fields;
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  return fields;
}

/** What the forms ask for. Place, view and page are not theirs: a new place is looked up when the form is sent. */
export function readForms(root: HTMLElement, now: Choices): Choices {
  const coarse = fieldsOf(formIn(root, 'coarse'));
  keepUnoffered(root, coarse, now);
  const asked = readAsked(coarse, fieldsOf(formIn(root, 'private')));
  // Of several needs the order in which they were chosen counts.
  const needs = [
    ...now.needs.filter((need) => asked.needs.includes(need)),
    ...asked.needs.filter((need) => !now.needs.includes(need)),
  ];
  return { ...asked, needs, near: now.near, view: now.view, page: 1 };
}

/** An address may ask for what no option stands for, such as seven miles: it stands until another one is chosen. */
function keepUnoffered(root: HTMLElement, fields: URLSearchParams, now: Choices): void {
  const values = valuesOf(now);
  for (const select of formIn(root, 'coarse')?.querySelectorAll('select') ?? []) {
    const [wanted = ''] = values[select.name] ?? [];
    const isOffered = [...select.options].some(({ value }) => value === wanted);
    if (isOffered || select.selectedIndex > 0) continue;
    fields.delete(select.name);
    for (const value of wanted.split(',')) fields.append(select.name, value);
  }
}

/** The place as it was typed. */
export function typedPlace(root: HTMLElement): string {
  return (fieldsOf(formIn(root, 'coarse')).get('near') ?? '').trim();
}

/** Puts a place and nothing else into the form: that of the map. */
export function writePlace(root: HTMLElement, near: string): void {
  const field = formIn(root, 'coarse')?.elements.namedItem('near');
  if (field instanceof HTMLInputElement) field.value = near;
}

/** What stands in the fields of both forms for these choices. */
function valuesOf(choices: Choices): Readonly<Record<string, readonly string[]>> {
  return {
    when: [choices.when],
    kind: [choices.kinds.join(',') || 'any'],
    attendance: [choices.canTravel ? choices.attendance.join(',') : ''],
    within: [choices.withinMiles === null ? '' : String(choices.withinMiles)],
    fellowship: [choices.fellowships.join(',')],
    approach: [choices.approaches.join(',')],
    language: [choices.languages.join(',')],
    need: choices.needs,
    fact: choices.facts,
    travel: choices.canTravel ? [] : ['no'],
    day: choices.days.map(String),
    time: choices.times,
    format: choices.formats,
    words: [choices.words],
    medication: [choices.medication ?? ''],
    onlyConfirmed: choices.onlyConfirmed ? ['1'] : [],
    audience: choices.audiences,
  };
}

/** Puts the choices of a step into the forms. A field that says the same already is not touched. */
export function fillForms(root: HTMLElement, choices: Choices): void {
  const values = valuesOf(choices);
  for (const field of fieldsIn(root)) {
    const wanted = field.type === 'hidden' ? undefined : values[field.name];
    if (!wanted) continue;
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      field.checked = wanted.includes(field.value);
    } else if (field.value !== (wanted[0] ?? '')) {
      field.value = wanted[0] ?? '';
    }
  }
}

/** Writes beside each choice how many would be found with it. */
export function tellCounts(root: HTMLElement, counts: ChoiceCounts): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('form[data-finder] input[type="checkbox"]')) {
    const known = counts[box.name];
    const label = box.closest('label');
    if (label && known) label.dataset.count = String(known[box.value] ?? 0);
    else if (label) delete label.dataset.count;
  }
  for (const option of root.querySelectorAll<HTMLOptionElement>('form[data-finder] option')) {
    const select = option.closest('select');
    const known = select && counts[select.name];
    const isCounted = known && option.value !== '' && !option.value.includes(',') && option.value !== 'any';
    const count = isCounted || (known && select.name === 'when') ? (known[option.value] ?? 0) : null;
    // An option shows its label in place of its text. What is chosen is told above, and a closed field has little room.
    if (count === null || option.selected) option.removeAttribute('label');
    else option.label = `${option.text} (${count})`;
  }
}
