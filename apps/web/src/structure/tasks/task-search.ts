import { ActorId, AgreementId } from '@augenhoehe/domain/contract';
import { z } from 'zod';

/** The address of the page Aufgaben; without anything: all that are open. */
export const TaskSearch = z.object({
  owner: ActorId.optional(),
  /** The id of a cooperation or body. */
  context: z.uuid().optional(),
  /** The agreement they come from. */
  agreement: AgreementId.optional(),
  due: z.enum(['overdue', 'soon', 'later', 'none']).optional(),
  /** `wanted`: nobody has it yet, or somebody is asked. */
  state: z.enum(['wanted', 'closed']).optional(),
  /** Without: the list. The board shows every state beside each other. */
  view: z.enum(['board']).optional(),
});
export type TaskSearch = z.infer<typeof TaskSearch>;
