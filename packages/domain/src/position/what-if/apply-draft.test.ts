import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorId, networkOf, type TieDraft, tieId } from '../network.fixture.ts';
import { applyDraft, type StepProblem } from './apply-draft.ts';
import type { DraftStep } from './draft-step.ts';

/** 0 – 1 – 2, and 3 alone. */
const known = networkOf(
  [{}, {}, {}, {}],
  [
    [0, 1],
    [1, 2],
  ],
);

function adds(number: number, from: number, to: number): DraftStep {
  const ends = { from: actorId(from), to: actorId(to) };
  return { kind: 'add-tie', tie: tieId(number), ...ends, type: 'austausch', level: 3 };
}
function levels(number: number, level: 1 | 4): DraftStep {
  return { kind: 'change-level', tie: tieId(number), level };
}
function ends(number: number): DraftStep {
  return { kind: 'end-tie', tie: tieId(number) };
}
function removes(number: number): DraftStep {
  return { kind: 'remove-actor', actor: actorId(number) };
}

describe('a draft', () => {
  test('without steps changes nothing', () => {
    const { network, both, marks, problems } = applyDraft(known, []);
    expect(network).toEqual(known);
    expect(both).toEqual(known);
    expect(Object.values(marks).map((ids) => ids.size)).toEqual([0, 0, 0, 0]);
    expect(problems.size).toBe(0);
  });

  test('adds a tie, counted at both ends', () => {
    const { network, marks } = applyDraft(known, [adds(9, 3, 0)]);
    expect(network.actors.map(({ tieCount }) => tieCount)).toEqual([2, 2, 1, 1]);
    expect(network.ties.at(-1)).toMatchObject({ id: tieId(9), level: 3, formality: null });
    expect([...marks.added]).toEqual([tieId(9)]);
  });

  test('makes a tie closer or looser', () => {
    const { network, marks } = applyDraft(known, [levels(0, 4)]);
    expect(network.ties.map(({ level }) => level)).toEqual([4, 2]);
    expect([...marks.changed]).toEqual([tieId(0)]);
  });

  test('ends a tie, which is still drawn', () => {
    const { network, both, marks } = applyDraft(known, [ends(0)]);
    expect(network.ties.map(({ id }) => id)).toEqual([tieId(1)]);
    expect(both.ties).toEqual(known.ties);
    expect([...marks.ended]).toEqual([tieId(0)]);
  });

  test('removes an actor with its ties, added ones too', () => {
    const { network, both, marks } = applyDraft(known, [adds(9, 3, 1), removes(1)]);
    expect(network.actors.map(({ id }) => id)).toEqual([0, 2, 3].map(actorId));
    expect(network.ties).toEqual([]);
    expect(both.actors).toEqual(known.actors);
    expect([...marks.removed]).toEqual([actorId(1)]);
    expect([...marks.added]).toEqual([]);
    expect([...marks.ended]).toEqual([tieId(0), tieId(1)]);
  });

  test('takes back its own addition without a trace', () => {
    expect(applyDraft(known, [adds(9, 3, 0), ends(9)]).both).toEqual(known);
  });
});

const outdated: readonly (readonly [string, readonly DraftStep[], StepProblem])[] = [
  ['a tie to somebody unknown', [adds(9, 0, 77)], 'no-such-actor'],
  ['a tie to somebody who is removed', [removes(3), adds(9, 0, 3)], 'actor-removed'],
  ['a tie with itself', [adds(9, 2, 2)], 'tie-with-itself'],
  ['a tie that exists, the other way round', [adds(9, 1, 0)], 'tie-known'],
  ['a tie that the draft has added', [adds(9, 3, 0), adds(8, 0, 3)], 'tie-known'],
  ['a level of no tie', [levels(77, 4)], 'no-such-tie'],
  ['a level of an ended tie', [ends(0), levels(0, 4)], 'tie-ended'],
  ['a level as it is', [levels(0, 1), levels(0, 1)], 'level-unchanged'],
  ['the end of no tie', [ends(77)], 'no-such-tie'],
  ['a second end', [ends(0), ends(0)], 'tie-ended'],
  ['removing somebody unknown', [removes(77)], 'no-such-actor'],
  ['removing somebody twice', [removes(1), removes(1)], 'actor-removed'],
];

test.each(outdated)('%s is named and changes nothing', (_name, steps, problem) => {
  const last = steps.length - 1;
  const drafted = applyDraft(known, steps);
  expect([...drafted.problems]).toEqual([[last, problem]]);
  expect(drafted.network).toEqual(applyDraft(known, steps.slice(0, -1)).network);
});

function isAt(actor: number, [from, to]: TieDraft): boolean {
  return from === actor || to === actor;
}

/** A network of eight, and steps of which none speaks of what another speaks of. */
const independent = fc
  .record({
    pairs: fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), {
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
      maxLength: 14,
    }),
    order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
    removed: fc.nat(7),
  })
  .map(({ pairs, order, removed }) => {
    const real = pairs.filter(([a, b]) => a !== b);
    const half = Math.floor(real.length / 2);
    const ties = real.slice(0, half).map(([a, b]): TieDraft => [a, b]);
    const steps = [
      removes(removed),
      ...ties.flatMap((tie, place) =>
        !isAt(removed, tie) && tie[0] !== 0
          ? [place % 2 === 0 ? ends(place) : levels(place, 4)]
          : [],
      ),
      ...real
        .slice(half)
        .flatMap(([a, b], place) => (isAt(removed, [a, b]) ? [] : [adds(100 + place, a, b)])),
    ];
    const shuffled = steps
      .map((step, place) => ({ step, by: order[place] ?? 0 }))
      .toSorted((a, b) => a.by - b.by)
      .map(({ step }) => step);
    return {
      network: networkOf(
        Array.from({ length: 8 }, () => ({})),
        ties,
      ),
      steps,
      shuffled,
    };
  });

test('the order of independent steps does not matter', () => {
  fc.assert(
    fc.property(independent, ({ network, steps, shuffled }) => {
      expect(applyDraft(network, shuffled)).toEqual(applyDraft(network, steps));
      expect(applyDraft(network, steps).problems.size).toBe(0);
    }),
  );
});
