/** The parts of a cell between semicolons; one within JSON separates nothing. */
export function splitParts(cell: string): string[] {
  const parts: string[] = [];
  let [part, depth, isQuoted, isEscaped] = ['', 0, false, false];
  for (const sign of cell) {
    if (sign === ';' && depth === 0) {
      parts.push(part);
      part = '';
      continue;
    }
    part += sign;
    if (depth > 0 && sign === '"' && !isEscaped) isQuoted = !isQuoted;
    if (sign === '{' && !isQuoted) depth += 1;
    if (sign === '}' && !isQuoted) depth = Math.max(0, depth - 1);
    isEscaped = isQuoted && sign === '\\' && !isEscaped;
  }
  return [...parts, part].map((text) => text.trim()).filter(Boolean);
}

/** Null for a text that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
