import type { z } from 'zod';

/**
 * Search parameters of an address, by a schema. What does not fit is left out instead of refused:
 * an old or mistyped address still leads to the page.
 */
export function readSearch<Schema extends z.ZodObject>(
  schema: Schema,
  raw: Readonly<Record<string, unknown>>,
): z.output<Schema> {
  const given = Object.fromEntries(
    Object.entries(raw)
      .map(([name, value]) => [name, written(value)] as const)
      .filter(([, text]) => text !== ''),
  );
  // The router lays what is read over what the address said; only a name that is told wins.
  const unsaid = Object.fromEntries(Object.keys(raw).map((name) => [name, undefined]));
  return { ...unsaid, ...fitting(schema, given) };
}

function fitting<Schema extends z.ZodObject>(
  schema: Schema,
  given: Readonly<Record<string, string>>,
): z.output<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faulty = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  return schema.parse(
    Object.fromEntries(Object.entries(given).filter(([name]) => !faulty.has(name))),
  );
}

/** Plain `?area=a,b`, instead of the router's JSON. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(',');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    const text = written(value);
    if (text !== '') params.set(name, text);
  }
  // Commas and slashes may stand in a query (RFC 3986, 3.4), and are easier to read.
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return query === '' ? '' : `?${query}`;
}
