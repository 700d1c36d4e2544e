import { type BodyOf, type ReplyOf, ScenarioId } from '@augenhoehe/domain/contract';
import {
  type addScenario as adding,
  type editScenario as editing,
  type listScenarios as listing,
  type removeScenario as removing,
  type Scenario,
  ScenarioFacts,
  scenariosAtMost,
  seesScenario,
} from '@augenhoehe/domain/position';
import type { Place } from '../../access/index.ts';
import { requireUnchanged, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openPositionChange } from '../open-position-change.ts';
import { mayKeepScenario } from './may-keep-scenario.ts';
import {
  countScenarios,
  deleteScenario,
  insertScenario,
  lockScenario,
  scenariosFor,
  updateScenario,
} from './scenario-store.ts';

function isOwn({ person }: Place, { personId }: Pick<Scenario, 'personId'>): boolean {
  return personId === person.id;
}

function requireKeeping(place: Place, isShared: boolean): void {
  if (!mayKeepScenario(place, isShared)) throw new ProblemError(403, 'not-allowed');
}

async function requireRoom({ trx, place }: Work, isShared: boolean): Promise<void> {
  const of = isShared ? 'all' : { person: place.person.id };
  const kept = await countScenarios(trx, place.neighbourhoodId, of);
  if (kept < scenariosAtMost) return;
  const code = isShared ? 'too-many-shared-scenarios' : 'too-many-scenarios';
  throw new ProblemError(409, code, { most: scenariosAtMost });
}

/** What the journal says: the name of one that is not shared is left out. */
function told({ name, isShared }: Pick<Scenario, 'name' | 'isShared'>) {
  return { name: isShared ? name : null };
}

export async function listScenarios({ trx, place }: Work): Promise<ReplyOf<typeof listing>> {
  const scenarios = await scenariosFor(trx, place.neighbourhoodId, place.person.id);
  return {
    scenarios: scenarios.map(({ personId, ...scenario }) => ({
      ...scenario,
      isOwn: isOwn(place, { personId }),
      canEdit: mayKeepScenario(place, scenario.isShared),
    })),
    can: { keep: mayKeepScenario(place, false), share: mayKeepScenario(place, true) },
  };
}

export async function addScenario(
  work: Work,
  facts: BodyOf<typeof adding>,
): Promise<ReplyOf<typeof adding>> {
  const { trx, place, at } = work;
  requireKeeping(place, facts.isShared);
  await requireRoom(work, facts.isShared);
  const id = ScenarioId.parse(work.newId());
  const changeSetId = await openPositionChange(work, {
    kind: 'scenario.added',
    params: told(facts),
  });
  const scenario = { ...facts, id, personId: place.person.id, createdAt: at.toISOString() };
  await insertScenario(trx, place.neighbourhoodId, scenario);
  return { changeSetId, id };
}

export async function editScenario(
  work: Work,
  id: ScenarioId,
  { changes, was }: BodyOf<typeof editing>,
): Promise<ReplyOf<typeof editing>> {
  const { trx, place } = work;
  const known = await keptScenario(work, id);
  const stored = ScenarioFacts.parse(known);
  const names = ScenarioFacts.keyof().options;
  requireUnchanged<ScenarioFacts, keyof ScenarioFacts>(names, { stored, changes, was });
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const facts = ScenarioFacts.parse({ ...stored, ...Object.fromEntries(given) });
  requireKeeping(place, facts.isShared);
  // Taken back from all, it is for its owner: nobody else could open it any more.
  if (!facts.isShared && !isOwn(place, known)) throw new ProblemError(403, 'not-allowed');
  if (facts.isShared !== stored.isShared) await requireRoom(work, facts.isShared);
  // What was or becomes somebody's own is told without its name.
  const params = told({ name: facts.name, isShared: stored.isShared && facts.isShared });
  const changeSetId = await openPositionChange(work, { kind: 'scenario.edited', params });
  await updateScenario(trx, place.neighbourhoodId, { id, ...facts });
  return { changeSetId };
}

export async function removeScenario(
  work: Work,
  id: ScenarioId,
): Promise<ReplyOf<typeof removing>> {
  const { trx, place } = work;
  const known = await keptScenario(work, id);
  const params = told(known);
  const changeSetId = await openPositionChange(work, { kind: 'scenario.removed', params });
  await deleteScenario(trx, place.neighbourhoodId, id);
  return { changeSetId };
}

/** One that the person sees and keeps; somebody else's own is as good as none. */
async function keptScenario({ trx, place }: Work, id: ScenarioId): Promise<Scenario> {
  const known = await lockScenario(trx, place.neighbourhoodId, id);
  if (known === undefined || !seesScenario(place.person.id, known)) {
    throw new ProblemError(404, 'no-such-scenario');
  }
  requireKeeping(place, known.isShared);
  return known;
}
