import type { Trx } from '../platform/database/schema.ts';
import { insertMembership } from './membership-store.ts';
import { findNeighbourhood } from './neighbourhood-store.ts';
import { findPersonByEmail } from './person-store.ts';

/** In the operator's view: makes the account of this address coordinate the neighbourhood, if there are both. */
export async function addCoordinator(
  trx: Trx,
  { slug, email, at }: { readonly slug: string; readonly email: string; readonly at: Date },
): Promise<boolean> {
  const person = await findPersonByEmail(trx, email.trim().toLowerCase());
  const neighbourhood = await findNeighbourhood(trx, slug);
  if (person === undefined || neighbourhood === undefined) return false;
  const standing = { role: 'coordination', actorId: null } as const;
  await insertMembership(trx, {
    neighbourhoodId: neighbourhood.id,
    personId: person.id,
    ...standing,
    at,
  });
  return true;
}
