import { addAgreement as addContract } from '@augenhoehe/domain/structure';
import { expect, test } from 'vitest';
import {
  entriesOfAgreement,
  entriesOfBody,
  entriesOfCooperation,
} from '../inventory/change-conditions.ts';
import { TestBodies } from '../inventory/bodies/testing.ts';
import { TestNeighbourhood } from '../inventory/testing.ts';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { type JournalQuery, readJournal } from '../platform/journal/index.ts';
import { addAgreement } from './agreements/add-agreement.ts';
import { TestAgreement } from './agreements/testing.ts';
import { TestCooperations } from './cooperations/testing.ts';
import { TestExample } from './examples/testing.ts';
import { structureMigrations } from './migrations.ts';
import { TestRoles } from './roles/testing.ts';

describeOnBothEngines('the history', (open) => {
  test('of a cooperation, an agreement and a body has what belongs to each, and nothing else', async () => {
    const here = await TestNeighbourhood.in(await open(), structureMigrations);
    const cooperations = new TestCooperations(here);
    const roles = new TestRoles(here);
    const choir = await here.addActor({ name: 'Chor' });
    const school = await here.addActor({ name: 'Schule' });
    const cafe = await cooperations.add({ name: 'Café', parties: [choir, school] });
    await cooperations.add({ name: 'Fest', parties: [choir] });
    const table = await new TestBodies(here).add({ name: 'Runder Tisch' });
    await roles.add('sprecher', choir, { cooperationId: cafe });
    await roles.add('sprecher', choir, { bodyId: table });
    await roles.add('sprecher', choir);
    const draft = addContract.body.parse({ cooperationId: cafe, form: 'oral', language: 'de' });
    const { id } = await here.as('coordination', (work) => addAgreement(work, draft));
    const agreement = new TestAgreement(here, id);
    await agreement.open();
    await agreement.answer(choir);

    const example = new TestExample(here, cafe);
    await example.begin();
    await example.answer(choir);

    async function historyOf(entries: JournalQuery['entries']): Promise<string[]> {
      const { changeSets } = await here.as('coordination', ({ trx }) =>
        readJournal(trx, { neighbourhoodId: here.id, limit: 50, ...(entries ? { entries } : {}) }),
      );
      return changeSets.map(({ kind }) => kind);
    }
    expect(await historyOf(entriesOfCooperation(cafe))).toEqual([
      'example.answered',
      'example.added',
      'role.added',
      'cooperation.added',
    ]);
    expect(await historyOf(entriesOfBody(table))).toEqual(['role.added', 'body.added']);
    expect(await historyOf(entriesOfAgreement(id))).toEqual([
      'agreement.answered',
      'agreement.version-opened',
      'agreement.added',
    ]);
  });
});
