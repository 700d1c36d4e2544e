import { z } from 'zod';
import {
  ActorTypeKey,
  FieldKey,
  Formality,
  ResourceKey,
  TargetGroupKey,
  TieLevel,
  TieTypeKey,
} from '../catalogue/index.ts';
import { ActorId, AreaId, Instant, TieId } from '../contract/index.ts';
import { TieStanding } from '../inventory/index.ts';

/** What the network shows of an actor. */
export const NetworkActor = z.object({
  id: ActorId,
  name: z.string(),
  type: ActorTypeKey.nullable(),
  areaId: AreaId.nullable(),
  fields: z.array(FieldKey),
  targetGroups: z.array(TargetGroupKey),
  offers: z.array(ResourceKey),
  confirmedAt: Instant.nullable(),
  /** Of all its ties, whatever is shown. */
  tieCount: z.int(),
});
export type NetworkActor = z.infer<typeof NetworkActor>;

export const NetworkTie = z.object({
  id: TieId,
  from: ActorId,
  to: ActorId,
  type: TieTypeKey,
  level: TieLevel,
  formality: Formality.nullable(),
  standing: TieStanding,
});
export type NetworkTie = z.infer<typeof NetworkTie>;

/** Actors by name and the ties between them. */
export interface Network {
  readonly actors: readonly NetworkActor[];
  readonly ties: readonly NetworkTie[];
}

/** The other end of a tie. */
export function partnerIn(tie: Pick<NetworkTie, 'from' | 'to'>, id: ActorId): ActorId {
  return tie.from === id ? tie.to : tie.from;
}
