import type { ActorId, GoalId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type GoalActorRole,
  goalStanding,
  type GoalWord,
  livingUnder,
  namesItsParties,
  namingProblem,
  type showGoal as contract,
} from '@augenhoehe/domain/goals';
import { type Place, personNames } from '../../access/index.ts';
import { actorNames, inPlace, type Work } from '../../inventory/index.ts';
import type { Services } from '../../platform/services.ts';
import { mayAnswerFor } from './answer-goal.ts';
import { actorsOn } from './goal-actor-store.ts';
import { goalsSeen } from './goal-store.ts';
import { originOf } from './origin-of.ts';
import { type KnownGoal, readableGoal } from './known-goal.ts';
import { rowsOf } from './list-goals.ts';
import { revisionsOf } from './revision-store.ts';
import { valuesOf } from './value-store.ts';
import { wordsOn } from './word-store.ts';

type Sheet = ReplyOf<typeof contract>;
type Names = ReadonlyMap<string, string>;

async function around(work: Work, known: KnownGoal) {
  const { trx, place } = work;
  const { neighbourhoodId } = place;
  const { goal, seen, parties } = known;
  const words = await wordsOn(trx, neighbourhoodId, goal.id);
  const revisions = await revisionsOf(trx, neighbourhoodId, goal.id);
  const values = await valuesOf(trx, neighbourhoodId, goal.id);
  const namings = await actorsOn(trx, neighbourhoodId, goal.id);
  const all = await goalsSeen(trx, neighbourhoodId, seen.ids);
  const actors = [
    ...[...words, ...namings].map(({ actorId }) => actorId),
    ...[goal, ...revisions].flatMap(({ proposedById }) => proposedById ?? []),
  ];
  return {
    known,
    words,
    revisions,
    values,
    namings,
    parent: await rowsOf(
      work,
      all.filter(({ id }) => id === goal.parentId),
    ),
    under: await rowsOf(work, livingUnder(all, goal.id)),
    // Interests are those of the parties, so whoever else reads the goal reads none.
    origin: known.rights.speak ? await originOf(work, goal) : { workshop: null, interests: [] },
    hasSubGoals: all.some(({ parentId }) => parentId === goal.id),
    actors: await actorNames(trx, [...new Set(actors)]),
    standing: goalStanding({
      textId: goal.textId,
      parties: parties.map(({ id }) => id),
      words,
    }),
  };
}

type Around = Awaited<ReturnType<typeof around>>;

function wordShown({ goalId, personId, ...word }: GoalWord, textId: string, people: Names) {
  const recordedBy = word.way === 'account' ? null : (people.get(personId) ?? '');
  return { ...word, isCurrent: word.textId === textId, recordedBy };
}

/** When it left last, where people name the parties. */
function leftOf({ known, namings }: Around, id: ActorId): Sheet['parties'][number]['left'] {
  if (!namesItsParties(known.goal)) return null;
  const last = namings.findLast(({ actorId, role }) => role === 'party' && actorId === id);
  return last?.leftOn === null || last === undefined
    ? null
    : { on: last.leftOn, reason: last.leftReason };
}

function partiesShown(place: Place, found: Around, people: Names) {
  const { known, words, namings, actors } = found;
  const { goal, parties, rights } = known;
  const present = new Set(parties.map(({ id }) => id));
  const named = namings.filter(({ actorId }) => leftOf(found, actorId) !== null);
  const gone = [...new Set([...words, ...named].map(({ actorId }) => actorId))]
    .filter((id) => !present.has(id))
    .map((id) => ({ id, name: actors.get(id) ?? '' }));
  return [...parties, ...gone].map((actor): Sheet['parties'][number] => {
    const takesPart = present.has(actor.id);
    return {
      ...actor,
      takesPart,
      left: takesPart ? null : leftOf(found, actor.id),
      words: words
        .filter(({ actorId }) => actorId === actor.id)
        .map((word) => wordShown(word, goal.textId, people))
        .toReversed(),
      can: {
        answer: takesPart && mayAnswerFor(place, actor.id, { way: 'account', lead: rights.lead }),
        record: takesPart && rights.lead,
      },
    };
  });
}

function contextOf({ goal, seen }: KnownGoal): Sheet['context'] {
  const id = goal.cooperationId ?? goal.bodyId;
  return seen.contexts.find((context) => context.id === id) ?? null;
}

/** Who helps it along, by name. */
function supportersOf({ namings, actors }: Around): Sheet['supporters'] {
  return namings
    .filter(({ role, leftOn }) => role === 'supporter' && leftOn === null)
    .map(({ actorId }) => ({ id: actorId, name: actors.get(actorId) ?? '' }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
}

function mayName({ goal, rights }: KnownGoal): Sheet['can']['name'] {
  function may(role: GoalActorRole): boolean {
    return rights.steer && namingProblem(goal, role) === null;
  }
  return { party: may('party'), supporter: may('supporter') };
}

function sheetOf(place: Place, found: Around, people: Names): Sheet {
  const { known, words, revisions, values, actors } = found;
  const { goal, rights } = known;
  function actor(id: ActorId | null) {
    return id === null ? null : { id, name: actors.get(id) ?? '' };
  }
  return {
    goal,
    context: contextOf(known),
    parent: found.parent[0] ?? null,
    under: found.under,
    ...found.origin,
    proposedBy: actor(goal.proposedById),
    supporters: supportersOf(found),
    parties: partiesShown(place, found, people),
    standing: found.standing,
    revisions: revisions.map((revision) => ({
      ...revision,
      by: people.get(revision.personId) ?? null,
      proposedBy: actor(revision.proposedById),
    })),
    values: values.map((value) => ({ ...value, by: people.get(value.personId) ?? null })),
    can: {
      steer: rights.steer,
      name: mayName(known),
      speak: rights.speak,
      rule: rights.lead,
      remove: rights.steer && words.length === 0 && !found.hasSubGoals,
    },
  };
}

/** @throws ProblemError 404 `no-such-goal` */
export async function showGoal(services: Services, place: Place, id: GoalId): Promise<Sheet> {
  const found = await inPlace(services, place, async (work) =>
    around(work, await readableGoal(work, id)),
  );
  const { words, revisions, values } = found;
  const people = [...words, ...revisions, ...values].map(({ personId }) => personId);
  return sheetOf(place, found, await personNames(services, [...new Set(people)]));
}
