import { z } from 'zod';
import { ActorId } from '../../contract/index.ts';

/** An actor as a sentence names it. */
export const NamedActor = z.object({ id: ActorId, name: z.string() });
export type NamedActor = z.infer<typeof NamedActor>;
