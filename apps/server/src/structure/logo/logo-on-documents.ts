import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { Trx } from '../../platform/database/schema.ts';
import type { DocumentLogo } from '../../platform/typesetting/index.ts';
import { findLogo } from './logo-store.ts';

/** The logo as documents bear it; `undefined`: the neighbourhood has none. */
export async function logoOnDocuments(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<DocumentLogo | undefined> {
  const logo = await findLogo(trx, neighbourhoodId);
  if (logo === undefined) return undefined;
  const { content, width, height, alternative } = logo;
  return { png: Buffer.from(content, 'base64'), width, height, alternative };
}
