import type { z } from 'zod';

/**
 * Search parameters of an address, by a schema. What does not fit is left out instead of refused:
 * an old or mistyped address still leads to the page.
 */
export function readSearch<Schema extends z.ZodObject>(
  schema: Schema,
  raw: Readonly<Record<string, unknown>>,
): z.output<Schema> {
  const written = Object.fromEntries(
    Object.entries(raw)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );
  const parsed = schema.safeParse(written);
  if (parsed.success) return parsed.data;
  const faulty = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  return schema.parse(
    Object.fromEntries(Object.entries(written).filter(([name]) => !faulty.has(name))),
  );
}

/** Plain `?area=a,b`, instead of the router's JSON. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    const written = Array.isArray(value) ? value.join(',') : value;
    if (written === undefined || written === null || written === '') continue;
    params.set(name, String(written));
  }
  // Commas and slashes may stand in a query (RFC 3986, 3.4), and are easier to read.
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}
