import type { ActorId, BodyId } from '@augenhoehe/domain/contract';
import { deleteActors } from './actor-store.ts';
import { replaceNamedActors } from './bodies/named-actors-store.ts';
import type { Work } from './change.ts';

/** What a later slice keeps of actors. It has to let go of them before they are deleted. */
export interface ActorFollower {
  readonly move: (
    work: Work,
    ends: { readonly from: ActorId; readonly to: ActorId },
  ) => Promise<void>;
  readonly leave: (work: Work, actors: readonly ActorId[]) => Promise<void>;
}

/** Refuses that a body goes as long as a later slice keeps something of it. */
export type BodyHolder = (work: Work, id: BodyId) => Promise<void>;

/** Moves what a later slice keeps of one body to another one, into which it is merged. */
export type BodyFollower = (
  work: Work,
  ends: { readonly from: BodyId; readonly to: BodyId },
) => Promise<void>;

/** What later slices keep of bodies. */
export interface BodiesBeside {
  readonly bodyHolders: readonly BodyHolder[];
  readonly bodyFollowers: readonly BodyFollower[];
}

/** Work in which actors may go. */
export interface FollowedWork extends Work {
  /** Left out: no other slice keeps anything of them; the database would refuse. */
  readonly followers?: readonly ActorFollower[];
}

/** Removes actors with all that is kept of them. */
export async function letActorsGo(work: FollowedWork, ids: readonly ActorId[]): Promise<void> {
  for (const follower of work.followers ?? []) await follower.leave(work, ids);
  const { trx, place, at } = work;
  await replaceNamedActors(trx, place.neighbourhoodId, { actors: ids, by: null, at });
  await deleteActors(trx, place.neighbourhoodId, ids);
}
