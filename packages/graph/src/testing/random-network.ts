import fc from 'fast-check';
import { createNetwork, type NetworkInput } from '../create-network.ts';
import type { Network } from '../network.ts';

export interface Kind {
  readonly fewest?: number;
  readonly most?: number;
  /** Both kinds where left out. */
  readonly directed?: boolean;
  /** Both kinds where left out. */
  readonly weighted?: boolean;
  /** Whether everybody is tied with everybody, over others. */
  readonly connected?: boolean;
}

/** Networks of any density, with isolates unless `connected`. */
export function randomNetwork(kind: Kind = {}): fc.Arbitrary<Network> {
  return randomInput(kind).map((input) => createNetwork(input).network);
}

/** What networks are made from, self-loops and repeated ties among it. */
export function randomInput(kind: Kind = {}): fc.Arbitrary<NetworkInput> {
  const { fewest = 0, most = 8 } = kind;
  const eitherWay = fc.boolean();
  return fc
    .record({
      actors: fc.integer({ min: fewest, max: most }),
      directed: kind.directed === undefined ? eitherWay : fc.constant(kind.directed),
      weighted: kind.weighted === undefined ? eitherWay : fc.constant(kind.weighted),
    })
    .chain(({ actors, directed, weighted }) =>
      tiesAmong(actors, kind.connected ?? false).map((ties) => ({
        ids: Array.from({ length: actors }, (_, actor) => `a${actor}`),
        directed,
        ties: {
          from: ties.map(([from]) => from),
          to: ties.map(([, to]) => to),
          weights: weighted ? ties.map(([, , weight]) => weight) : null,
        },
      })),
    );
}

type Tie = readonly [number, number, number];

function tiesAmong(actors: number, isConnected: boolean): fc.Arbitrary<Tie[]> {
  if (actors === 0) return fc.constant([]);
  const end = fc.nat({ max: actors - 1 });
  const weight = fc.integer({ min: 1, max: 4 });
  const tie = fc.tuple(end, end, weight);
  const any = fc.oneof(
    fc.array(tie, { maxLength: actors, size: 'max' }),
    fc.array(tie, { maxLength: 3 * actors, size: 'max' }),
  );
  if (!isConnected) return any;
  const back = Array.from({ length: actors - 1 }, (_, low) => {
    return fc.tuple(fc.nat({ max: low }), fc.constant(low + 1), weight);
  });
  return fc.tuple(fc.tuple(...back), any).map(([tree, more]) => [...tree, ...more]);
}
