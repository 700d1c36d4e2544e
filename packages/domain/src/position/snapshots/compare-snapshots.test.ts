import { compareNetworks, createNetwork } from '@augenhoehe/graph';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NetworkTie } from '../network.ts';
import { actorId, networkOf, tieId } from '../network.fixture.ts';
import { anyNetwork } from './any-network.fixture.ts';
import { compareSnapshots, TieChange } from './compare-snapshots.ts';
import { countChanges } from './count-changes.ts';
import { countedTies, type SnapshotNetwork } from './snapshot-network.ts';

const two = [{}, {}];

function became(before: Partial<NetworkTie> | null, after: Partial<NetworkTie> | null) {
  const [earlier, later] = [before, after].map((facts) =>
    networkOf(two, facts === null ? [] : [[0, 1, facts]]),
  );
  if (earlier === undefined || later === undefined) throw new Error('There are two.');
  return compareSnapshots(earlier, later).ties.map(({ change }) => change);
}

test.each<{
  before: Partial<NetworkTie> | null;
  after: Partial<NetworkTie> | null;
  change: readonly TieChange[];
}>([
  { before: null, after: { level: 1 }, change: ['new'] },
  { before: { level: 1 }, after: null, change: ['lost'] },
  { before: { level: 1 }, after: { level: 4 }, change: ['stronger'] },
  { before: { level: 4 }, after: { level: 3 }, change: ['weaker'] },
  { before: { level: 3 }, after: { level: 3 }, change: ['unchanged'] },
  { before: { level: 3, formality: 1 }, after: { level: 3, formality: 4 }, change: ['unchanged'] },
  { before: { level: 0 }, after: { level: 2 }, change: ['new'] },
  { before: { level: 2 }, after: { level: 0 }, change: ['lost'] },
  { before: { level: 0 }, after: { level: 0 }, change: [] },
  { before: { id: tieId(1) }, after: { id: tieId(2) }, change: ['unchanged'] },
  { before: { type: 'austausch' }, after: { type: 'angebot', level: 3 }, change: ['stronger'] },
  {
    before: { id: tieId(1), type: 'austausch' },
    after: { id: tieId(2), type: 'angebot' },
    change: ['lost', 'new'],
  },
])('$before → $after: $change', ({ before, after, change }) => {
  expect(became(before, after)).toEqual(change);
});

test('tells how binding ties became, where it was known at both dates', () => {
  const ties = [
    [null, 2],
    [1, 3],
    [4, 0],
    [2, 2],
  ] as const;
  function dated(at: 0 | 1): SnapshotNetwork {
    return networkOf(
      Array.from({ length: 5 }, () => ({})),
      ties.map((formality, other) => [0, other + 1, { formality: formality[at] }]),
    );
  }
  expect(countChanges(compareSnapshots(dated(0), dated(1)))).toMatchObject({
    moreBinding: 1,
    lessBinding: 1,
    ties: { unchanged: 4 },
  });
});

test('somebody who was merged keeps the ties, and is named with who took them over', () => {
  const earlier = networkOf(
    [{}, {}, {}, {}],
    [
      [1, 2, { level: 2 }],
      [1, 3, { level: 2 }],
      [0, 3, { level: 3 }],
    ],
  );
  const whole = networkOf(
    [{}, {}, {}, {}],
    [
      [0, 2, { level: 2, id: tieId(9) }],
      [0, 3, { level: 3, id: tieId(2) }],
    ],
  );
  const later = { ...whole, actors: whole.actors.filter(({ id }) => id !== actorId(1)) };
  const merges = new Map([[actorId(1), actorId(0)]]);
  const comparison = compareSnapshots(earlier, later, merges);
  expect(comparison.actors.find(({ id }) => id === actorId(1))).toMatchObject({
    change: 'merged',
    mergedInto: actorId(0),
  });
  expect(countChanges(comparison)).toMatchObject({
    ties: { new: 0, lost: 1, unchanged: 2 },
    earlier: 3,
    later: 2,
  });
});

test('the numbers of both dates always follow from the changes', () => {
  fc.assert(
    fc.property(anyNetwork, anyNetwork, (earlier, later) => {
      const comparison = compareSnapshots(earlier, later);
      const counts = countChanges(comparison);
      expect(counts.earlier).toBe(countedTies(earlier.ties).length);
      expect(counts.later).toBe(countedTies(later.ties).length);
      const { new: fresh, lost, merged, unchanged } = counts.actors;
      expect(lost + merged + unchanged).toBe(earlier.actors.length);
      expect(fresh + unchanged).toBe(later.actors.length);
    }),
  );
});

test('compared with itself nothing has changed', () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const { actors, ties } = compareSnapshots(network, network);
      expect([...actors, ...ties].filter(({ change }) => change !== 'unchanged')).toEqual([]);
    }),
  );
});

const mirrored: Readonly<Record<TieChange, TieChange>> = {
  new: 'lost',
  lost: 'new',
  stronger: 'weaker',
  weaker: 'stronger',
  unchanged: 'unchanged',
};

test('with the dates exchanged, every change is its opposite', () => {
  fc.assert(
    fc.property(anyNetwork, anyNetwork, (earlier, later) => {
      const forth = countChanges(compareSnapshots(earlier, later));
      const back = countChanges(compareSnapshots(later, earlier));
      for (const change of TieChange.options) {
        expect(back.ties[mirrored[change]]).toBe(forth.ties[change]);
      }
      expect(back.moreBinding).toBe(forth.lessBinding);
      expect(back.actors).toMatchObject({ new: forth.actors.lost, lost: forth.actors.new });
    }),
  );
});

function analysed({ actors, ties }: SnapshotNetwork) {
  const ids = actors.map(({ id }) => id);
  return createNetwork({
    ids,
    ties: {
      from: ties.map(({ from }) => ids.indexOf(from)),
      to: ties.map(({ to }) => ids.indexOf(to)),
      weights: ties.map(({ level }) => level),
    },
  }).network;
}

/** One type, no two ties between the same two: what the library of network analysis compares. */
const simple = anyNetwork.map(({ actors, ties }): SnapshotNetwork => {
  const byPair = new Map(
    countedTies(ties).map((tie) => {
      const pair = [tie.from, tie.to].toSorted();
      return [pair.join(' '), { ...tie, type: 'austausch' }];
    }),
  );
  return { actors, ties: [...byPair.values()] };
});

test('agrees with the network analysis where two have one tie at most', () => {
  fc.assert(
    fc.property(simple, simple, (earlier, draft) => {
      // Entries of their own, so that ties are known by their ends alone.
      const later = {
        ...draft,
        ties: draft.ties.map((tie, n) => ({ ...tie, id: tieId(100 + n) })),
      };
      const { ties } = countChanges(compareSnapshots(earlier, later));
      const other = compareNetworks(analysed(earlier), analysed(later));
      expect(ties).toEqual({
        new: other.newTies.length,
        lost: other.lostTies.length,
        stronger: other.stronger.length,
        weaker: other.weaker.length,
        unchanged: other.unchanged.length,
      });
    }),
  );
});
