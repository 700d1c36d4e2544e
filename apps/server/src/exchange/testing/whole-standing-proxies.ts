import fc from 'fast-check';
import { day, sorted, stamps, uuid } from './values.ts';

interface Around {
  readonly actors: readonly string[];
  readonly cooperations: readonly { readonly id: string }[];
  readonly bodies: readonly { readonly id: string }[];
}

/** The second actor votes for the first, in all decisions or in those of one body or cooperation. */
export function standingProxiesAmong({ actors, cooperations, bodies }: Around) {
  const [principalId, holderId] = actors;
  if (principalId === undefined || holderId === undefined) {
    return fc.constant({ standingProxies: [] });
  }
  const none = { bodyId: null, cooperationId: null };
  const one = fc.record({
    id: uuid,
    principalId: fc.constant(principalId),
    holderId: fc.constant(holderId),
    of: fc.constantFrom(
      none,
      ...cooperations.map(({ id }) => ({ ...none, cooperationId: id })),
      ...bodies.map(({ id }) => ({ ...none, bodyId: id })),
    ),
    validUntil: fc.option(day),
    ...stamps,
  });
  return fc.uniqueArray(one, { maxLength: 2, selector: ({ id }) => id }).map((all) => ({
    standingProxies: sorted(
      all.map(({ of, ...proxy }) => ({ ...proxy, ...of })),
      ({ id }) => id,
    ),
  }));
}
