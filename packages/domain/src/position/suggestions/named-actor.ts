import { z } from 'zod';
import { ActorTypeKey } from '../../catalogue/index.ts';
import { ActorId, AreaId } from '../../contract/index.ts';

/** Enough of an actor to name it and to know where it belongs. */
export const NamedActor = z.object({
  id: ActorId,
  name: z.string(),
  type: ActorTypeKey.nullable(),
  areaId: AreaId.nullable(),
});
export type NamedActor = z.infer<typeof NamedActor>;

export function toNamedActor({ id, name, type, areaId }: NamedActor): NamedActor {
  return { id, name, type, areaId };
}
