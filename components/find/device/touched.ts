type FormName = 'coarse' | 'private';

export function formIn(root: HTMLElement, name: FormName): HTMLFormElement | null {
  return root.querySelector<HTMLFormElement>(`form[data-finder="${name}"]`);
}

/** True when somebody has changed something since the page was made, also before its script ran. */
export function isTouched(root: HTMLElement): boolean {
  return [...fieldsIn(root)].some((field) => {
    if (field instanceof HTMLSelectElement) {
      const given = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
      return field.selectedIndex !== Math.max(0, given);
    }
    if (field.name === 'near' || field.type === 'hidden') return false;
    return field.type === 'checkbox'
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue;
  });
}

/** The fields of both forms. */
export function* fieldsIn(root: HTMLElement): Generator<HTMLInputElement | HTMLSelectElement> {
  for (const name of ['coarse', 'private'] as const) {
    for (const field of formIn(root, name)?.elements ?? []) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) yield field;
    }
  }
}
