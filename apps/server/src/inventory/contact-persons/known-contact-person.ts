import type { Action } from '@augenhoehe/domain/access';
import type { ContactPersonId } from '@augenhoehe/domain/contract';
import type { ContactPerson } from '@augenhoehe/domain/inventory';
import { viewerOf } from '../../access/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { actorNames } from '../actor-names.ts';
import type { Work } from '../change.ts';
import { requireAllowed } from '../require-allowed.ts';
import { lockContactPersons } from './contact-person-store.ts';

interface Known {
  readonly person: ContactPerson;
  /** Name of the actor. */
  readonly actor: string;
}

/**
 * The contact person, locked for this transaction. One that the member may not see looks like one
 * that does not exist.
 *
 * @throws ProblemError 404 `no-such-contact-person`, 403 `not-allowed`
 */
export async function knownContactPerson(
  work: Work,
  id: ContactPersonId,
  action: Action = 'contact-person.edit',
): Promise<Known> {
  const { trx, place } = work;
  const [person] = await lockContactPersons(trx, place.neighbourhoodId, {
    ids: [id],
    viewer: viewerOf(place),
  });
  if (person === undefined) throw new ProblemError(404, 'no-such-contact-person');
  requireAllowed(place, action, [person.actorId]);
  return { person, actor: await nameOf(work, person) };
}

async function nameOf({ trx }: Work, { actorId }: ContactPerson): Promise<string> {
  return (await actorNames(trx, [actorId])).get(actorId) ?? '';
}

/** @throws ProblemError 409 `contact-person-erased` for one that was made anonymous */
export function requireNotErased({ anonymisedOn }: ContactPerson): void {
  if (anonymisedOn !== null) throw new ProblemError(409, 'contact-person-erased');
}
