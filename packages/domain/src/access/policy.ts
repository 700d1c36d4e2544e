import { z } from 'zod';
import type { ActorId } from '../contract/index.ts';

/** Roles of a neighbourhood. A partner acts for one actor. */
export const Role = z.enum(['coordination', 'partner', 'reader']);
export type Role = z.infer<typeof Role>;

/** `own`: only what belongs to the actor the member acts for. */
type Extent = 'all' | 'own' | 'none';

export const Action = z.enum([
  'inventory.read',
  'actor.add',
  'actor.edit',
  'actor.confirm',
  'actor.remove',
  'actor.merge',
  'actor.working-notes',
  'actor.visibility',
  'tie.add',
  'tie.edit',
  'tie.state',
  'tie.remove',
  'contact-person.edit',
  'contact-person.erase',
  'area.edit',
  'coverage.mark',
  'match.dismiss',
  'body.edit',
  'snapshot.edit',
  'search.save',
  'search.share',
  'approach.read',
  'approach.edit',
  'cooperation.edit',
  'agreement.read',
  'agreement.edit',
  'example.read',
  'example.edit',
  'task.edit',
  'warning.accept',
  'role.edit',
  'goal.read',
  'goal.speak',
  'goal.steer',
  'workshop.steer',
  'decision.read',
  'decision.edit',
  'decision.vote',
  'decision.proxy',
  'decision.discuss',
  'measure.edit',
  'public-page.edit',
  'scenario.keep',
  'scenario.share',
  'import.run',
  'export.run',
  'export.whole',
  'journal.read',
  'change.undo',
  'neighbourhood.edit',
  'members.read',
  'members.edit',
  'mail.read',
  'mail.send',
]);
export type Action = z.infer<typeof Action>;

/** Who may do what. Everything not allowed here is refused. */
export const policy = {
  'inventory.read': { coordination: 'all', partner: 'all', reader: 'all' },
  'actor.add': { coordination: 'all', partner: 'none', reader: 'none' },
  'actor.edit': { coordination: 'all', partner: 'own', reader: 'none' },
  'actor.confirm': { coordination: 'all', partner: 'own', reader: 'none' },
  'actor.remove': { coordination: 'all', partner: 'none', reader: 'none' },
  'actor.merge': { coordination: 'all', partner: 'none', reader: 'none' },
  'actor.working-notes': { coordination: 'all', partner: 'none', reader: 'none' },
  'actor.visibility': { coordination: 'all', partner: 'own', reader: 'none' },
  'tie.add': { coordination: 'all', partner: 'own', reader: 'none' },
  'tie.edit': { coordination: 'all', partner: 'none', reader: 'none' },
  'tie.state': { coordination: 'all', partner: 'own', reader: 'none' },
  'tie.remove': { coordination: 'all', partner: 'none', reader: 'none' },
  'contact-person.edit': { coordination: 'all', partner: 'own', reader: 'none' },
  'contact-person.erase': { coordination: 'all', partner: 'own', reader: 'none' },
  'area.edit': { coordination: 'all', partner: 'none', reader: 'none' },
  'coverage.mark': { coordination: 'all', partner: 'none', reader: 'none' },
  'match.dismiss': { coordination: 'all', partner: 'own', reader: 'none' },
  'body.edit': { coordination: 'all', partner: 'none', reader: 'none' },
  'snapshot.edit': { coordination: 'all', partner: 'none', reader: 'none' },
  'search.save': { coordination: 'all', partner: 'own', reader: 'none' },
  'search.share': { coordination: 'all', partner: 'none', reader: 'none' },
  // A partner has approaches of its own; those of others are the team's.
  'approach.read': { coordination: 'all', partner: 'own', reader: 'none' },
  'approach.edit': { coordination: 'all', partner: 'own', reader: 'none' },
  // A partner those it takes part in: all parties have the same rights.
  'cooperation.edit': { coordination: 'all', partner: 'own', reader: 'none' },
  // What was agreed is read by those who agreed on it.
  'agreement.read': { coordination: 'all', partner: 'own', reader: 'none' },
  'agreement.edit': { coordination: 'all', partner: 'own', reader: 'none' },
  // A draft is read by those it tells of, who say yes or no to it. What others may read the team words and publishes.
  'example.read': { coordination: 'all', partner: 'own', reader: 'none' },
  'example.edit': { coordination: 'all', partner: 'none', reader: 'none' },
  // A partner those it owns or is asked for, and those of cooperations it takes part in.
  'task.edit': { coordination: 'all', partner: 'own', reader: 'none' },
  // What is so on purpose in the network is said for all of it.
  'warning.accept': { coordination: 'all', partner: 'none', reader: 'none' },
  // A partner those that its actor holds.
  'role.edit': { coordination: 'all', partner: 'own', reader: 'none' },
  // What is aimed at everybody here reads, of what they see.
  'goal.read': { coordination: 'all', partner: 'all', reader: 'all' },
  // A partner about goals and in workshops of which it is a party: states, proposes, objects, measures, confirms.
  'goal.speak': { coordination: 'all', partner: 'own', reader: 'none' },
  // Words, state and the fate of what was said: the process, and of its own goals the party that proposed them.
  'goal.steer': { coordination: 'all', partner: 'own', reader: 'none' },
  // Opening what was stated and going on to the next phase is the process's alone.
  'workshop.steer': { coordination: 'all', partner: 'none', reader: 'none' },
  // Whoever may see the body or the cooperation that decides sees what it decided.
  'decision.read': { coordination: 'all', partner: 'all', reader: 'all' },
  'decision.edit': { coordination: 'all', partner: 'none', reader: 'none' },
  // The voice of the own actor, and those that let it vote for them; nobody votes by office.
  'decision.vote': { coordination: 'none', partner: 'own', reader: 'none' },
  'decision.proxy': { coordination: 'all', partner: 'own', reader: 'none' },
  'decision.discuss': { coordination: 'all', partner: 'own', reader: 'none' },
  // A partner those of its goals, those it answers for or proposed, and its own yes to others.
  'measure.edit': { coordination: 'all', partner: 'own', reader: 'none' },
  // What everybody reads of goals is chosen for all of the neighbourhood.
  'public-page.edit': { coordination: 'all', partner: 'none', reader: 'none' },
  'scenario.keep': { coordination: 'all', partner: 'own', reader: 'none' },
  'scenario.share': { coordination: 'all', partner: 'none', reader: 'none' },
  'import.run': { coordination: 'all', partner: 'none', reader: 'none' },
  // Of what the member sees; each list that leaves stands in the journal.
  'export.run': { coordination: 'all', partner: 'all', reader: 'all' },
  'export.whole': { coordination: 'all', partner: 'none', reader: 'none' },
  'journal.read': { coordination: 'all', partner: 'own', reader: 'none' },
  'change.undo': { coordination: 'all', partner: 'own', reader: 'none' },
  'neighbourhood.edit': { coordination: 'all', partner: 'none', reader: 'none' },
  'members.read': { coordination: 'all', partner: 'none', reader: 'none' },
  'members.edit': { coordination: 'all', partner: 'none', reader: 'none' },
  'mail.read': { coordination: 'all', partner: 'none', reader: 'none' },
  'mail.send': { coordination: 'all', partner: 'none', reader: 'none' },
} as const satisfies Record<Action, Record<Role, Extent>>;

export interface Member {
  readonly role: Role;
  /** The actor a partner acts for; `null` for everybody else. */
  readonly actorId: ActorId | null;
}

/**
 * Whether the member may do this.
 *
 * @param owners the actors the entry belongs to: the actor itself, both ends of a tie. Left out, the
 *   answer is whether the member may do it to anything at all.
 */
export function may(member: Member, action: Action, owners?: readonly ActorId[]): boolean {
  const extent: Extent = policy[action][member.role];
  if (extent !== 'own') return extent === 'all';
  if (member.actorId === null) return false;
  return owners === undefined || owners.includes(member.actorId);
}

/** What a member may do at all, so that an interface offers only that. */
export const Permissions = z.record(Action, z.boolean());
export type Permissions = z.infer<typeof Permissions>;

export function permissionsOf(member: Member): Permissions {
  return Permissions.parse(
    Object.fromEntries(Action.options.map((action) => [action, may(member, action)])),
  );
}
