import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import type { DigestItem } from '@augenhoehe/domain/notification';
import type { Trx } from '../platform/database/schema.ts';

/** Somebody for whom a digest is being written, with the standing they have at this moment. */
export interface DigestReader {
  readonly personId: PersonId;
  readonly role: Role;
  /** The actor a partner acts for. */
  readonly actorId: ActorId | null;
  /** Named as one of those who may open protected analyses. */
  readonly isInProtectedCircle: boolean;
  /** When the digest before this one left: what came later is new. */
  readonly since: Date;
}

export interface DigestWork {
  /** In the view of the neighbourhood. */
  readonly trx: Trx;
  readonly neighbourhoodId: NeighbourhoodId;
  readonly readers: readonly DigestReader[];
  /** In Germany, `2026-11-22`. */
  readonly today: string;
  readonly at: Date;
}

/**
 * What a slice has to say in digests. It is asked once for many readers, right before their mails leave,
 * and answers with one query, not one a reader. It names only what each reader may see at that moment;
 * nobody checks that after it. `apps/server/src/index.ts` hands the sources in.
 */
export type DigestSource = (
  work: DigestWork,
) => Promise<readonly (DigestItem & { readonly personId: PersonId })[]>;
