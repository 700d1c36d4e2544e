import { may } from '@augenhoehe/domain/access';
import type { ActorId, ReplyOf } from '@augenhoehe/domain/contract';
import type { listContactPersons as contract } from '@augenhoehe/domain/inventory';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { actorNames } from '../actor-names.ts';
import type { Work } from '../change.ts';
import { usualBasis } from './usual-basis.ts';
import { visibleContactPersons } from './visible-contact-persons.ts';

export async function listContactPersons(
  work: Work,
  actorId: ActorId,
): Promise<ReplyOf<typeof contract>> {
  const names = await actorNames(work.trx, [actorId]);
  if (!names.has(actorId)) throw new ProblemError(404, 'no-such-actor');
  const add = may(work.place.member, 'contact-person.edit', [actorId]);
  return {
    contactPersons: await visibleContactPersons(work, [actorId]),
    usualBasis: add ? await usualBasis(work) : null,
    can: { add },
  };
}
