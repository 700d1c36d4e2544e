import type { ActorId, TieId } from '../../contract/index.ts';
import { tieKey } from '../../inventory/index.ts';
import type { Network, NetworkActor, NetworkTie } from '../network.ts';
import { tiesByActor } from '../steps-from.ts';
import type { AddedTie, DraftStep, DraftSteps } from './draft-step.ts';

/** Why a step changes nothing. */
export type StepProblem =
  | 'no-such-actor'
  | 'actor-removed'
  | 'no-such-tie'
  | 'tie-ended'
  | 'tie-known'
  | 'tie-with-itself'
  | 'level-unchanged';

/** What differs between a network and a draft of it, for whoever draws both in one. */
export interface DraftMarks {
  readonly added: ReadonlySet<TieId>;
  readonly ended: ReadonlySet<TieId>;
  readonly changed: ReadonlySet<TieId>;
  readonly removed: ReadonlySet<ActorId>;
}

export interface DraftedNetwork {
  /** As it would be. */
  readonly network: Network;
  /** As it is and as it would be in one: nobody and no tie is missing. */
  readonly both: Network;
  readonly marks: DraftMarks;
  /** By the place of the step: why it changes nothing. */
  readonly problems: ReadonlyMap<number, StepProblem>;
}

interface Draft {
  readonly known: Network;
  readonly actors: Map<ActorId, NetworkActor>;
  readonly ties: Map<TieId, NetworkTie>;
  /** Every tie there is or was in the draft. */
  readonly everyTie: Map<TieId, NetworkTie>;
}

/**
 * The network after the steps. A step that no longer fits the entries changes nothing and is named,
 * so that an old draft never says something else than it seems to.
 */
export function applyDraft(known: Network, steps: DraftSteps): DraftedNetwork {
  const draft: Draft = {
    known,
    actors: new Map(known.actors.map((actor) => [actor.id, actor])),
    ties: new Map(known.ties.map((tie) => [tie.id, tie])),
    everyTie: new Map(known.ties.map((tie) => [tie.id, tie])),
  };
  const problems = new Map<number, StepProblem>();
  for (const [place, step] of steps.entries()) {
    const problem = take(draft, step);
    if (problem !== null) problems.set(place, problem);
  }
  return { ...results(draft), problems };
}

function take(draft: Draft, step: DraftStep): StepProblem | null {
  switch (step.kind) {
    case 'add-tie':
      return addTie(draft, step);
    case 'change-level': {
      const tie = draft.ties.get(step.tie);
      if (tie === undefined) return missingTie(draft, step.tie);
      if (tie.level === step.level) return 'level-unchanged';
      draft.ties.set(tie.id, { ...tie, level: step.level });
      return null;
    }
    case 'end-tie':
      return draft.ties.delete(step.tie) ? null : missingTie(draft, step.tie);
    case 'remove-actor':
      return removeActor(draft, step.actor);
  }
}

function missingTie({ everyTie }: Draft, id: TieId): StepProblem {
  return everyTie.has(id) ? 'tie-ended' : 'no-such-tie';
}

function missingActor({ known }: Draft, id: ActorId): StepProblem {
  return known.actors.some((actor) => actor.id === id) ? 'actor-removed' : 'no-such-actor';
}

function addTie(draft: Draft, { tie: id, from, to, type, level }: AddedTie): StepProblem | null {
  if (from === to) return 'tie-with-itself';
  const missing = [from, to].find((end) => !draft.actors.has(end));
  if (missing !== undefined) return missingActor(draft, missing);
  const key = tieKey({ from, to, type });
  const isKnown = [...draft.ties.values()].some((tie) => tie.id === id || tieKey(tie) === key);
  if (isKnown) return 'tie-known';
  const tie: NetworkTie = { id, from, to, type, level, formality: null, standing: 'outside' };
  draft.ties.set(id, tie);
  draft.everyTie.set(id, tie);
  return null;
}

function removeActor(draft: Draft, id: ActorId): StepProblem | null {
  if (!draft.actors.delete(id)) return missingActor(draft, id);
  for (const tie of draft.ties.values()) {
    if (tie.from === id || tie.to === id) draft.ties.delete(tie.id);
  }
  return null;
}

function results({ known, actors, ties }: Draft): Omit<DraftedNetwork, 'problems'> {
  const before = new Map(known.ties.map((tie) => [tie.id, tie]));
  const kept = known.ties.flatMap(({ id }) => ties.get(id) ?? []);
  const added = [...ties.values()]
    .filter(({ id }) => !before.has(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const stays = known.actors.filter(({ id }) => actors.has(id));
  const shown = known.ties.map((tie) => ties.get(tie.id) ?? tie);
  return {
    network: counted(stays, [...kept, ...added]),
    both: counted(known.actors, [...shown, ...added]),
    marks: {
      added: new Set(added.map(({ id }) => id)),
      ended: new Set(known.ties.map(({ id }) => id).filter((id) => !ties.has(id))),
      changed: new Set(
        kept.filter(({ id, level }) => before.get(id)?.level !== level).map(({ id }) => id),
      ),
      removed: new Set(known.actors.map(({ id }) => id).filter((id) => !actors.has(id))),
    },
  };
}

function counted(actors: readonly NetworkActor[], ties: readonly NetworkTie[]): Network {
  const byActor = tiesByActor(ties);
  return {
    actors: actors.map((actor) => ({ ...actor, tieCount: byActor.get(actor.id)?.length ?? 0 })),
    ties,
  };
}
