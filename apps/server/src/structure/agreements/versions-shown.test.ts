import { addAgreement as addContract } from '@augenhoehe/domain/structure';
import { expect, test } from 'vitest';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { TestCooperations } from '../cooperations/testing.ts';
import { structureMigrations } from '../migrations.ts';
import { addAgreement } from './add-agreement.ts';
import { amendAgreement } from './amend-agreement.ts';
import { showAgreement } from './show-agreement.ts';
import { TestAgreement } from './testing.ts';

describeOnBothEngines('versions of an agreement', (open) => {
  test('those that live, the one that is read, and the one before it bring their text', async () => {
    const here = await TestNeighbourhood.in(await open(), structureMigrations);
    const parties = [
      await here.addActor({ name: 'Chor' }),
      await here.addActor({ name: 'Schule' }),
    ];
    const cooperationId = await new TestCooperations(here).add({ name: 'Café', parties });
    const draft = addContract.body.parse({ cooperationId, form: 'written', language: 'de' });
    const { id } = await here.as('coordination', (work) => addAgreement(work, draft));
    const agreement = new TestAgreement(here, id);
    async function agree(number: number): Promise<void> {
      await agreement.open(number);
      for (const actor of parties) await agreement.answer(actor, { number });
    }
    async function read(number?: number) {
      return await agreement.as((work) => showAgreement(work, id, { number }));
    }
    await agree(1);
    for (const number of [2, 3, 4]) {
      const reason = `Grund ${number}`;
      await agreement.as((work) => amendAgreement(work, id, { reason }));
      await agreement.write('v03', `Wir singen in Fassung ${number}.`);
      await agree(number);
    }

    const { history } = await read(2);
    expect(history.map(({ number, state, reason }) => [number, state, reason])).toEqual([
      [4, 'in-force', 'Grund 4'],
      [3, 'superseded', 'Grund 3'],
      [2, 'superseded', 'Grund 2'],
      [1, 'superseded', ''],
    ]);
    for (const [number, expected] of [
      [undefined, [4, 3]],
      [2, [4, 2, 1]],
      [1, [4, 1]],
      [99, [4]],
    ] as const) {
      const { versions } = await read(number);
      expect(versions.map((version) => version.number)).toEqual(expected);
    }
  });
});
