import {
  ActorId,
  ApproachId,
  AreaId,
  BodyId,
  ContactPersonId,
  CooperationId,
  type NeighbourhoodId,
  type PersonId,
  SeatId,
  SnapshotId,
  TaskId,
  TieId,
} from '@augenhoehe/domain/contract';
import {
  readSample,
  type Sample,
  sampleActors,
  sampleAgreement,
  sampleApproaches,
  sampleAreas,
  sampleBodies,
  sampleContactPersons,
  sampleCooperations,
  sampleDecision,
  sampleExamples,
  sampleGoals,
  sampleMeasures,
  type SampleIds,
  sampleRoles,
  sampleSeats,
  sampleSnapshots,
  sampleTasks,
  sampleTies,
} from '@augenhoehe/domain/sample';
import { insertApproaches } from '../contacts/index.ts';
import { insertSettledDecision, insertWholeGoals, insertWholeMeasures } from '../goals/index.ts';
import {
  insertActors,
  insertAreas,
  insertBodies,
  insertContactPersons,
  insertSeats,
  insertTies,
} from '../inventory/index.ts';
import type { Trx } from '../platform/database/schema.ts';
import type { NewId } from '../platform/ids.ts';
import { beginChange } from '../platform/journal/index.ts';
import { insertSnapshots } from '../position/index.ts';
import {
  insertWholeAgreements,
  insertConsents,
  insertCooperations,
  insertExamples,
  insertParties,
  insertReviews,
  insertRoles,
  insertTasks,
} from '../structure/index.ts';

/** The same key always gets the same id, a new key a new one. */
function idsByKey(newId: NewId): SampleIds {
  const known = new Map<string, string>();
  function idOf(key: string): string {
    const id = known.get(key) ?? newId();
    known.set(key, id);
    return id;
  }
  return {
    area: (key) => AreaId.parse(idOf(`area ${key}`)),
    actor: (key) => ActorId.parse(idOf(`actor ${key}`)),
    tie: () => TieId.parse(newId()),
    body: (key) => BodyId.parse(idOf(`body ${key}`)),
    seat: () => SeatId.parse(newId()),
  };
}

/** A tie that is no longer there is the same in every snapshot that has it. */
function snapshotIds({ actor }: SampleIds, newId: NewId) {
  const ended = new Map<string, TieId>();
  return {
    actor,
    tie: (key: string) => {
      const id = ended.get(key) ?? TieId.parse(newId());
      ended.set(key, id);
      return id;
    },
    snapshot: () => SnapshotId.parse(newId()),
  };
}

/** Fills an empty neighbourhood with „Hafergraben“. */
export async function createSample(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { at, newId, personId }: { at: Date; newId: NewId; personId: PersonId },
): Promise<void> {
  const sample = readSample();
  const ids = idsByKey(newId);
  await beginChange(trx, {
    kind: 'sample.created',
    params: { name: sample.name },
    personId: null,
    at,
    neighbourhoodId,
  });
  await insertAreas(trx, neighbourhoodId, sampleAreas(sample, ids));
  const actors = sampleActors(sample, ids, at);
  const ties = sampleTies(sample, ids, at);
  await insertActors(trx, neighbourhoodId, { actors, at });
  await insertTies(trx, neighbourhoodId, { ties, at });
  await insertBodies(trx, neighbourhoodId, { bodies: sampleBodies(sample, ids, at), at });
  await insertSeats(trx, neighbourhoodId, { seats: sampleSeats(sample, ids, at), at });
  const persons = sampleContactPersons({
    actor: ids.actor,
    contactPerson: () => ContactPersonId.parse(newId()),
    now: at,
  });
  await insertContactPersons(trx, neighbourhoodId, { persons, at });
  const approaches = sampleApproaches({
    actor: ids.actor,
    approach: () => ApproachId.parse(newId()),
    ownerId: personId,
    now: at,
  });
  await insertApproaches(trx, neighbourhoodId, { approaches, at });
  const structure = { sample, ids, at, newId, personId };
  const known = await insertSampleStructure(trx, neighbourhoodId, structure);
  await insertSampleGoals(trx, neighbourhoodId, { ...structure, ...known });
  await insertSettledDecision(
    trx,
    neighbourhoodId,
    sampleDecision({ sample, ids, newId, now: at }),
  );
  const snapshots = sampleSnapshots({ sample, actors, ties }, snapshotIds(ids, newId), at);
  await insertSnapshots(trx, neighbourhoodId, snapshots);
}

interface Structure {
  readonly sample: Sample;
  readonly ids: SampleIds;
  readonly at: Date;
  readonly newId: NewId;
  readonly personId: PersonId;
}

/** Cooperations, agreements, an example, tasks and roles. */
async function insertSampleStructure(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { sample, ids, at, newId, personId }: Structure,
): Promise<Pick<Aims, 'cooperation' | 'parties'>> {
  const known = new Map<string, CooperationId>();
  function cooperation(key: string): CooperationId {
    const id = known.get(key) ?? CooperationId.parse(newId());
    known.set(key, id);
    return id;
  }
  const { cooperations, parties, reviews } = sampleCooperations(
    sample,
    { actor: ids.actor, cooperation, newId },
    at,
  );
  await insertCooperations(trx, neighbourhoodId, { cooperations, at });
  await insertParties(trx, neighbourhoodId, { parties, at });
  await insertReviews(trx, neighbourhoodId, { reviews, at });
  const names = new Map(sample.organisations.map(({ id, name }) => [ids.actor(id), name]));
  const agreements = cooperations.flatMap(
    (each) =>
      sampleAgreement({
        cooperation: each,
        parties: parties.filter(({ cooperationId }) => cooperationId === each.id),
        nameOf: (actor) => names.get(actor) ?? '',
        newId,
        now: at,
      }) ?? [],
  );
  await insertWholeAgreements(trx, neighbourhoodId, { agreements, at });
  const agreed = new Map(
    agreements.map(({ agreement }) => [agreement.cooperationId, agreement.id]),
  );
  const told = sampleExamples({ cooperations, parties, personId, newId, now: at });
  await insertExamples(trx, neighbourhoodId, { examples: told.examples, at });
  await insertConsents(trx, neighbourhoodId, { consents: told.consents, at });
  const tasks = sampleTasks(
    sample,
    {
      actor: ids.actor,
      body: ids.body,
      cooperation,
      agreement: (id) => agreed.get(id) ?? null,
      task: () => TaskId.parse(newId()),
      createdBy: personId,
    },
    at,
  );
  await insertTasks(trx, neighbourhoodId, { tasks, at });
  const roles = sampleRoles({ actor: ids.actor, body: ids.body, cooperation, newId }, at);
  await insertRoles(trx, neighbourhoodId, { roles, at });
  return { cooperation, parties };
}

interface Aims extends Structure {
  readonly cooperation: (key: string) => CooperationId;
  readonly parties: readonly { readonly cooperationId: CooperationId; readonly actorId: ActorId }[];
}

async function insertSampleGoals(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { sample, ids, at, newId, personId, cooperation, parties }: Aims,
): Promise<void> {
  const goals = sampleGoals(sample, {
    cooperation,
    partiesOf: (id) =>
      parties.filter((party) => party.cooperationId === id).map(({ actorId }) => actorId),
    personId,
    newId,
    now: at,
  });
  const { idea, measures, needs } = sampleMeasures({
    goals: goals.goals,
    actor: ids.actor,
    area: ids.area,
    cooperation,
    personId,
    newId,
    now: at,
  });
  await insertWholeGoals(trx, neighbourhoodId, {
    ...goals,
    goals: [...goals.goals, idea.goal],
    revisions: [...goals.revisions, idea.revision],
    at,
  });
  await insertWholeMeasures(trx, neighbourhoodId, { measures, needs, at });
}
