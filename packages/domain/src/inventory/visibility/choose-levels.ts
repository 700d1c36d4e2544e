import { type Viewer, Visibility } from '../../access/index.ts';
import { FactGroup, type FactVisibility, type GroupVisibility } from '../actor.ts';
import { groupLevels, initialLevels, isCoordinationGroup, visibilityOf } from './group-levels.ts';
import { canSeeGroup, type Guarded } from './visible-actor.ts';

export type ChosenLevels = Partial<Readonly<Record<FactGroup, Visibility | undefined>>>;

/** What an actor may decide about itself; the other two are ways of the coordination's work. */
const ownLevels: readonly Visibility[] = ['oeffentlich', 'netzwerk', 'team'];

/** Levels that the viewer may give this group; empty where its level is none of their business. */
export function choosableLevels(
  viewer: Viewer,
  actor: Guarded,
  group: FactGroup,
): readonly Visibility[] {
  if (!canSeeGroup(viewer, actor, group)) return [];
  if (viewer.role === 'coordination') return groupLevels[group];
  if (viewer.role !== 'partner' || viewer.actorId !== actor.id) return [];
  const { level } = visibilityOf(actor.visibility, group);
  if (isCoordinationGroup(group) || !ownLevels.includes(level)) return [];
  return groupLevels[group].filter((choice) => ownLevels.includes(choice));
}

/** Groups whose level would really change. */
export function changedLevels(visibility: FactVisibility, chosen: ChosenLevels): FactGroup[] {
  return FactGroup.options.filter(
    (group) =>
      chosen[group] !== undefined && chosen[group] !== visibilityOf(visibility, group).level,
  );
}

/** Whether the viewer may give the actor's groups these levels. */
export function mayChooseLevels(viewer: Viewer, actor: Guarded, chosen: ChosenLevels): boolean {
  return changedLevels(actor.visibility, chosen).every((group) => {
    const level = chosen[group];
    return level !== undefined && choosableLevels(viewer, actor, group).includes(level);
  });
}

/** Groups whose level somebody else changed after the writer saw it, to something else. */
export function levelConflicts(
  visibility: FactVisibility,
  chosen: ChosenLevels,
  was: ChosenLevels,
): FactGroup[] {
  return changedLevels(visibility, chosen).filter(
    (group) => was[group] !== visibilityOf(visibility, group).level,
  );
}

/** The visibility with these levels; what becomes private is the viewer's. */
export function setLevels(
  visibility: FactVisibility,
  chosen: ChosenLevels,
  { personId }: Pick<Viewer, 'personId'>,
): FactVisibility {
  const changed = new Set(changedLevels(visibility, chosen));
  return ofEachGroup((group) => {
    const level = chosen[group];
    if (level === undefined || !changed.has(group)) return visibilityOf(visibility, group);
    return { level, author: level === 'privat' ? personId : null };
  });
}

/** Of two entries that become one, each group has the stricter level. */
export function stricterLevels(one: FactVisibility, other: FactVisibility): FactVisibility {
  return ofEachGroup((group) => {
    const [first, second] = [visibilityOf(one, group), visibilityOf(other, group)];
    return strictness(second.level) > strictness(first.level) ? second : first;
  });
}

/** The catalogue's order is from everybody to a few. */
function strictness(level: Visibility): number {
  return Visibility.options.indexOf(level);
}

/** What is as it was at first is not kept: most entries have nothing to keep. */
function ofEachGroup(visibilityOfGroup: (group: FactGroup) => GroupVisibility): FactVisibility {
  return Object.fromEntries(
    FactGroup.options
      .map((group): [FactGroup, GroupVisibility] => [group, visibilityOfGroup(group)])
      .filter(([group, { level }]) => level !== initialLevels[group]),
  );
}
