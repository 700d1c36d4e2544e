import { ActorId, TieId } from '@augenhoehe/domain/contract';
import { NetworkFilters } from '@augenhoehe/domain/position';
import { z } from 'zod';

export const networkViews = ['bild', 'liste', 'matrix'] as const;

/** Where marks stand: by forces where nothing is said. */
export const arrangements = ['kreis', 'ringe', 'themen'] as const;

/** How far one can look from the focus. */
export const mostSteps = 4;

/** The address of the page Netz says all that is shown. */
export const NetworkSearch = NetworkFilters.extend({
  view: z.enum(networkViews).optional(),
  /** The actor somebody looks from. */
  fokus: ActorId.optional(),
  /** What the size of marks tells; the number of ties where nothing is said. */
  groesse: z.enum(['vermittlung', 'reichweite']).optional(),
  /** What their colour tells; the group of the actor where nothing is said. */
  farbe: z.enum(['kreise']).optional(),
  /** Whether cut points and bridges are marked. */
  marken: z.enum(['nadeloehre']).optional(),
  /** How the picture is arranged. */
  anordnung: z.enum(arrangements).optional(),
  /** By what actors are tied where themes are drawn; by fields of action where nothing is said. */
  themen: z.enum(['zielgruppen', 'angebote']).optional(),
  /** What the sectors of the rings are; fields of action where nothing is said. */
  sektoren: z.enum(['gruppen']).optional(),
  schritte: z.coerce.number().int().min(0).max(mostSteps).optional(),
  /** Open in the panel. */
  akteur: ActorId.optional(),
  beziehung: TieId.optional(),
});
export type NetworkSearch = z.infer<typeof NetworkSearch>;

/** One step where nothing is said: the direct partners. */
export function stepsIn({ schritte = 1 }: NetworkSearch): number {
  return schritte;
}
