import { z } from 'zod';
import {
  AcceptedWarningId,
  ActorId,
  BodyId,
  CooperationId,
  Instant,
  PersonId,
  PlainDate,
  requiredText,
} from '../../contract/index.ts';
import { tasksAtMost } from '../tasks/task-contract.ts';
import { WarningKey } from './early-warning.ts';

/** A warning that is so on purpose, with its reason. All ids `null`: about the neighbourhood. */
export const AcceptedWarning = z.object({
  id: AcceptedWarningId,
  warning: WarningKey,
  cooperationId: CooperationId.nullable(),
  bodyId: BodyId.nullable(),
  actorId: ActorId.nullable(),
  reason: requiredText(500),
  /** When to look at it again. */
  lookAgainOn: PlainDate.nullable(),
  /** What the warning rested on, and how far it went; see `restsOn`. */
  facts: z.array(z.string().max(64)).max(tasksAtMost),
  extent: z.int().min(0),
  acceptedOn: PlainDate,
  acceptedBy: PersonId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type AcceptedWarning = z.infer<typeof AcceptedWarning>;

type Target = Pick<AcceptedWarning, 'warning' | 'cooperationId' | 'bodyId' | 'actorId'>;

/** Whether it is about one thing at most. */
export function hasOneSubject({ cooperationId, bodyId, actorId }: Target): boolean {
  return [cooperationId, bodyId, actorId].filter((id) => id !== null).length <= 1;
}
