import { DecisionFacts } from '@augenhoehe/domain/goals';
import { expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { parseInput } from '../../platform/http/parse-input.ts';
import { addVoice } from './change-voices.ts';
import { concludeDecision } from './conclude-decision.ts';
import { editDecision } from './edit-decision.ts';
import { person, TestDecision } from './testing.ts';

const choice = { method: 'approval', voiceMode: 'person', lateJoiners: true };

function options(...texts: string[]) {
  return texts.map((text) => ({ text, detail: '', passive: false }));
}

describeOnBothEngines('drafts that are not ready, and what is set too late', (open) => {
  test('what nobody can tell apart is named with its place, and is not opened', async () => {
    const here = await TestDecision.place(await open());
    const decision = await TestDecision.draft(here, {
      ...choice,
      options: options('Bank', 'Licht', 'bank'),
      electorate: [person('Anna'), person('Anna')],
    });
    const missing = [
      {
        code: 'same-option',
        path: ['options', 2, 'text'],
        words: { first: 'Bank', second: 'bank' },
      },
      {
        code: 'same-person',
        path: ['electorate', 1, 'name'],
        words: { first: 'Anna', second: 'Anna' },
      },
    ];
    expect((await decision.sheet()).missing).toEqual(missing);
    await expect(decision.open()).rejects.toMatchObject({ code: 'not-ready', params: { missing } });
  });

  test('nobody joins whose name is there already', async () => {
    const here = await TestDecision.place(await open());
    const decision = await TestDecision.open(here, {
      ...choice,
      options: options('Bank', 'Licht'),
      electorate: [person('Anna')],
    });
    function join(name: string) {
      const voice = { kind: 'person' as const, actorId: null, name, bank: '', weight: 1 };
      return decision.as((work) => addVoice(work, decision.id, voice));
    }
    await expect(join('anna')).rejects.toMatchObject({
      code: 'voice-twice',
      params: { field: 'name' },
    });
    await join('Ben');
    expect((await decision.sheet()).voices).toHaveLength(2);
  });

  test('of two who change one draft the second is told that the first was faster', async () => {
    const here = await TestDecision.place(await open());
    const decision = await TestDecision.draft(here, {});
    const { version } = await decision.sheet();
    function edit(question: string) {
      const facts = DecisionFacts.parse({
        ...choice,
        question,
        explanation: '',
        options: [],
        majority: null,
        base: 'yes_no',
        quorum: null,
        secret: false,
        resultsHidden: true,
        proxiesPerHolder: 0,
        silenceIsConsent: false,
        bodyId: null,
        cooperationId: null,
        goalId: null,
        electorate: [],
        opensAt: null,
        closesAt: null,
      });
      return decision.as((work) => editDecision(work, decision.id, { version, facts }));
    }
    await edit('Zuerst?');
    await expect(edit('Danach?')).rejects.toMatchObject({ status: 409, code: 'changed-meanwhile' });
    expect((await decision.sheet()).paper.question).toBe('Zuerst?');
  });

  test('a review lies ahead, unless it was set before', async () => {
    const here = await TestDecision.place(await open());
    const decision = await TestDecision.open(here, { people: 1 });
    await decision.castByLink(0, 'yes');
    await decision.end();
    async function conclude(reviewOn: string) {
      const { version } = await decision.sheet();
      const outcome = {
        statement: 'Wir fangen an.',
        againstCount: false,
        reason: '',
        dissent: '',
        reviewOn,
        followUps: [],
      };
      await decision.as((work) => concludeDecision(work, decision.id, { version, outcome }));
    }
    await expect(conclude('2026-11-24')).rejects.toMatchObject({
      code: 'review-past',
      params: { field: 'outcome.reviewOn' },
    });
    await conclude('2026-12-24');
    decision.travelTo('2027-01-10T10:00:00.000Z');
    await conclude('2026-12-24');
    expect((await decision.sheet()).outcome?.reviewOn).toBe('2026-12-24');
  });

  test.each([
    ['2026-02-31T11:00', 'no-such-day'],
    ['', 'too_small'],
  ])('the time „%s“ is refused at its field', (closesAt, fault) => {
    const time = DecisionFacts.pick({ closesAt: true });
    expect(() => parseInput(time, { closesAt })).toThrow(
      expect.objectContaining({
        params: {
          fields: expect.arrayContaining([expect.objectContaining({ field: 'closesAt', fault })]),
        },
      }),
    );
  });
});
