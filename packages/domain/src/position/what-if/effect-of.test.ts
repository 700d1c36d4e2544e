import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseNetwork } from '../figures/analyse-network.ts';
import type { Network } from '../network.ts';
import { actorId, networkOf, type TieDraft, tieId } from '../network.fixture.ts';
import { applyDraft } from './apply-draft.ts';
import { draftFigures } from './draft-figures.ts';
import type { DraftStep } from './draft-step.ts';
import { effectFigures, effectOf } from './effect-of.ts';

function of(network: Network) {
  return { network, figures: draftFigures(network) };
}
function effect(network: Network, steps: readonly DraftStep[]) {
  return effectOf(of(network), of(applyDraft(network, steps).network));
}

/** A line 0 – 1 – 2 – 3, and 4 alone. */
const line = networkOf(
  [{}, {}, {}, {}, {}],
  [
    [0, 1],
    [1, 2],
    [2, 3],
  ],
);

describe('the effect of a draft', () => {
  test('is none without steps', () => {
    const { figures, ...rest } = effect(line, []);
    for (const name of effectFigures) expect(figures[name].after).toBe(figures[name].before);
    expect(rest).toEqual({ cutOff: [], joined: [], gains: [], losses: [] });
  });

  test('tells who would be cut off, and the figures before and after', () => {
    const { figures, cutOff, losses } = effect(line, [{ kind: 'remove-actor', actor: actorId(2) }]);
    expect(cutOff).toEqual([[actorId(3)]]);
    expect(figures.actors).toEqual({ before: 5, after: 4 });
    expect(figures.ties).toEqual({ before: 3, after: 1 });
    expect(figures.components).toEqual({ before: 2, after: 3 });
    expect(figures.isolates).toEqual({ before: 1, after: 2 });
    expect(figures.reachableShare).toEqual({ before: 6 / 10, after: 1 / 6 });
    expect(figures.meanDistance).toEqual({ before: 10 / 6, after: 1 });
    expect(figures.cutpoints).toEqual({ before: 2, after: 0 });
    expect(losses).toEqual([
      { id: actorId(1), before: 3, after: 1 },
      { id: actorId(3), before: 2, after: 0 },
      { id: actorId(0), before: 2, after: 1 },
    ]);
  });

  test('tells who comes to the largest part and who gains reach', () => {
    const { joined, gains, losses } = effect(line, [
      {
        kind: 'add-tie',
        tie: tieId(9),
        from: actorId(4),
        to: actorId(1),
        type: 'kontakt',
        level: 1,
      },
    ]);
    expect(joined).toEqual([[actorId(4)]]);
    expect(gains[0]).toEqual({ id: actorId(4), before: 0, after: 3 });
    expect(losses).toEqual([]);
  });

  test('is none where only the level changes', () => {
    const { gains, losses } = effect(line, [{ kind: 'change-level', tie: tieId(0), level: 5 }]);
    expect([gains, losses]).toEqual([[], []]);
  });
});

test('the figures of a draft are those of the whole analysis', () => {
  const pair = fc.tuple(fc.nat(6), fc.nat(6)).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.nat(7), fc.array(pair, { maxLength: 12 }), (count, pairs) => {
      const ties = pairs
        .filter((ends) => ends.every((end) => end < count))
        .map(([a, b]): TieDraft => [a, b]);
      const network = networkOf(
        Array.from({ length: count }, () => ({})),
        ties,
      );
      const whole = analyseNetwork(network);
      const own = draftFigures(network);
      expect(whole.network).toMatchObject(own.network);
      expect(whole.actors.map(({ id, reach2 }) => ({ id, reach2 }))).toEqual(own.actors);
    }),
    { numRuns: 50 },
  );
});
