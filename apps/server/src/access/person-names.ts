import type { Services } from '../platform/services.ts';
import { namesOfPeople } from './person-store.ts';

/** Names by id, for histories; whom nobody knows any more is missing. */
export async function personNames(
  services: Services,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  return await services.database.asOperator((trx) => namesOfPeople(trx, ids));
}
