import { SCHEMAS, type Schema } from './openapi-schemas.ts';

/**
 * What in a value is not as one of our schemas says, each with its path; empty when all is. For tests: it knows the
 * words of JSON Schema that we use, and refuses others.
 */
export function schemaProblems(value: unknown, name: string): string[] {
  return problemsOf(value, { $ref: `#/components/schemas/${name}` }, name);
}

function problemsOf(value: unknown, schema: Schema, path: string): string[] {
  return Object.entries(schema).flatMap(([word, rule]) => {
    const check = CHECKS[word];
    if (!check) throw new Error(`check-schema.ts does not know "${word}" at ${path}`);
    return check(value, rule as never, path, schema);
  });
}

type Check = (value: unknown, rule: never, path: string, schema: Schema) => string[];
const told = (isGood: boolean, path: string, problem: string) => (isGood ? [] : [`${path}: ${problem}`]);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
}

const CHECKS: Readonly<Record<string, Check>> = {
  $ref: (value, rule: string, path) => {
    const schema = SCHEMAS[rule.replace('#/components/schemas/', '')];
    if (!schema) throw new Error(`There is no schema ${rule}`);
    return problemsOf(value, schema, path);
  },
  description: () => [],
  type: (value, rule: string | string[], path) =>
    told(
      typeOf(value).some((type) => [rule].flat().includes(type)),
      path,
      `${JSON.stringify(value)} is no ${rule}`,
    ),
  format: (value, rule: string, path) =>
    told(value === null || isOfFormat(String(value), rule), path, `${value} is no ${rule}`),
  enum: (value, rule: unknown[], path) => told(rule.includes(value), path, `${value} is none of ${rule}`),
  const: (value, rule: unknown, path) => told(value === rule, path, `${value} is not ${rule}`),
  minimum: (value, rule: number, path) => told(Number(value) >= rule, path, `${value} is below ${rule}`),
  maximum: (value, rule: number, path) => told(Number(value) <= rule, path, `${value} is above ${rule}`),
  anyOf: (value, rule: Schema[], path) => bestOf(value, rule, path),
  oneOf: (value, rule: Schema[], path) => bestOf(value, rule, path),
  items: (value, rule: Schema, path) =>
    Array.isArray(value) ? value.flatMap((item, index) => problemsOf(item, rule, `${path}[${index}]`)) : [],
  properties: (value, rule: Record<string, Schema>, path) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([name, one]) => {
          const schema = rule[name];
          return schema ? problemsOf(one, schema, `${path}.${name}`) : [];
        })
      : [],
  required: (value, rule: string[], path) =>
    isRecord(value)
      ? rule.filter((name) => !(name in value)).map((name) => `${path}.${name} is missing`)
      : [],
  additionalProperties: (value, _rule, path, schema) =>
    isRecord(value)
      ? Object.keys(value)
          .filter((name) => !(name in (schema.properties as object)))
          .map((name) => `${path}.${name} is not described`)
      : [],
};

/** No problem when one of the schemas fits, else those of the one that fits best. */
function bestOf(value: unknown, schemas: readonly Schema[], path: string): string[] {
  const all = schemas.map((schema) => problemsOf(value, schema, path)).sort((a, b) => a.length - b.length);
  return all[0] ?? [];
}

function isOfFormat(value: string, format: string): boolean {
  if (format === 'date') return /^\d{4}-\d\d-\d\d$/.test(value);
  if (format === 'date-time') return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
  if (format === 'uri') return URL.canParse(value);
  throw new Error(`check-schema.ts does not know the format "${format}"`);
}
