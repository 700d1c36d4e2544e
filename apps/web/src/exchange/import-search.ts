import { listOf, requiredText } from '@augenhoehe/domain/contract';
import { ImportOutcome } from '@augenhoehe/domain/exchange';
import { z } from 'zod';

/** The address of the review says which rows are shown and which possible duplicate is being looked at. */
export const ImportSearch = z.object({
  outcomes: listOf(ImportOutcome).optional(),
  entry: requiredText(220).optional(),
});
export type ImportSearch = z.infer<typeof ImportSearch>;
