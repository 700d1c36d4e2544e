import type { RestoredNeighbourhood } from '@augenhoehe/domain/exchange';
import { addCoordinator } from '../../access/index.ts';
import { systemClock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/ids.ts';
import { openNeighbourhoodFile } from './read-neighbourhood-file.ts';
import { restoreNeighbourhood } from './restore-neighbourhood.ts';
import { UnusableFile } from './unusable-file.ts';

/**
 * Brings a neighbourhood back in one step, for the command line.
 *
 * @param coordinator address of somebody with an account here, who is to coordinate it
 * @throws UnusableFile `no-such-account` among the reasons
 */
export async function restoreOnce(
  database: Database,
  { bytes, coordinator }: { readonly bytes: Uint8Array; readonly coordinator: string | null },
): Promise<RestoredNeighbourhood> {
  const file = openNeighbourhoodFile(bytes);
  const at = systemClock();
  return await database.asOperator(async (trx) => {
    const restored = await restoreNeighbourhood(trx, file, { at, newId });
    const { slug } = restored;
    if (coordinator !== null && !(await addCoordinator(trx, { slug, email: coordinator, at }))) {
      throw new UnusableFile('no-such-account', { email: coordinator });
    }
    return restored;
  });
}
