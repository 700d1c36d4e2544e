import type { BodyId, CooperationId, TaskId } from '../../contract/index.ts';
import type { BodyHint } from '../../inventory/index.ts';
import type { KnownOfCooperation } from '../cooperations/cooperation-hints.ts';
import type { RoleAssignment } from '../roles/role-assignment.ts';
import type { Task } from '../tasks/task.ts';
import type { EarlyWarning } from './early-warning.ts';

export interface CooperationWarnedOf extends KnownOfCooperation {
  readonly id: CooperationId;
  readonly name: string;
}

export interface TaskWarnedOf
  extends Pick<Task, 'title' | 'state' | 'ownerId' | 'dueOn' | 'cooperationId' | 'bodyId'> {
  readonly id: TaskId;
}

export interface BodyWarnedOf {
  readonly id: BodyId;
  readonly name: string;
  /** As its own page shows them. */
  readonly hints: readonly BodyHint[];
  /** Those with which it might be one; each two of them once, see `mergeProposals`. */
  readonly alike: readonly { readonly id: BodyId; readonly name: string }[];
}

export type RoleWarnedOf = Pick<
  RoleAssignment,
  'id' | 'role' | 'cooperationId' | 'bodyId' | 'actorId' | 'since' | 'until' | 'handedOverOn'
>;

/** What the rules look at, as far as whoever reads the warnings may see it. */
export interface KnownToRules {
  readonly today: string;
  readonly cooperations: readonly CooperationWarnedOf[];
  /** Those neither done nor dropped. */
  readonly tasks: readonly TaskWarnedOf[];
  /** Past ones too: who follows is among them. */
  readonly roles: readonly RoleWarnedOf[];
  readonly bodies: readonly BodyWarnedOf[];
  /** Of owners and holders, cooperations and bodies, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** One way to see early that something needs a look. */
export type WarningRule = (known: KnownToRules) => readonly EarlyWarning[];
