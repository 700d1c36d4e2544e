import type { SharedVisibility } from '@augenhoehe/domain/access';
import { type ActorId, BodyId, CooperationId } from '@augenhoehe/domain/contract';
import type { RoleList, RoleRow } from '@augenhoehe/domain/structure';

/** What a dialog writes of a role, while somebody writes. */
export interface RoleDraft {
  readonly role: string;
  readonly actorId: ActorId | null;
  /** The id of a cooperation or body; empty: the neighbourhood. */
  readonly context: string;
  readonly holder: string;
  readonly deputy: string;
  readonly deputyId: ActorId | null;
  readonly since: string;
  readonly hours: string;
  readonly mandate: string;
  readonly neutrality: string;
  readonly visibility: SharedVisibility;
}

/** Nothing is said yet. */
export const emptyDraft: RoleDraft = {
  role: '',
  actorId: null,
  context: '',
  holder: '',
  deputy: '',
  deputyId: null,
  since: '',
  hours: '',
  mandate: '',
  neutrality: '',
  visibility: 'netzwerk',
};

export function draftOf(role: RoleRow): RoleDraft {
  const { role: key, actorId, holder, deputy, deputyId, mandate, neutrality, visibility } = role;
  return {
    role: key,
    actorId,
    holder,
    deputy,
    deputyId,
    mandate,
    neutrality,
    visibility,
    context: role.cooperationId ?? role.bodyId ?? '',
    since: role.since ?? '',
    hours: role.hoursPerWeek === null ? '' : String(role.hoursPerWeek),
  };
}

/** The draft as the request has it. */
export function factsOf(draft: RoleDraft, list: RoleList) {
  const { role, holder, deputy, deputyId, mandate, neutrality, context, hours, since } = draft;
  const { visibility } = draft;
  const kind = list.contexts.find(({ id }) => id === context)?.kind;
  return {
    role,
    holder,
    deputy,
    deputyId,
    mandate,
    neutrality,
    visibility,
    cooperationId: kind === 'cooperation' ? CooperationId.parse(context) : null,
    bodyId: kind === 'body' ? BodyId.parse(context) : null,
    since: since === '' ? null : since,
    hoursPerWeek: hours.trim() === '' ? null : Number(hours.replace(',', '.')),
  };
}
