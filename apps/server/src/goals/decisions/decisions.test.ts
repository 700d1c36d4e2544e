import { agreesWith } from '@augenhoehe/domain/goals';
import { expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
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
  });
});
