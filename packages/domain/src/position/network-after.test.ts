import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkWithoutTie, networkWithTie } from './network-after.ts';
import { actorId, networkOf, tieId } from './network.fixture.ts';

const drafts = [
  [0, 1],
  [1, 2],
  [0, 2],
  [2, 3],
] as const;
const whole = networkOf([{}, {}, {}, {}], drafts);

test('entering, changing and removing come to what is read afterwards', () => {
  const level = fc.constantFrom(1, 2, 3, 4, 5);
  const writes = fc.array(fc.tuple(fc.nat(drafts.length - 1), fc.option(level)));
  fc.assert(
    fc.property(writes, (steps) => {
      const ties = new Map(whole.ties.map((tie) => [tie.id, tie]));
      let network = whole;
      for (const [place, level] of steps) {
        const [from, to] = drafts[place] ?? [0, 1];
        const id = tieId(place);
        if (level === null) {
          ties.delete(id);
          network = networkWithoutTie(network, id);
        } else {
          const [tie = whole.ties[0]] = networkOf([], [[from, to, { id, level }]]).ties;
          if (tie === undefined) return;
          ties.set(id, tie);
          network = networkWithTie(network, tie);
        }
      }
      const read = whole.ties.flatMap(({ id }) => ties.get(id) ?? []);
      expect(network.ties).toEqual(read);
      expect(network.actors.map(({ tieCount }) => tieCount)).toEqual(
        whole.actors.map(
          (actor) => read.filter(({ from, to }) => [from, to].includes(actor.id)).length,
        ),
      );
    }),
  );
});

test('a tie to somebody who is not among the actors changes nothing, nor does removing what is gone', () => {
  const { ties } = networkOf([], [[0, 9, { id: tieId(7) }]]);
  for (const tie of ties) expect(networkWithTie(whole, tie)).toBe(whole);
  expect(networkWithoutTie(whole, tieId(8))).toBe(whole);
});

test('actors whom a write does not touch are the same objects', () => {
  const network = networkWithoutTie(whole, tieId(0));
  expect(network.actors.map((actor, place) => actor === whole.actors[place])).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(network.actors[0]?.id).toBe(actorId(0));
});
