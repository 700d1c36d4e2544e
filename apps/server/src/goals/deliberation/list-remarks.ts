import type { GoalId, ReplyOf } from '@augenhoehe/domain/contract';
import { type listRemarks as contract, maySettle, type Remark } from '@augenhoehe/domain/goals';
import { type Place, personNames } from '../../access/index.ts';
import { actorNames, inPlace } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { Services } from '../../platform/services.ts';
import { type KnownGoal, readableGoal } from '../goals/known-goal.ts';
import { remarksOn } from './remark-store.ts';

interface Around {
  readonly known: KnownGoal;
  readonly actors: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

function shown(place: Place, { personId, fateBy, goalId, ...remark }: Remark, around: Around) {
  const { known, actors, people } = around;
  const { goal, rights } = known;
  const { actorId, way, fate } = remark;
  const isOpen = fate === 'open';
  const deciding = { remark, rights };
  return {
    ...remark,
    actor: actorId === null ? null : { id: actorId, name: actors.get(actorId) ?? '' },
    recordedBy: way === 'account' ? null : (people.get(personId) ?? ''),
    settledBy: fateBy === null ? null : (people.get(fateBy) ?? null),
    isCurrent: remark.textId === goal.textId,
    can: {
      withdraw: isOpen && maySettle(place.member, deciding, 'withdrawn'),
      settle: isOpen && maySettle(place.member, deciding, 'accepted'),
    },
  };
}

/** @throws ProblemError 404 `no-such-goal`; 403 `not-allowed` for whoever is no party of it */
export async function listRemarks(
  services: Services,
  place: Place,
  goalId: GoalId,
): Promise<ReplyOf<typeof contract>> {
  const found = await inPlace(services, place, async (work) => {
    const known = await readableGoal(work, goalId);
    if (!known.rights.speak) throw new ProblemError(403, 'not-allowed');
    const remarks = await remarksOn(work.trx, place.neighbourhoodId, goalId);
    const actors = [...new Set(remarks.flatMap(({ actorId }) => actorId ?? []))];
    return { known, remarks, actors: await actorNames(work.trx, actors) };
  });
  const { known, remarks, actors } = found;
  const ids = remarks.flatMap(({ personId, fateBy }) =>
    fateBy === null ? [personId] : [personId, fateBy],
  );
  const people = await personNames(services, [...new Set(ids)]);
  return {
    remarks: remarks.map((remark) => shown(place, remark, { known, actors, people })),
    recordFor: known.rights.lead ? [...known.parties] : [],
  };
}
