import fc from 'fast-check';
import { TieStanding } from '../../inventory/index.ts';
import { actorId, networkOf, tieId } from '../network.fixture.ts';
import type { SnapshotNetwork } from './snapshot-network.ts';

const tie = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map(tieId),
  from: fc.nat({ max: 5 }),
  to: fc.nat({ max: 5 }),
  type: fc.constantFrom('austausch', 'traeger'),
  level: fc.constantFrom(0, 1, 2, 3, 4, 5),
  formality: fc.option(fc.constantFrom(0, 1, 2, 3, 4)),
  standing: fc.constantFrom(...TieStanding.options),
});

/** Some of six actors and ties between them; entries and ends come again in another such network. */
export const anyNetwork: fc.Arbitrary<SnapshotNetwork> = fc
  .tuple(
    fc.subarray([0, 1, 2, 3, 4, 5]),
    fc.uniqueArray(tie, { maxLength: 12, selector: ({ id }) => id }),
  )
  .map(([present, ties]) => ({
    actors: networkOf([{}, {}, {}, {}, {}, {}], []).actors.filter(({ id }) =>
      present.some((number) => actorId(number) === id),
    ),
    ties: ties
      .filter(({ from, to }) => from !== to && present.includes(from) && present.includes(to))
      .map(({ from, to, ...rest }) => ({ ...rest, from: actorId(from), to: actorId(to) })),
  }));
