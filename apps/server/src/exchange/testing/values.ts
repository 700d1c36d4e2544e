import fc from 'fast-check';

export const uuid = fc.uuid({ version: 4 });

/** As a file writes it. */
export const instant = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const day = instant.map((at) => at.slice(0, 10));

export const stamps = { createdAt: instant, updatedAt: instant };

/** In the order of the primary keys, as the database has them: UUIDs by their bytes. */
export function sorted<T>(entries: readonly T[], key: (entry: T) => string): T[] {
  return entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
