import type { ActorId } from '@augenhoehe/domain/contract';
import { agreesWith, DecisionFacts } from '@augenhoehe/domain/goals';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../platform/database/database.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { recordDocument } from '../documents/record-document.ts';
import { readCountedDecision } from '../documents/read-decision.ts';
import { openDecision } from './open-decision.ts';
import { organisation, person, TestDecision } from './testing.ts';

describeOnBothEngines('weights of voices', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  function weighs(actorId: ActorId, weight: number) {
    return { ...organisation(actorId), weight };
  }

  test('stand on the ballot with their power, in the record, and it counts the same', async () => {
    const here = await TestDecision.place(database);
    const [choir, church, school] = [
      await here.addActor({ name: 'Chor' }),
      await here.addActor({ name: 'Gemeinde' }),
      await here.addActor({ name: 'Schule' }),
    ];
    const decision = await TestDecision.open(here, {
      electorate: [weighs(choir, 50), weighs(church, 49), weighs(school, 1)],
    });
    expect(await decision.sheet(school)).toMatchObject({
      mine: [{ name: 'Schule', weight: { own: 1, all: 100, power: 20 } }],
      summary: { voices: 3, weight: 100 },
    });
    await decision.cast(choir, 0, 'yes');
    await decision.cast(church, 1, 'no');
    await decision.cast(school, 2, 'no');
    expect(await decision.end()).toMatchObject({ result: { outcome: 'rejected' } });
    const { record, counted } = await decision.recount();
    expect(record.entitled.map(({ weight }) => weight)).toEqual([50, 49, undefined]);
    expect(agreesWith(record.result ?? {}, counted)).toBe(true);
    expect(Object.values(counted.power ?? {})).toEqual([60, 20, 20]);
    const paper = await decision.as((work) => readCountedDecision(work, decision.id, 'de'));
    const printed = JSON.stringify(recordDocument(paper, 'de').blocks);
    expect(printed).toContain('Gewicht 50, Macht 60,00 %');
    expect(printed).toContain('Gewicht 1, Macht 20,00 %');
  });

  test('where all count the same nothing is said of weights', async () => {
    const here = await TestDecision.place(database);
    const decision = await TestDecision.open(here, { people: 2 });
    await decision.castByLink(0, 'yes');
    await decision.end();
    const { record, counted } = await decision.recount();
    expect(counted.power).toBeUndefined();
    expect(JSON.stringify(record.entitled)).not.toContain('weight');
  });

  test('that the rules do not take are refused before anybody votes', async () => {
    const here = await TestDecision.place(database);
    const electorate = [{ ...person('Platz 1'), weight: 3 }, person('Platz 2')];
    const draft = await TestDecision.draft(here, { electorate, method: 'consent' });
    const sheet = await draft.sheet();
    expect(sheet.missing).toMatchObject([{ code: 'weights-not-here' }]);
    await expect(
      draft.as((work) => openDecision(work, draft.id, { version: sheet.version })),
    ).rejects.toMatchObject({ code: 'not-ready' });
  });

  test.each([0, -1, 1.5, 1001, 1e21, 'zwei', '3', null])('%s is no weight', async (weight) => {
    const here = await TestDecision.place(database);
    const draft = await TestDecision.draft(here, {});
    const { paper } = await draft.sheet();
    const facts = {
      ...paper,
      bodyId: null,
      cooperationId: null,
      goalId: null,
      opensAt: null,
      closesAt: null,
      electorate: [{ ...person('Platz 1'), weight }],
    };
    const read = DecisionFacts.safeParse(facts);
    const places = read.error?.issues.map(({ path }) => path.join('.'));
    expect(new Set(places)).toEqual(new Set(['electorate.0.weight']));
  });
});
