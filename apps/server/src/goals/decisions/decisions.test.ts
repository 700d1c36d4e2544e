import { agreesWith } from '@augenhoehe/domain/goals';
import { expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { newId } from '../../platform/ids.ts';
import { TestMeasures } from '../measures/testing.ts';
import { concludeDecision, exportRecord } from './conclude-decision.ts';
import { listDecisions } from './list-decisions.ts';
import { organisation, person, TestDecision } from './testing.ts';

describeOnBothEngines('decisions', (open) => {
  test('a draft is opened, voted on, closed once, and its record counts the same', async () => {
    const here = await TestDecision.place(await open());
    const [choir, church] = [
      await here.addActor({ name: 'Chor' }),
      await here.addActor({ name: 'Gemeinde' }),
    ];
    const decision = await TestDecision.open(here, {
      electorate: [organisation(choir), organisation(church), person('Bewohner:in 1')],
    });
    await decision.cast(choir, 0, 'no');
    await decision.cast(choir, 0, 'yes');
    await decision.cast(church, 1, null);
    await decision.castByLink(2, 'yes');
    const before = await decision.sheet(choir);
    expect(before).toMatchObject({ cast: 3, result: null });
    expect(before.mine).toMatchObject([{ name: 'Chor', ballot: { values: 'yes' } }]);
    const closed = await decision.end();
    expect(closed).toMatchObject({
      paper: { state: 'closed', isVoting: false },
      result: { outcome: 'accepted', winners: ['A'], isInterim: false },
    });
    const { record, counted } = await decision.recount();
    expect(counted).toMatchObject({
      outcome: 'accepted',
      options: { A: { yes: 2, no: 0, abstained: 1, missing: 0 } },
    });
    expect(agreesWith(record.result ?? {}, counted)).toBe(true);
    expect(await decision.as((work) => exportRecord(work, decision.id))).toMatchObject({
      options: [{ id: 'A', sha256: closed.paper.options[0]?.sha256 }],
      closesAt: closed.paper.closesAt,
      countedAt: closed.result?.countedAt,
      secret: false,
      conclusion: null,
    });
  });

  test('belong to a body, a cooperation or a goal that is there', async () => {
    const here = await TestDecision.place(await open());
    for (const [place, code] of [
      [{ bodyId: newId() }, 'no-such-context'],
      [{ cooperationId: newId() }, 'no-such-context'],
      [{ goalId: newId() }, 'no-such-goal'],
    ] as const) {
      await expect(TestDecision.draft(here, place)).rejects.toMatchObject({ status: 404, code });
    }
  });

  test('the list says in words what leads, and what stands level', async () => {
    const here = await TestDecision.place(await open());
    const options = ['Licht', 'Bank', 'Weg'].map((text) => ({ text, detail: '', passive: false }));
    const facts = { people: 2, method: 'approval', options };
    const [leads, level] = [
      await TestDecision.open(here, facts),
      await TestDecision.open(here, facts),
    ];
    await leads.castByLink(0, ['B']);
    await level.castByLink(0, ['A']);
    await level.castByLink(1, ['C']);
    await leads.end();
    await level.end();
    const { decisions } = await leads.as((work) => listDecisions(work, {}));
    expect(new Map(decisions.map(({ id, winners }) => [id, winners]))).toEqual(
      new Map([
        [leads.id, ['Bank']],
        [level.id, ['Licht', 'Weg']],
      ]),
    );
  });

  test('what follows leads back to the decision', async () => {
    const here = await TestDecision.place(await open());
    const measures = new TestMeasures(here);
    const measure = await measures.add('Bänke', await measures.addGoal('Plätze zum Sitzen'));
    const decision = await TestDecision.open(here, { people: 1 });
    await TestDecision.open(here, { people: 1 });
    await decision.castByLink(0, 'yes');
    const { version } = await decision.end();
    const outcome = {
      statement: 'Wir stellen Bänke auf.',
      againstCount: false,
      reason: '',
      dissent: '',
      reviewOn: null,
      followUps: [
        { kind: 'task' as const, id: null, words: 'Angebote holen' },
        { kind: 'measure' as const, id: measure, words: 'Bänke' },
      ],
    };
    await decision.as((work) => concludeDecision(work, decision.id, { version, outcome }));
    async function before(followUp: string) {
      const { decisions } = await decision.as((work) => listDecisions(work, { followUp }));
      return decisions.map(({ id, statement }) => [id, statement]);
    }
    expect(await before(measure)).toEqual([[decision.id, 'Wir stellen Bänke auf.']]);
    expect(await before(newId())).toEqual([]);
  });
});
