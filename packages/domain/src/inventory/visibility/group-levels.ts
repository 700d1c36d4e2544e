import { Visibility } from '../../access/index.ts';
import type { FactGroup, FactVisibility, GroupVisibility } from '../actor.ts';

/** What a group's level is until somebody sets another. */
export const initialLevels: Readonly<Record<FactGroup, Visibility>> = {
  identity: 'netzwerk',
  mission: 'netzwerk',
  offers: 'netzwerk',
  needs: 'netzwerk',
  contact: 'netzwerk',
  profile: 'netzwerk',
  tags: 'netzwerk',
  working: 'team',
};

const every = Visibility.options;

/**
 * The levels that a group may have. Everything else in the network names an actor, so its name is
 * seen by all; the working notes are the coordination's.
 */
export const groupLevels: Readonly<Record<FactGroup, readonly Visibility[]>> = {
  identity: ['oeffentlich', 'netzwerk'],
  mission: every,
  offers: every,
  needs: every,
  contact: every,
  profile: every,
  tags: every,
  working: ['team', 'privat', 'geschuetzt'],
};

/** Groups that the coordination keeps, also of actors for which a partner acts. */
const coordinationGroups: ReadonlySet<FactGroup> = new Set(['tags', 'working']);

export function isCoordinationGroup(group: FactGroup): boolean {
  return coordinationGroups.has(group);
}

export function visibilityOf(visibility: FactVisibility, group: FactGroup): GroupVisibility {
  return visibility[group] ?? { level: initialLevels[group], author: null };
}
