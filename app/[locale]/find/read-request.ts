import { readPrivateForm } from '#app/private-form.ts';
import { type OfferedCodes, readAsked } from '#domain/search/asked.ts';
import type { Choices } from '#domain/search/query.ts';

/** What a visitor asks for: from the address, or from the body of a POST, which then holds the coarse choices too. */
export async function readFindRequest(
  searchParams: Record<string, string | string[] | undefined>,
  offered: OfferedCodes,
): Promise<Choices> {
  const form = await readPrivateForm();
  // In an address nothing private is read.
  return form
    ? readAsked(form, form, offered)
    : readAsked(toParams(searchParams), new URLSearchParams(), offered);
}

function toParams(searchParams: Record<string, string | string[] | undefined>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(searchParams)) {
    for (const one of [value ?? []].flat()) params.append(key, one);
  }
  return params;
}
