import type { BodyOf } from '@augenhoehe/domain/contract';
import {
  type Actor,
  type ActorChanges,
  applyChanges,
  changedGroups,
  changedLevels,
  type changeManyActors as contract,
  choosableLevels,
  type ChosenLevels,
  hiddenFacts,
  hiddenGroups,
  realChanges,
  recordOrigin,
  setLevels,
} from '@augenhoehe/domain/inventory';
import { type Place, viewerOf } from '../access/index.ts';
import type { NewActor } from './actor-store.ts';
import type { Work } from './change.ts';
import { enteredBy } from './origin.ts';

export type ManyChange = BodyOf<typeof contract>['change'];
type Change = Exclude<ManyChange, { kind: 'remove' }>;

function changesOf(actor: Actor, change: Change): ActorChanges {
  switch (change.kind) {
    case 'add-tag':
      return { tags: [...new Set([...actor.tags, change.tag])] };
    case 'remove-tag':
      return { tags: actor.tags.filter((tag) => tag !== change.tag) };
    case 'set-area':
      return { areaId: change.areaId };
    case 'set-type':
      return { type: change.type };
    case 'set-stage':
      return { stage: change.stage };
    case 'set-level':
      return {};
  }
}

/** Of the groups those that the member may give this level. */
function levelsOf(place: Place, actor: Actor, change: Change): ChosenLevels {
  if (change.kind !== 'set-level') return {};
  const { level } = change;
  const groups = change.groups.filter((group) =>
    choosableLevels(viewerOf(place), actor, group).includes(level),
  );
  return Object.fromEntries(groups.map((group) => [group, level]));
}

function touchesHidden({ place }: Work, actor: Actor, changes: ActorChanges): boolean {
  const hidden = hiddenFacts(hiddenGroups(viewerOf(place), actor));
  return [...hidden].some((fact) => changes[fact] !== undefined);
}

/** The actor as it becomes; `null` where nothing changes, or what the member may not see would. */
export function changedActor(work: Work, actor: Actor, change: Change): NewActor | null {
  const changes = realChanges(actor, changesOf(actor, change));
  const levels = levelsOf(work.place, actor, change);
  const same =
    Object.keys(changes).length === 0 && changedLevels(actor.visibility, levels).length === 0;
  if (same || touchesHidden(work, actor, changes)) return null;
  const origin = enteredBy(work, '', false);
  return {
    id: actor.id,
    facts: applyChanges(actor, changes),
    provenance: recordOrigin(actor.provenance, changedGroups(changes), origin),
    visibility: setLevels(actor.visibility, levels, viewerOf(work.place)),
  };
}
