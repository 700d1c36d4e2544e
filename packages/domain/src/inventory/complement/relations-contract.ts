import { z } from 'zod';
import { ActorTypeKey, ResourceKey, TieLevel, TieTypeKey } from '../../catalogue/index.ts';
import { ActorId, AreaId, endpoint, Instant, text, TieId } from '../../contract/index.ts';
import { Changed, ofActor } from '../contract-parts.ts';
import { TieStanding } from '../tie.ts';
import { DismissalReason } from './dismissal.ts';

const Partner = z.object({
  id: ActorId,
  name: z.string(),
  type: ActorTypeKey.nullable(),
  areaId: AreaId.nullable(),
});

/** Why this partner: resources in keys of the catalogue. */
const PossibleRelation = z.object({
  partner: Partner,
  resources: z.array(ResourceKey),
  isMutual: z.boolean(),
});
export type PossibleRelation = z.infer<typeof PossibleRelation>;

const ExistingRelation = z.object({
  partner: Partner,
  /** The closest of the ties. */
  level: TieLevel,
  ties: z.array(z.object({ id: TieId, type: TieTypeKey, level: TieLevel, standing: TieStanding })),
});
export type ExistingRelation = z.infer<typeof ExistingRelation>;

export const showRelations = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/actors/:actorId/relations',
  summary: 'With whom an actor works already, who could support it, and whom it could support',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofActor,
  reply: z.object({
    actor: Partner.extend({ offers: z.array(ResourceKey), needs: z.array(ResourceKey) }),
    existing: z.array(ExistingRelation),
    supporters: z.array(PossibleRelation),
    recipients: z.array(PossibleRelation),
    /** How many there are; the lists have the first of them. */
    counts: z.object({ supporters: z.int(), recipients: z.int() }),
    /** What was dismissed and why; empty for those who could not take it back. */
    dismissed: z.array(
      z.object({
        partner: Partner,
        reason: DismissalReason,
        note: z.string(),
        dismissedAt: Instant,
      }),
    ),
    can: z.object({ addTie: z.boolean(), dismiss: z.boolean() }),
  }),
});

const ofMatch = ofActor.extend({ otherId: ActorId });
const audience = { kind: 'member', action: 'match.dismiss' } as const;

export const dismissMatch = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/actors/:actorId/dismissed-matches/:otherId',
  summary: 'Do not propose this partner to this actor any longer, with the reason',
  audience,
  params: ofMatch,
  body: z.object({ reason: DismissalReason, note: text(500) }),
  reply: Changed,
});

export const restoreMatch = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/actors/:actorId/dismissed-matches/:otherId',
  summary: 'Propose this partner to this actor again',
  audience,
  params: ofMatch,
  reply: Changed,
});
