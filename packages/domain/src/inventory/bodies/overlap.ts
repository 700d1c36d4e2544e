import type { ActorId, BodyId } from '../../contract/index.ts';
import type { Membership } from './memberships.ts';

/** What two bodies have in common. */
export interface Overlap {
  readonly bodies: readonly [BodyId, BodyId];
  readonly shared: readonly ActorId[];
  /** Members of the smaller body. */
  readonly smaller: number;
  /** Members of both together, each counted once. */
  readonly together: number;
  /**
   * Shared members of those of the smaller body, 0..1: for the sentence about two bodies and for the
   * shade of the matrix, because a small round that sits in a large one whole is what people notice.
   */
  readonly shareOfSmaller: number;
  /**
   * Shared members of all members of both, 0..1 (Jaccard): 1 only if both are the same people. It
   * orders pairs whose `shareOfSmaller` is equal.
   */
  readonly jaccard: number;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function overlapOf(a: Membership, b: Membership): Overlap {
  const inB = new Set(b.members);
  const shared = a.members.filter((member) => inB.has(member));
  const smaller = Math.min(a.members.length, b.members.length);
  const together = a.members.length + b.members.length - shared.length;
  return {
    bodies: [a.bodyId, b.bodyId],
    shared,
    smaller,
    together,
    shareOfSmaller: share(shared.length, smaller),
    jaccard: share(shared.length, together),
  };
}

/** Every pair of bodies once, in the order given. */
export function overlapsOf(memberships: readonly Membership[]): Overlap[] {
  return memberships.flatMap((a, index) =>
    memberships.slice(index + 1).map((b) => overlapOf(a, b)),
  );
}

/** One member in common is everyday life, and of two members half is one. */
const sharedAtLeast = 2;

/** The pair of which the smaller body sits in the larger one the most; `null` where no two share two. */
export function closestOverlap(overlaps: readonly Overlap[]): Overlap | null {
  return overlaps
    .filter(({ shared }) => shared.length >= sharedAtLeast)
    .reduce<Overlap | null>(
      (best, next) => (best === null || isCloser(next, best) ? next : best),
      null,
    );
}

function isCloser(a: Overlap, b: Overlap): boolean {
  if (a.shareOfSmaller !== b.shareOfSmaller) return a.shareOfSmaller > b.shareOfSmaller;
  return a.jaccard > b.jaccard;
}
