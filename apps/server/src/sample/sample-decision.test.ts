import { agreesWith, readRecord, tally } from '@augenhoehe/domain/goals';
import { PersonId } from '@augenhoehe/domain/contract';
import { expect, test } from 'vitest';
import { exportRecord } from '../goals/decisions/conclude-decision.ts';
import { listDecisions } from '../goals/decisions/list-decisions.ts';
import { showDecision } from '../goals/decisions/show-decision.ts';
import { TestNeighbourhood } from '../inventory/testing.ts';
import { migrations } from '../migrations.ts';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { newId } from '../platform/ids.ts';
import { createSample } from './create-sample.ts';

describeOnBothEngines('the round table’s vote in the sample', (open) => {
  test('nine voices picked the action day, and its record counts the same', async () => {
    const here = await TestNeighbourhood.in(await open(), migrations);
    await here.database.inNeighbourhood(here.id, (trx) =>
      createSample(trx, here.id, {
        at: here.now,
        newId,
        personId: PersonId.parse('person-coordination'),
      }),
    );
    const { decisions } = await here.as('reader', (work) => listDecisions(work, {}));
    expect(decisions).toMatchObject([
      { question: 'Womit fangen wir am Wendehammer an?', voices: 9, outcome: 'accepted' },
    ]);
    const id = decisions[0]?.id;
    if (id === undefined) throw new Error('There is no decision.');
    const sheet = await here.as('reader', (work) => showDecision(work, id));
    expect(sheet).toMatchObject({ result: { winners: ['D'] }, cast: 9 });
    const exported = await here.as('reader', (work) => exportRecord(work, id));
    const { record } = readRecord(JSON.parse(JSON.stringify(exported)));
    if (record === null) throw new Error('The record is refused.');
    const counted = tally(record);
    expect(counted.options['D']).toMatchObject({ sum: 19, acceptance: 78.89 });
    expect(agreesWith(record.result ?? {}, counted)).toBe(true);
  });
});
