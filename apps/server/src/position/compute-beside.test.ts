import { ActorId, TieId } from '@augenhoehe/domain/contract';
import {
  networkGaps,
  type NetworkTie,
  type OfferingActor,
  suggestionsFor,
} from '@augenhoehe/domain/position';
import { expect, test } from 'vitest';
import { newId } from '../platform/ids.ts';
import { gapsBeside, suggestionsBeside } from './compute-beside.ts';

const fields = ['hf.begegnung', 'hf.sport', 'hf.kultur'];
const resources = ['r.raum.saal', 'r.raum.buero', 'r.raum.gruppe'];

function oneOf(list: readonly string[], place: number): string[] {
  return list.slice(place % list.length, (place % list.length) + 1);
}

/** More than are computed on the main thread; the last of them stand alone. */
const actors = Array.from(
  { length: 700 },
  (_, place): OfferingActor => ({
    id: ActorId.parse(newId()),
    name: `Akteur ${place}`,
    type: null,
    areaId: null,
    fields: oneOf(fields, place),
    targetGroups: ['zg.aeltere'],
    offers: oneOf(resources, place),
    offersText: place % 50 === 0 ? 'mittwochs 15 Uhr' : '',
    needs: oneOf(resources, place + 1),
  }),
);
const ties = actors.slice(1, 690).flatMap(({ id: from }, place): NetworkTie[] => {
  const to = actors[Math.floor(place / 3)]?.id;
  if (to === undefined) return [];
  const statement = { level: 3, formality: 1, standing: 'confirmed' } as const;
  return [{ id: TieId.parse(newId()), from, to, type: 'austausch', ...statement }];
});

/** Whether the server could answer somebody else before this was answered. */
async function leavesTimeForOthers(answer: Promise<unknown>): Promise<boolean> {
  let turned = false;
  setImmediate(() => {
    turned = true;
  });
  await answer;
  return turned;
}

test('others are answered while a large net is thought about', async () => {
  const [me] = actors;
  if (me === undefined) throw new Error('There is nobody.');
  const near = { mode: 'near', sitting: new Map(), dismissed: new Set<ActorId>() } as const;
  const suggestions = suggestionsBeside({ me, actors, ties, ...near });
  expect(await leavesTimeForOthers(suggestions)).toBe(true);
  expect(await leavesTimeForOthers(gapsBeside({ actors, ties }))).toBe(true);
});

test('gaps of a large net are the same beside the main thread', async () => {
  expect(await gapsBeside({ actors, ties })).toEqual(networkGaps({ actors, ties }));
});

test('suggestions in a large net are the same beside the main thread, whoever asks at once', async () => {
  const asked = actors.slice(0, 2).map((me) => ({
    me,
    mode: 'near' as const,
    actors,
    ties,
    sitting: new Map(),
    dismissed: new Set([me.id]),
  }));
  const answers = await Promise.all(asked.map((input) => suggestionsBeside(input)));
  expect(answers).toEqual(asked.map((input) => suggestionsFor(input)));
  expect(answers[0]?.suggestions).toHaveLength(30);
});
