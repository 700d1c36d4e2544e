import { ChangeSetId } from '@augenhoehe/domain/contract';
import type {
  AgreementChange,
  CooperationChange,
  DocumentChange,
  ExampleChange,
  LogoChange,
  RoleChange,
  TaskChange,
  WarningChange,
} from '@augenhoehe/domain/structure';
import { beginChange } from '../platform/journal/index.ts';
import type { Work } from '../inventory/index.ts';
import { type Scope, scopeOf } from './scope.ts';

/** Opens the change set that everything written after it in this transaction belongs to. */
export async function openChange(
  work: Work,
  change: CooperationChange | ExampleChange | LogoChange | RoleChange | TaskChange | WarningChange,
): Promise<ChangeSetId> {
  return await openScopedChange(scopeOf(work), change);
}

/** `openChange` for whoever acts, somebody without an account among them. */
export async function openScopedChange(
  { trx, neighbourhoodId, at, personId }: Scope,
  change:
    | CooperationChange
    | AgreementChange
    | RoleChange
    | TaskChange
    | DocumentChange
    | ExampleChange
    | LogoChange
    | WarningChange,
): Promise<ChangeSetId> {
  const id = await beginChange(trx, { ...change, personId, at, neighbourhoodId });
  return ChangeSetId.parse(id);
}
