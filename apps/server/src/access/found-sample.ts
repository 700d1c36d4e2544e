import { NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import type { AccessDependencies } from './dependencies.ts';
import { insertMembership } from './membership-store.ts';
import { findSample, insertNeighbourhood } from './neighbourhood-store.ts';
import { findPersonByEmail, insertPerson } from './person-store.ts';
import type { Work } from './work.ts';

/** RFC 2606 reserves the domain: no mail ever reaches anybody. */
const email = 'koordination@sample.invalid';

export interface Sample {
  readonly slug: string;
  readonly personId: PersonId;
}

/** The sample neighbourhood, made when it is missing, and its coordinator, who has no passphrase. */
export async function foundSample(
  work: Work,
  { createSample }: Pick<AccessDependencies, 'createSample'>,
): Promise<Sample> {
  const { trx, at, newId } = work;
  const personId = await sampleCoordinator(work);
  const known = await findSample(trx);
  const id = known?.id ?? NeighbourhoodId.parse(newId());
  const slug =
    known?.slug ??
    (await insertNeighbourhood(trx, {
      id,
      slug: 'hafergraben',
      name: 'Hafergraben',
      city: 'Talstedt',
      language: 'de',
      sample: true,
      at,
    }));
  await insertMembership(trx, {
    neighbourhoodId: id,
    personId,
    role: 'coordination',
    actorId: null,
    at,
  });
  if (known === undefined) await createSample(trx, id, { at, newId, personId });
  return { slug, personId };
}

async function sampleCoordinator({ trx, at, newId }: Work): Promise<PersonId> {
  const draft = { name: 'Stadtteilbüro', email, language: 'de', passphraseHash: null } as const;
  await insertPerson(trx, {
    ...draft,
    id: PersonId.parse(newId()),
    emailVerified: false,
    at,
  });
  const person = await findPersonByEmail(trx, email);
  if (person === undefined) throw new Error('The sample lost its coordinator.');
  return person.id;
}
