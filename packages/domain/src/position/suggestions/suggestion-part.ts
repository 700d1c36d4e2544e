import { z } from 'zod';
import { FieldKey, ResourceKey, TargetGroupKey } from '../../catalogue/index.ts';
import { AreaId, BodyId } from '../../contract/index.ts';

function part<Kind extends string, Facts extends z.ZodRawShape>(kind: Kind, facts: Facts) {
  return z.object({ kind: z.literal(kind), points: z.int().min(1), ...facts });
}

export const NamedBody = z.object({ id: BodyId, name: z.string() });
export type NamedBody = z.infer<typeof NamedBody>;

/** One reason for a suggestion with what it is worth. The same from both sides, but for `complement`. */
export const SuggestionPart = z.discriminatedUnion('kind', [
  /** What the partner offers to whom it is suggested, and the reverse. */
  part('complement', { supports: z.array(ResourceKey), receives: z.array(ResourceKey) }),
  /** Both give and both receive. */
  part('mutual', {}),
  /** Of what they could give each other, what very few offer. */
  part('scarce', { resources: z.array(ResourceKey) }),
  part('targets', { targetGroups: z.array(TargetGroupKey) }),
  part('fields', { fields: z.array(FieldKey) }),
  part('area', { areaId: AreaId }),
  /** Bodies in which both sit. */
  part('body', { bodies: z.array(NamedBody) }),
  /** They know each other, no more. */
  part('acquainted', {}),
  /** Somebody works with both. */
  part('common-partner', {}),
  /** So many steps are between them now. */
  part('shortens', { steps: z.int() }),
  /** There is no way between them now. */
  part('connects', {}),
  part('other-field', {}),
  part('other-group', {}),
]);
export type SuggestionPart = z.infer<typeof SuggestionPart>;

export function pointsOf(parts: readonly SuggestionPart[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

/** The same reasons told by the other one. */
export function fromOtherSide(parts: readonly SuggestionPart[]): SuggestionPart[] {
  return parts.map((part) =>
    part.kind === 'complement'
      ? { ...part, supports: part.receives, receives: part.supports }
      : part,
  );
}
