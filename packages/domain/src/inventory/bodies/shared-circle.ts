import type { ActorId, BodyId } from '../../contract/index.ts';
import type { Membership } from './memberships.ts';

/** Bodies that consist of the same actors for the most part. */
export interface SharedCircle {
  readonly bodies: readonly BodyId[];
  /** Sit in every one of them. */
  readonly shared: readonly ActorId[];
  /** Members of all of them together, each counted once. */
  readonly together: number;
  /** `shared` of `together`, 0..1. */
  readonly share: number;
}

/** From here on „sie teilen … ihrer Mitglieder“ is worth saying. */
const shareAtLeast = 0.5;
const bodiesAtLeast = 3;
/** Steps after which the search ends with the best found so far: far more than 20 bodies need. */
const stepsAtMost = 20_000;

interface Candidate extends SharedCircle {
  readonly inAny: ReadonlySet<ActorId>;
}

function joined(circle: Candidate, { bodyId, members }: Membership): Candidate {
  const here = new Set(members);
  const shared = circle.shared.filter((actor) => here.has(actor));
  const inAny = new Set([...circle.inAny, ...members]);
  return {
    bodies: [...circle.bodies, bodyId],
    shared,
    inAny,
    together: inAny.size,
    share: inAny.size === 0 ? 0 : shared.length / inAny.size,
  };
}

function isBetter(a: SharedCircle, b: SharedCircle | null): boolean {
  if (b === null || a.bodies.length !== b.bodies.length) {
    return a.bodies.length > (b?.bodies.length ?? 0);
  }
  return a.share > b.share;
}

/**
 * The largest set of at least three bodies of whose members at least half sit in every one of them,
 * so that „Diese drei Runden teilen 80 % ihrer Mitglieder“ is true of everybody in them: the share is
 * of all members together, not of the smallest body, since a steering group that is drawn from a
 * conference is no finding. Of equally large sets the one with the higher share, then the first in
 * the order given.
 *
 * Another body never raises the share, so every two bodies of the set share at least as much, and
 * the search leaves a branch as soon as it falls below.
 */
export function sharedCircle(memberships: readonly Membership[]): SharedCircle | null {
  let best: SharedCircle | null = null;
  let steps = 0;

  function extend(circle: Candidate, rest: readonly Membership[]): void {
    if (circle.bodies.length >= bodiesAtLeast && isBetter(circle, best)) best = circle;
    for (const [index, membership] of rest.entries()) {
      const reachable = circle.bodies.length + rest.length - index;
      steps += 1;
      if (steps > stepsAtMost || reachable < (best?.bodies.length ?? bodiesAtLeast)) return;
      const next = joined(circle, membership);
      if (next.share >= shareAtLeast) extend(next, rest.slice(index + 1));
    }
  }

  for (const [index, { bodyId, members }] of memberships.entries()) {
    const alone = {
      bodies: [bodyId],
      shared: members,
      inAny: new Set(members),
      together: members.length,
      share: 1,
    };
    if (members.length > 0) extend(alone, memberships.slice(index + 1));
  }
  return best;
}
