import { ActorId } from '@augenhoehe/domain/contract';
import { networkGaps, suggestionsFor } from '@augenhoehe/domain/position';
import { beforeAll, expect, test } from 'vitest';
import { viewerOf } from '../access/index.ts';
import { openChange } from '../inventory/change.ts';
import { TestNeighbourhood } from '../inventory/testing.ts';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { listSuggestions } from './list-suggestions.ts';
import { tiesOf } from './network-store.ts';
import { offeringActors } from './partner-store.ts';
import { showNetworkGaps } from './show-network-gaps.ts';

describeOnBothEngines('a large net', (open) => {
  let here: TestNeighbourhood;

  beforeAll(async () => {
    here = await TestNeighbourhood.in(await open());
    const id = await here.addActor({
      name: 'Begegnungsstätte',
      fields: ['hf.begegnung'],
      offers: ['r.raum.saal'],
      needs: ['r.raum.buero'],
    });
    // More than are computed on the main thread.
    await here.as('coordination', async (work) => {
      await openChange(work, { kind: 'actor.added', params: { name: 'Akteure' } });
      const row = await work.trx.selectFrom('actor').selectAll().where('id', '=', id).execute();
      const copies = Array.from({ length: 510 }, (_, place) =>
        row.map((actor) => ({
          ...actor,
          id: ActorId.parse(work.newId()),
          name: `Akteur ${place}`,
        })),
      );
      await work.trx.insertInto('actor').values(copies.flat()).execute();
    });
  });

  function inPlace<Result>(use: Parameters<typeof here.as<Result>>[1]): Promise<Result> {
    return here.as('reader', use);
  }
  async function stock() {
    return await inPlace(async ({ trx, place }) => ({
      actors: await offeringActors(trx, place.neighbourhoodId, viewerOf(place)),
      ties: await tiesOf(trx, place.neighbourhoodId),
    }));
  }

  test('is thought about while others are answered, and comes to the same', async () => {
    const input = await stock();
    let turned = false;
    setImmediate(() => {
      turned = true;
    });
    expect(await showNetworkGaps(inPlace)).toEqual(networkGaps(input));
    expect(turned).toBe(true);
  });

  test('gives suggestions as a small one does', async () => {
    const { actors, ties } = await stock();
    const [me] = actors;
    if (me === undefined) throw new Error('There is nobody.');
    const asked = { me, mode: 'near', sitting: new Map(), dismissed: new Set<ActorId>() } as const;
    const reply = await listSuggestions(inPlace, { for: me.id, mode: 'near' });
    expect(reply).toMatchObject(suggestionsFor({ ...asked, actors, ties }));
  });
});
