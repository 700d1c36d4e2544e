import { ActorId } from '@augenhoehe/domain/contract';
import { listActors as listContract } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { newId } from '../platform/ids.ts';
import { listActors } from './list-actors.ts';
import { addRecommendations, checkRecommendations } from './recommendations.ts';
import { showActor } from './show-actor.ts';
import { TestNeighbourhood } from './testing.ts';
import { undoChange } from './undo-change.ts';

describeOnBothEngines('recommendations', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let by: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    by = await here.addActor({ name: 'Seniorentreff Lindenhof' });
  });

  async function list() {
    const query = listContract.query.parse({});
    return (await here.as('coordination', (work) => listActors(work, query))).actors;
  }

  test('each name is compared with those known, and asked about once', async () => {
    const { names } = await here.as('coordination', (work) =>
      checkRecommendations(work, { names: ['Seniorentreff am Lindenhof', 'Chor', 'chor'] }),
    );
    expect(names.map(({ name, similar }) => [name, similar.map((actor) => actor.name)])).toEqual([
      ['Seniorentreff am Lindenhof', ['Seniorentreff Lindenhof']],
      ['Chor', []],
    ]);
  });

  test('the new ones are spotted, unconfirmed, and say who recommended them', async () => {
    const source = 'Empfehlung von Seniorentreff Lindenhof';
    const reply = await here.as('coordination', (work) =>
      addRecommendations(work, { names: ['Chor', 'Kiosk am Eck', 'CHOR'], by, source }),
    );
    expect(reply.added).toBe(2);
    const [choir] = await list();
    expect(choir).toMatchObject({ name: 'Chor', stage: 'p0.entdeckt', confirmedAt: null });
    const { actor } = await here.as('reader', (work) => showActor(work, ActorId.parse(choir?.id)));
    expect(actor.provenance.identity?.source).toBe(source);
    await here.as('coordination', (work) =>
      undoChange(work, reply.changeSetId, { keepChanged: false }),
    );
    expect((await list()).map(({ name }) => name)).toEqual(['Seniorentreff Lindenhof']);
  });

  test('nobody is recommended by an actor of another neighbourhood', async () => {
    await expect(
      here.as('coordination', (work) =>
        addRecommendations(work, {
          names: ['Chor'],
          by: ActorId.parse(newId()),
          source: 'Empfehlung',
        }),
      ),
    ).rejects.toMatchObject({ code: 'no-such-actor' });
  });
});
