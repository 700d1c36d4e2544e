import { z } from 'zod';
import { ActorTypeKey, TieLevel } from '../../catalogue/index.ts';

/** What of the file of a whole neighbourhood makes the network. */
export const ExportedNetwork = z.object({
  actors: z.array(z.object({ id: z.string(), name: z.string(), type: ActorTypeKey.nullable() })),
  ties: z.array(
    z.object({ fromId: z.string(), toId: z.string(), type: z.string(), level: TieLevel }),
  ),
});
export type ExportedNetwork = z.infer<typeof ExportedNetwork>;
