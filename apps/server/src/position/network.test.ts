import type { ActorId } from '@augenhoehe/domain/contract';
import { readNetwork as contract, unpackNetwork } from '@augenhoehe/domain/position';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addTie } from '../inventory/add-tie.ts';
import { confirmActor } from '../inventory/confirm-actor.ts';
import { editActor } from '../inventory/edit-actor.ts';
import { TestNeighbourhood } from '../inventory/testing.ts';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { readNetwork } from './read-network.ts';

describeOnBothEngines('the network', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
  });

  async function read() {
    const reply = await here.as('reader', readNetwork);
    expect(contract.reply.parse(reply)).toEqual(reply);
    return unpackNetwork(reply);
  }

  async function tie(from: ActorId, to: ActorId) {
    const statement = { side: 'from', level: 3, formality: 2 } as const;
    const draft = { from, to, type: 'traeger', statement };
    return await here.as('coordination', (work) => addTie(work, draft));
  }

  test('is empty where nobody is entered', async () => {
    expect(await read()).toEqual({ actors: [], ties: [] });
  });

  test('names actors in the order of the alphabet, with their ties', async () => {
    const school = await here.addActor({ name: 'Übergangsschule', fields: ['hf.bildung'] });
    const choir = await here.addActor({ name: 'Chor', type: 'ver.sport' });
    const alone = await here.addActor({ name: 'Zentrum' });
    const { id } = await tie(school, choir);
    const network = await read();
    expect(network.actors.map(({ name, tieCount }) => [name, tieCount])).toEqual([
      ['Chor', 1],
      ['Übergangsschule', 1],
      ['Zentrum', 0],
    ]);
    expect(network.actors[2]).toMatchObject({ id: alone, type: null, confirmedAt: null });
    expect(network.ties).toEqual([
      {
        id,
        from: school,
        to: choir,
        type: 'traeger',
        level: 3,
        formality: 2,
        standing: 'one-sided',
      },
    ]);
  });

  test('leaves out what an actor shows to the team only, and its confirmation', async () => {
    const facts = {
      fields: ['hf.bildung'],
      targetGroups: ['zg.kinder'],
      offers: ['r.raum.saal'],
    };
    const choir = await here.addActor({ name: 'Chor', ...facts });
    await here.as('coordination', (work) => confirmActor(work, choir, { groups: ['mission'] }));
    const levels = { mission: 'team', offers: 'team' } as const;
    const levelsWere = { mission: 'netzwerk', offers: 'netzwerk' } as const;
    const change = { changes: {}, was: {}, levels, levelsWere };
    await here.as('coordination', (work) => editActor(work, choir, change));
    expect((await read()).actors[0]).toMatchObject({
      name: 'Chor',
      fields: [],
      targetGroups: [],
      offers: [],
      confirmedAt: null,
    });
    const whole = unpackNetwork(await here.as('coordination', readNetwork));
    expect(whole.actors[0]).toMatchObject(facts);
    expect(whole.actors[0]?.confirmedAt).not.toBeNull();
  });

  test('shows nothing of another neighbourhood', async () => {
    await here.addActor({ name: 'Chor' });
    const elsewhere = await TestNeighbourhood.in(database);
    expect((await elsewhere.as('reader', readNetwork)).actors).toEqual([]);
  });
});
