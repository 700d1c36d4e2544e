import { expect, test } from 'vitest';
import { actorId, networkOf } from '../network.fixture.ts';
import { sampleSetting } from '../sample-setting.fixture.ts';
import { stepsAlongWays } from './steps-along-ways.ts';
import { wayFinder } from './way-finder.ts';

type Ties = Parameters<typeof networkOf>[1];

/** From the first to the second of six. */
test.each<[name: string, ties: Ties, way: readonly number[], isWarm: boolean]>([
  [
    'directly, where both know each other',
    [
      [0, 1, { level: 1 }],
      [0, 2, { level: 4 }],
      [2, 1, { level: 4 }],
    ],
    [0, 1],
    false,
  ],
  [
    'around a conflict',
    [
      [0, 1, { level: 3, type: 'konflikt' }],
      [0, 2, { level: 4 }],
      [2, 1, { level: 4 }],
    ],
    [0, 2, 1],
    true,
  ],
  [
    'not over a wish',
    [
      [0, 1, { level: 3, type: 'wunsch' }],
      [0, 2],
      [2, 1],
    ],
    [0, 2, 1],
    true,
  ],
  [
    'over warm ties, though that is further',
    [
      [0, 5, { level: 1 }],
      [5, 1, { level: 1 }],
      [0, 2],
      [2, 3],
      [3, 1],
    ],
    [0, 2, 3, 1],
    true,
  ],
  [
    'in the fewest steps, though others are stronger',
    [
      [0, 5, { level: 2 }],
      [5, 1, { level: 2 }],
      [0, 2, { level: 5 }],
      [2, 3, { level: 5 }],
      [3, 1, { level: 5 }],
    ],
    [0, 5, 1],
    true,
  ],
  [
    'of equally short ways the strongest',
    [
      [0, 2, { level: 2 }],
      [2, 1, { level: 5 }],
      [0, 3, { level: 3 }],
      [3, 1, { level: 3 }],
    ],
    [0, 3, 1],
    true,
  ],
  [
    'over acquaintances, where no other way leads',
    [
      [0, 2, { level: 1 }],
      [2, 1, { level: 4 }],
    ],
    [0, 2, 1],
    false,
  ],
])('the way leads %s', (_, ties, way, isWarm) => {
  const network = networkOf([{}, {}, {}, {}, {}, {}], ties);
  const wayBetween = wayFinder(network);
  const [from, to] = [actorId(0), actorId(1)];
  expect(wayBetween(from, to)).toEqual({ actors: way.map(actorId), isWarm });
  expect(wayBetween(to, from)).toEqual({ actors: way.map(actorId).toReversed(), isWarm });
});

test('there is none to somebody without a tie, and to nobody unknown', () => {
  const wayBetween = wayFinder(networkOf([{}, {}, {}], [[0, 1]]));
  expect(wayBetween(actorId(0), actorId(2))).toBeNull();
  expect(wayBetween(actorId(0), actorId(7))).toBeNull();
});

test('in the sample steps are those of the way, whoever asks for whom', () => {
  const { actors, ties } = sampleSetting();
  const wayBetween = wayFinder({ actors, ties });
  for (const me of actors) {
    const steps = stepsAlongWays(me.id, ties);
    for (const { id } of actors) {
      if (id === me.id) continue;
      const way = wayBetween(me.id, id);
      expect(steps(id)).toBe(way === null ? null : way.actors.length - 1);
    }
  }
});
