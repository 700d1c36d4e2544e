import type { ActorId } from '../../contract/index.ts';
import type { NamedBody } from './suggestion-part.ts';

/** A body and who sits in it today. */
export interface SittingBody extends NamedBody {
  readonly members: readonly ActorId[];
}

/** Where each actor sits, the smaller bodies first: in them one is sure to meet. */
export type Sitting = ReadonlyMap<ActorId, readonly NamedBody[]>;

export function sittingOf(bodies: readonly SittingBody[]): Sitting {
  const sitting = new Map<ActorId, NamedBody[]>();
  for (const { id, name, members } of bodies.toSorted(smallerFirst)) {
    for (const member of members) {
      const known = sitting.get(member);
      if (known === undefined) sitting.set(member, [{ id, name }]);
      else known.push({ id, name });
    }
  }
  return sitting;
}

function smallerFirst(a: SittingBody, b: SittingBody): number {
  return a.members.length - b.members.length || a.name.localeCompare(b.name, 'de');
}

export function sharedBodies(sitting: Sitting, one: ActorId, other: ActorId): readonly NamedBody[] {
  const there = new Set(sitting.get(other)?.map(({ id }) => id));
  return there.size === 0 ? [] : (sitting.get(one) ?? []).filter(({ id }) => there.has(id));
}
