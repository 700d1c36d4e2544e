import { ExampleId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { isPublished, partyInPublic, type PublishedExample } from '@augenhoehe/domain/structure';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { Services } from '../../platform/services.ts';
import { cooperationById } from '../cooperations/cooperation-store.ts';
import { examplePath } from './example-address.ts';
import { findPublication } from './example-store.ts';
import { exampleAsItIs, type KnownExample, toldParties } from './known-example.ts';

interface Published {
  readonly known: KnownExample;
  readonly neighbourhood: { readonly name: string; readonly city: string };
}

/** Asks anew at every look whether all still stand behind it; `null`: it is shown to nobody. */
async function findPublished(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  id: ExampleId,
): Promise<Published | null> {
  const found = await database.asOperator((trx) => findPublication(trx, id));
  if (found === undefined) return null;
  const { name, city, cooperationId } = found;
  const neighbourhoodId = NeighbourhoodId.parse(found.neighbourhoodId);
  return await database.inNeighbourhood(neighbourhoodId, async (trx) => {
    const whose = { trx, neighbourhoodId, at: clock() };
    const cooperation = await cooperationById(trx, neighbourhoodId, cooperationId);
    if (cooperation === null) return null;
    const parties = await toldParties(whose, cooperation);
    const known = await exampleAsItIs(whose, { cooperation, parties });
    if (known === null || !isPublished(known.example, known.standing)) return null;
    return { known, neighbourhood: { name, city } };
  });
}

/** What everybody reads of it; `null`: nothing. */
export async function publishedIn(
  services: Pick<Services, 'database' | 'clock'>,
  id: ExampleId,
): Promise<PublishedExample | null> {
  const published = await findPublished(services, id);
  if (published === null) return null;
  const { known, neighbourhood } = published;
  const { text, publication } = known.example;
  if (publication === null) return null;
  return {
    ...text,
    neighbourhood,
    parties: known.parties
      .filter(({ takesPart }) => takesPart)
      .map(({ actor }) => partyInPublic(actor, text.language)),
    publishedOn: publication.on,
  };
}

/** @throws ProblemError 404 `example-not-published`: what never was looks like what was taken back */
export async function readPublishedExample(
  services: Services,
  id: ExampleId,
): Promise<PublishedExample> {
  const published = await publishedIn(services, id);
  if (published === null) throw new ProblemError(404, 'example-not-published');
  return published;
}

/** Whether the path is the page of an example, and none that everybody may read. */
export async function isUnpublishedExample(
  services: Pick<Services, 'database' | 'clock'>,
  path: string,
): Promise<boolean> {
  if (!path.startsWith(examplePath)) return false;
  const id = ExampleId.safeParse(path.slice(examplePath.length));
  return !id.success || (await findPublished(services, id.data)) === null;
}
