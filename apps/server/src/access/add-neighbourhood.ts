import type { NewNeighbourhood } from '@augenhoehe/domain/access';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { Services } from '../platform/services.ts';
import { type Person, secondFactorDue } from './admit.ts';
import type { AccessDependencies } from './dependencies.ts';
import { foundNeighbourhood } from './found-neighbourhood.ts';
import { placesOf } from './membership-store.ts';
import { personDetails } from './person-store.ts';
import { asOperator, type Work } from './work.ts';

/** Another neighbourhood, by somebody who coordinates one. */
export async function addNeighbourhood(
  services: Services,
  dependencies: AccessDependencies,
  { person, neighbourhood }: { readonly person: Person; readonly neighbourhood: NewNeighbourhood },
): Promise<{ slug: string }> {
  return await asOperator(services, async (work) => {
    await requireCoordinator(work, person);
    const slug = await foundNeighbourhood(work, dependencies, {
      personId: person.id,
      neighbourhood,
    });
    return { slug };
  });
}

/** @throws ProblemError 403 `not-allowed`, 403 `second-factor-needed` */
async function requireCoordinator({ trx, at }: Work, { id }: Person): Promise<void> {
  const places = await placesOf(trx, id);
  const due = places.flatMap((place) => secondFactorDue(place) ?? []);
  if (due.length === 0) throw new ProblemError(403, 'not-allowed');
  const { hasSecondFactor } = await personDetails(trx, id);
  if (!hasSecondFactor && due.some((instant) => instant <= at)) {
    throw new ProblemError(403, 'second-factor-needed');
  }
}
