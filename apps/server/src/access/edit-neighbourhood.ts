import type { editNeighbourhood as contract } from '@augenhoehe/domain/access';
import type { BodyOf } from '@augenhoehe/domain/contract';
import type { Services } from '../platform/services.ts';
import type { Place } from './admit.ts';
import { updateNeighbourhood } from './neighbourhood-store.ts';
import { asOperator, note } from './work.ts';

/** Changes name, city or language. The address stays, as links to it are out there. */
export async function editNeighbourhood(
  services: Services,
  { neighbourhoodId, name: was, person }: Place,
  changes: BodyOf<typeof contract>,
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  await asOperator(services, async (work) => {
    const name = changes.name ?? was;
    await note(
      work,
      { neighbourhoodId, personId: person.id },
      { kind: 'neighbourhood.edited', params: { name, was } },
    );
    await updateNeighbourhood(work.trx, neighbourhoodId, changes);
  });
}
