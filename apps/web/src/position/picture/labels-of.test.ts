import { ActorId } from '@augenhoehe/domain/contract';
import type { Network } from '@augenhoehe/domain/position';
import { expect, test } from 'vitest';
import { NetworkSearch } from '../network-search.ts';
import { sceneOf } from '../scene.ts';
import { labelsOf } from './labels-of.ts';

function actor(number: number): ActorId {
  return ActorId.parse(`00000000-0000-4000-8000-00000000000${number}`);
}

const network: Network = {
  actors: [0, 1, 2, 3, 4, 5, 6].map((number) => ({
    id: actor(number),
    name: `Akteur ${number}`,
    type: null,
    areaId: null,
    fields: [],
    targetGroups: [],
    offers: [],
    confirmedAt: null,
    tieCount: 10 - number,
  })),
  ties: [],
};
/** All on one heap: there is room for four names around it. */
const heap = new Map(network.actors.map(({ id }, index) => [id, { x: index, y: 0 }]));
const text = { widthOf: (words: string) => words.length * 8, line: 16, font: '14px sans-serif' };

function named(query: Record<string, string>): readonly number[] {
  const scene = sceneOf(network, NetworkSearch.parse(query), new Date());
  const labels = labelsOf(scene, heap, { scale: 1, text, within: null });
  return [...labels.keys()].map((id) => Number(id.at(-1))).toSorted((a, b) => a - b);
}

test('in a heap those with most ties are named', () => {
  expect(named({})).toEqual([0, 1, 2, 3]);
});

test('themes are named before actors, whose marks they may cover', () => {
  const scene = sceneOf(network, NetworkSearch.parse({}), new Date());
  const theme = actor(6);
  const look = { ...scene.look, isTheme: ({ id }: { id: ActorId }) => id === theme };
  const within = { left: -40, top: -40, right: 40, bottom: 60 };
  const labels = labelsOf({ ...scene, look }, heap, { scale: 1, text, within });
  expect(labels.get(theme)).toEqual({ lines: ['Akteur 6'], side: 'below' });
});

test('the focus is named even in the heap, and before those who are faded', () => {
  expect(named({ fokus: actor(6) })).toContain(6);
});

test('the focus is named where there is no room at all', () => {
  const scene = sceneOf(network, NetworkSearch.parse({ fokus: actor(6) }), new Date());
  const within = { left: 0, top: 0, right: 1, bottom: 1 };
  const labels = labelsOf(scene, heap, { scale: 1, text, within });
  expect([...labels]).toEqual([[actor(6), { lines: ['Akteur 6'], side: 'below' }]]);
});
