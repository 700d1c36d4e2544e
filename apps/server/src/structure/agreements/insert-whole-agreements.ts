import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type {
  Agreement,
  AgreementVersion,
  Confirmation,
  Contribution,
} from '@augenhoehe/domain/structure';
import type { Trx } from '../../platform/database/schema.ts';
import { insertAgreements } from './agreement-store.ts';
import { insertConfirmations } from './confirmation-store.ts';
import { insertContributions } from './contribution-store.ts';
import { insertVersions } from './version-store.ts';

interface Whole {
  readonly agreement: Agreement;
  readonly version: AgreementVersion;
  readonly confirmations: readonly Confirmation[];
  readonly contributions: readonly Contribution[];
}

/** Agreements as they stand, each with its one version and what was said and promised. */
export async function insertWholeAgreements(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { agreements, at }: { readonly agreements: readonly Whole[]; readonly at: Date },
): Promise<void> {
  await insertAgreements(trx, neighbourhoodId, {
    agreements: agreements.map(({ agreement }) => agreement),
    at,
  });
  await insertVersions(trx, neighbourhoodId, {
    versions: agreements.map(({ version }) => version),
    at,
  });
  await insertConfirmations(trx, neighbourhoodId, {
    confirmations: agreements.flatMap(({ confirmations }) => confirmations),
    at,
  });
  await insertContributions(trx, neighbourhoodId, {
    contributions: agreements.flatMap(({ contributions }) => contributions),
    at,
  });
}
