import { agreesWith } from '@augenhoehe/domain/goals';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../platform/database/database.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { person, TestDecision } from './testing.ts';

const residents = 'Bewohnerschaft';
const options = ['Licht', 'Bank'].map((text) => ({ text, detail: '', passive: false }));

function of(actorId: string, name: string) {
  return { ...person(name), actorId };
}

describeOnBothEngines('who counts as one', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  /** Three of the choir, one of the parish, and residents who count as one. */
  async function opened(facts: object, bank: number) {
    const here = await TestDecision.place(database);
    const choir = await here.addActor({ name: 'Chor' });
    const parish = await here.addActor({ name: 'Gemeinde' });
    return await TestDecision.open(here, {
      electorate: [
        ...['Alt', 'Bass', 'Sopran'].map((name) => of(choir, name)),
        of(parish, 'Küsterin'),
        ...Array.from({ length: bank }, (_, at) => person(`Platz ${at + 1}`, residents)),
      ],
      ...facts,
    });
  }

  async function counted(decision: TestDecision, votes: readonly unknown[]) {
    for (const [at, vote] of votes.entries()) {
      if (vote !== undefined) await decision.castByLink(at, vote);
    }
    const sheet = await decision.end();
    const { record, counted: tallied } = await decision.recount();
    expect(agreesWith(record.result ?? {}, tallied)).toBe(true);
    expect(sheet.result?.outcome).toBe(tallied.outcome);
    return { record, tallied };
  }

  test('most people agree and most organisations do not: rejected', async () => {
    const decision = await opened({ voiceMode: 'double' }, 1);
    const { record, tallied } = await counted(decision, ['yes', 'yes', 'yes', 'no', 'no']);
    expect(new Set(record.entitled.map(({ organisation }) => organisation)).size).toBe(3);
    expect(tallied).toMatchObject({
      outcome: 'rejected',
      options: { A: { yes: 3, no: 2 } },
    });
  });

  test('both agree: accepted, and a tie within an organisation says nothing', async () => {
    const decision = await opened({ voiceMode: 'double' }, 2);
    const votes = ['yes', 'yes', 'no', 'yes', 'yes', 'no'];
    const { tallied } = await counted(decision, votes);
    expect(tallied).toMatchObject({ outcome: 'accepted', options: { A: { yes: 4, no: 2 } } });
  });

  test('in the mean of organisations three of one weigh as much as one of another', async () => {
    const decision = await opened({ voiceMode: 'mean', method: 'score', options }, 1);
    const high = { A: 5, B: 0 };
    const low = { A: 0, B: 4 };
    const { tallied } = await counted(decision, [high, high, high, low, low]);
    expect(tallied).toMatchObject({ outcome: 'accepted', winners: ['B'] });
    const persons = await opened({ voiceMode: 'person', method: 'score', options }, 1);
    const alone = await counted(persons, [high, high, high, low, low]);
    expect(alone.tallied).toMatchObject({ winners: ['A'] });
  });
});
