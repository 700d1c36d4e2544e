import { ActorId, ChangeSetId } from '@augenhoehe/domain/contract';
import { unpackNetwork } from '@augenhoehe/domain/position';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { newId } from '../../platform/ids.ts';
import { positionMigrations } from '../position-migrations.ts';
import { readNetwork } from '../read-network.ts';
import { addIntentions } from './add-intentions.ts';

const source = 'Was-wäre-wenn';

describeOnBothEngines('intentions', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let choir: ActorId;
  let school: ActorId;
  let centre: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, positionMigrations);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    centre = await here.addActor({ name: 'Zentrum' });
  });

  async function ties() {
    return unpackNetwork(await here.as('reader', readNetwork)).ties;
  }

  test('become wishes in one step, which can be undone', async () => {
    const pairs = [
      { from: choir, to: school },
      { from: school, to: centre },
    ];
    const reply = await here.as('coordination', (work) => addIntentions(work, { pairs, source }));
    expect(reply).toMatchObject({ added: pairs, known: [] });
    const wish = { type: 'wunsch', level: 0, standing: 'outside' };
    expect((await ties()).length).toBe(2);
    for (const tie of await ties()) expect(tie).toMatchObject(wish);
    const id = ChangeSetId.parse(reply.changeSetId);
    await here.as('coordination', (work) => undoChange(work, id, { keepChanged: false }));
    expect(await ties()).toEqual([]);
  });

  test('that are wishes already, whoever wishes, are not doubled', async () => {
    const first = { pairs: [{ from: choir, to: school }], source };
    await here.as('coordination', (work) => addIntentions(work, first));
    const before = await ties();
    const again = {
      pairs: [
        { from: school, to: choir },
        { from: choir, to: school },
      ],
      source,
    };
    expect(await here.as('coordination', (work) => addIntentions(work, again))).toEqual({
      changeSetId: null,
      added: [],
      known: [{ from: choir, to: school }],
    });
    expect(await ties()).toEqual(before);
  });

  test('of a partner speak for its own side, and for nobody else', async () => {
    const own = { pairs: [{ from: school, to: choir }], source };
    await here.as('partner', (work) => addIntentions(work, own), choir);
    expect(await ties()).toMatchObject([{ standing: 'one-sided' }]);
    const foreign = { pairs: [{ from: school, to: centre }], source };
    await expect(
      here.as('partner', (work) => addIntentions(work, foreign), choir),
    ).rejects.toMatchObject({ status: 403 });
  });

  test('need two different actors that exist', async () => {
    const unknown = ActorId.parse(newId());
    const refused = [
      [
        { from: choir, to: choir },
        { status: 400, code: 'tie-with-itself' },
      ],
      [
        { from: choir, to: unknown },
        { status: 404, code: 'no-such-actor' },
      ],
    ] as const;
    for (const [pair, problem] of refused) {
      await expect(
        here.as('coordination', (work) => addIntentions(work, { pairs: [pair], source })),
      ).rejects.toMatchObject(problem);
    }
  });
});
