import { ActorId, TieId } from '@augenhoehe/domain/contract';
import type { Network, NetworkTie } from '@augenhoehe/domain/position';
import { expect, test } from 'vitest';
import { NetworkSearch } from './network-search.ts';
import { sceneOf } from './scene.ts';

const now = new Date('2026-11-22T12:00:00Z');

function actor(number: number): ActorId {
  return ActorId.parse(`00000000-0000-4000-8000-00000000000${number}`);
}
function tie(from: number, to: number, level: 1 | 4): NetworkTie {
  const id = TieId.parse(`00000000-0000-4000-9000-0000000000${from}${to}`);
  const facts = { type: 'kontakt', formality: null, standing: 'confirmed' } as const;
  return { id, from: actor(from), to: actor(to), level, ...facts };
}

/** 0 = 1 – 2 = 3, and 4 alone; the tie between 1 and 2 is weak. */
const network: Network = {
  actors: [0, 1, 2, 3, 4].map((number) => ({
    id: actor(number),
    name: `Akteur ${number}`,
    type: null,
    areaId: null,
    fields: [],
    targetGroups: [],
    offers: [],
    confirmedAt: null,
    tieCount: 1,
  })),
  ties: [tie(0, 1, 4), tie(1, 2, 1), tie(2, 3, 4)],
};

function shown(query: Record<string, string>): readonly number[] {
  const { shownActors } = sceneOf(network, NetworkSearch.parse(query), now);
  return [...shownActors].map((id) => Number(id.at(-1))).toSorted((a, b) => a - b);
}

test.each<[Record<string, string>, readonly number[]]>([
  [{}, [0, 1, 2, 3, 4]],
  [{ level: '3' }, [0, 1, 2, 3]],
  [{ fokus: actor(0) }, [0, 1]],
  [{ fokus: actor(0), schritte: '0' }, [0]],
  [{ fokus: actor(0), schritte: '2' }, [0, 1, 2]],
  [{ fokus: actor(0), schritte: '4', level: '3' }, [0, 1]],
  [{ fokus: actor(4), schritte: '4' }, [4]],
  [{ fokus: '00000000-0000-4000-8000-000000000009' }, [0, 1, 2, 3, 4]],
])('%o shows %o', (query, expected) => {
  expect(shown(query)).toEqual(expected);
});

test('ties are shown between those who are', () => {
  const scene = sceneOf(network, NetworkSearch.parse({ fokus: actor(1) }), now);
  expect([...scene.shownTies]).toEqual([tie(0, 1, 4).id, tie(1, 2, 1).id]);
  expect(scene.tiesOf.get(actor(2))?.map(({ id }) => id)).toEqual([tie(1, 2, 1).id]);
});
