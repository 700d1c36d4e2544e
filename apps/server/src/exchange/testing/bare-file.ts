import type { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/ids.ts';
import { openNeighbourhoodFile } from '../neighbourhood-file/read-neighbourhood-file.ts';
import { restoreNeighbourhood } from '../neighbourhood-file/restore-neighbourhood.ts';

/** The file of a neighbourhood called Nordhof, without an entry. */
export function bareFile(at: Date) {
  return {
    format: 'augenhoehe-neighbourhood',
    version: 1,
    exportedAt: at.toISOString(),
    neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', slug: 'nordhof' },
    leftOut: {},
  };
}

export function bytesOf(file: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(file));
}

export async function bringBack(database: Database, file: unknown, at: Date): Promise<void> {
  const opened = openNeighbourhoodFile(bytesOf(file));
  await database.asOperator((trx) => restoreNeighbourhood(trx, opened, { at, newId }));
}
