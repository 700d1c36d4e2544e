import { type NewNeighbourhood, slugOf } from '@augenhoehe/domain/access';
import { AreaId, NeighbourhoodId, type PersonId } from '@augenhoehe/domain/contract';
import type { AccessDependencies } from './dependencies.ts';
import { insertMembership } from './membership-store.ts';
import { insertNeighbourhood } from './neighbourhood-store.ts';
import { note, type Work } from './work.ts';

/** A new neighbourhood with its areas and its first coordinator; answers its slug. */
export async function foundNeighbourhood(
  work: Work,
  { insertAreas }: Pick<AccessDependencies, 'insertAreas'>,
  {
    personId,
    neighbourhood,
  }: { readonly personId: PersonId; readonly neighbourhood: NewNeighbourhood },
): Promise<string> {
  const { trx, at, newId } = work;
  const { areas, ...facts } = neighbourhood;
  const id = NeighbourhoodId.parse(newId());
  const slug = slugOf(facts.name);
  const given = await insertNeighbourhood(trx, { ...facts, id, slug, sample: false, at });
  await insertMembership(trx, {
    neighbourhoodId: id,
    personId,
    role: 'coordination',
    actorId: null,
    at,
  });
  await note(
    work,
    { neighbourhoodId: id, personId },
    { kind: 'neighbourhood.founded', params: { name: facts.name } },
  );
  const named = new Map(areas.map((area) => [area.name.toLowerCase(), area]));
  const drafts = [...named.values()].map((area) => ({ ...area, id: AreaId.parse(newId()) }));
  await insertAreas(trx, id, drafts);
  return given;
}
