import { z } from 'zod';
import { canSee, type Viewer, Visibility } from '../../access/index.ts';
import { StageKey } from '../../catalogue/index.ts';
import type { ActorId } from '../../contract/index.ts';
import {
  Actor,
  type ActorFactName,
  ActorFacts,
  emptyFacts,
  FactGroup,
  factGroups,
  type FactVisibility,
  type Provenances,
} from '../actor.ts';
import { latestConfirmation } from '../provenance.ts';
import { isCoordinationGroup, visibilityOf } from './group-levels.ts';

/** An actor as a reply shows it: of groups that the reader may not see there is nothing but the group. */
export const VisibleActor = Actor.omit({ visibility: true }).extend({
  stage: StageKey.nullable(),
  notes: ActorFacts.shape.notes.nullable(),
  /** Groups that the reader does not see, whether there is anything in them or not. */
  hidden: z.array(FactGroup),
  /** Who sees the groups that the reader sees. */
  levels: z.partialRecord(FactGroup, Visibility),
});
export type VisibleActor = z.infer<typeof VisibleActor>;
type VisibleFacts = Pick<VisibleActor, ActorFactName>;

/** What decides about an actor's groups. */
export interface Guarded {
  readonly id: ActorId;
  readonly visibility: FactVisibility;
}

/** Whether the viewer sees this group of the actor. A partner sees all its own actor says of itself. */
export function canSeeGroup(viewer: Viewer, actor: Guarded, group: FactGroup): boolean {
  if (viewer.actorId === actor.id && !isCoordinationGroup(group)) return true;
  const { level, author } = visibilityOf(actor.visibility, group);
  return canSee(viewer, level, author);
}

export function hiddenGroups(viewer: Viewer, actor: Guarded): FactGroup[] {
  return FactGroup.options.filter((group) => !canSeeGroup(viewer, actor, group));
}

/** What stands in the place of hidden facts: the same as if nothing were known. */
const blanks: Readonly<Record<FactGroup, Partial<VisibleFacts>>> = {
  identity: {},
  mission: { fields: [], targetGroups: [] },
  offers: { offers: [], offersText: '' },
  needs: { needs: [], needsText: '' },
  contact: {
    street: '',
    postalCode: '',
    city: '',
    position: null,
    phone: '',
    email: '',
    web: '',
  },
  profile: { mandate: '', strengths: '', limits: '' },
  tags: { tags: [] },
  working: { stage: null, notes: null },
};

/** To be spread over facts, of which then nothing hidden is left. */
export function blankFacts(hidden: readonly FactGroup[]): Partial<VisibleFacts> {
  return hidden.reduce<Partial<VisibleFacts>>(
    (facts, group) => ({ ...facts, ...blanks[group] }),
    {},
  );
}

/** Where the facts come from, of the groups that are not hidden. */
export function visibleProvenances(
  provenance: Provenances,
  hidden: readonly FactGroup[],
): Provenances {
  const groups = new Set<string>(hidden);
  return Object.fromEntries(Object.entries(provenance).filter(([group]) => !groups.has(group)));
}

/** The one place where facts are hidden; whatever shows an actor to somebody goes through here. */
export function visibleActor(viewer: Viewer, actor: Actor): VisibleActor {
  const { visibility, ...rest } = actor;
  const hidden = hiddenGroups(viewer, actor);
  const provenance = visibleProvenances(actor.provenance, hidden);
  const shown = FactGroup.options.filter((group) => !hidden.includes(group));
  return {
    ...rest,
    ...blankFacts(hidden),
    provenance,
    ...latestConfirmation(provenance),
    hidden,
    levels: Object.fromEntries(
      shown.map((group) => [group, visibilityOf(visibility, group).level]),
    ),
  };
}

/** The facts with nothing in hidden groups, as a list or a rule can take them. */
export function withoutHidden(facts: ActorFacts, hidden: readonly FactGroup[]): ActorFacts {
  const nothing = emptyFacts(facts.name);
  const blank = [...hiddenFacts(hidden)].map((fact): [string, ActorFacts[ActorFactName]] => [
    fact,
    nothing[fact],
  ]);
  return { ...facts, ...Object.fromEntries(blank) };
}

/** The facts of an actor that are in groups which are hidden. */
export function hiddenFacts(hidden: readonly FactGroup[]): ReadonlySet<ActorFactName> {
  return new Set(hidden.flatMap((group): readonly ActorFactName[] => factGroups[group]));
}
