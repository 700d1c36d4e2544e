import { ActorId, ScenarioId } from '@augenhoehe/domain/contract';
import { z } from 'zod';

/** The draft lives in the tab; the address names the scenario that is open, or whom to begin without. */
export const WhatIfSearch = z.object({
  szenario: ScenarioId.optional(),
  /** An actor that is to be thought away. */
  ohne: ActorId.optional(),
});
export type WhatIfSearch = z.infer<typeof WhatIfSearch>;
