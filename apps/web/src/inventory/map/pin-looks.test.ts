import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import { ActorId } from '@augenhoehe/domain/contract';
import type { MapActor } from '@augenhoehe/domain/inventory';
import { expect, test } from 'vitest';
import { pinLooks } from './pin-looks.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const words = {
  group: (key: string) => key,
  unknownType: 'not known',
  unconfirmed: 'unconfirmed',
  fresh: 'fresh',
  stale: 'stale',
  found: 'found',
  approached: 'approached',
  aboard: 'aboard',
  aside: 'aside',
};

function actor(facts: Partial<MapActor>): MapActor {
  return {
    id: ActorId.parse('00000000-0000-4000-8000-000000000001'),
    name: 'Kita',
    type: null,
    areaId: null,
    stage: null,
    position: null,
    confirmedAt: null,
    mayEdit: false,
    ...facts,
  };
}

test.each([
  ['group', { type: 'kiju.kita' }, ['group-kiju', ['kiju']]],
  ['group', { type: 'rel.islam' }, ['group-rel', ['rel']]],
  ['group', { type: null }, ['unknown', []]],
  ['age', { confirmedAt: '2026-10-01T00:00:00.000Z' }, ['age-fresh', ['fresh']]],
  ['age', { confirmedAt: '2025-10-01T00:00:00.000Z' }, ['age-stale', ['stale']]],
  ['age', {}, ['age-unconfirmed', ['unconfirmed']]],
  ['stage', { stage: 'p7.traegt' }, ['stage-aboard', ['p6.dabei', 'p7.traegt']]],
  ['stage', { stage: null }, ['unknown', []]],
] as const)('by %s, %j', (colour, facts, [key, values]) => {
  expect(pinLooks(colour, words, now).lookOf(actor(facts))).toMatchObject({ key, values });
});

test.each(['group', 'age', 'stage'] as const)('by %s no two have the same shape', (colour) => {
  const { looks } = pinLooks(colour, words, now);
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(looks.length);
});

test('all groups have a look, and eight a colour of their own', () => {
  const { looks } = pinLooks('group', words, now);
  expect(new Set(looks.flatMap(({ values }) => values))).toEqual(
    new Set(actorTypeGroups.map(({ key }) => key)),
  );
  expect(looks.filter(({ isOutlined }) => !isOutlined)).toHaveLength(8);
});
