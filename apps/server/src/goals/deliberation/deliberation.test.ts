import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textIn, type Visitor } from '../../access/testing/visitor.ts';
import { RoundTable } from '../testing/round-table.ts';

const amendment = {
  kind: 'amendment',
  text: 'Ab drei ist es eng',
  field: 'text',
  passage: 'zwölf Erwachsene',
  replacement: 'zehn Erwachsene',
};

describe.each(['embedded', 'server'] as const)('what is said to a goal, %s', (engine) => {
  let table: RoundTable;
  let visitors: Readonly<Record<string, Visitor>>;

  beforeAll(async () => {
    table = await RoundTable.open(engine);
    const { coordination, choir, school, club, reader } = table;
    visitors = { coordination, author: choir, party: school, stranger: club, reader };
  });
  afterAll(() => table.close());

  /** Proposed by the choir. */
  async function goalOfChoir(): Promise<string> {
    const facts = { reviewOn: '2030-01-01' };
    return await table.goal('Es kommen zwölf Erwachsene', facts, table.choir);
  }
  async function said(by: Visitor, goal: string, remark: object): Promise<string> {
    return textIn(await table.remark(by, goal, remark), 'id');
  }

  // Who wrote the remark stands in „by“; nobody but the process and the goal's author settles it (CVE-2026-40869).
  test.each<[string, string, Readonly<Record<string, number>>]>([
    [
      'party',
      'accepted',
      { coordination: 200, author: 200, party: 403, stranger: 403, reader: 403 },
    ],
    [
      'party',
      'declined',
      { coordination: 200, author: 200, party: 403, stranger: 403, reader: 403 },
    ],
    [
      'party',
      'withdrawn',
      { coordination: 403, author: 403, party: 200, stranger: 403, reader: 403 },
    ],
    [
      'author',
      'accepted',
      { coordination: 200, author: 200, party: 403, stranger: 403, reader: 403 },
    ],
    [
      'author',
      'withdrawn',
      { coordination: 403, author: 200, party: 403, stranger: 403, reader: 403 },
    ],
    [
      'coordination',
      'withdrawn',
      { coordination: 200, author: 403, party: 403, stranger: 403, reader: 403 },
    ],
  ])('an amendment of the %s is %s by', async (by, fate, statuses) => {
    for (const [who, status] of Object.entries(statuses)) {
      const goal = await goalOfChoir();
      const remark = await said(visitors[by] ?? table.choir, goal, amendment);
      const visitor = visitors[who] ?? table.reader;
      const answer = await table.settle(visitor, { goal, remark }, { fate, reason: 'Darum' });
      expect([who, answer.status]).toEqual([who, status]);
      const { text } = (await table.sheet(goal)).goal;
      const isAccepted = fate === 'accepted' && status === 200;
      expect(text).toBe(isAccepted ? 'Es kommen zehn Erwachsene' : 'Es kommen zwölf Erwachsene');
    }
  });

  test.each([
    ['coordination', 200],
    ['author', 200],
    ['party', 200],
    ['stranger', 403],
    ['reader', 403],
  ])('%s may say something: %i', async (who, status) => {
    const goal = await goalOfChoir();
    const visitor = visitors[who] ?? table.reader;
    const question = { kind: 'question', text: 'Warum zwölf?' };
    expect((await table.remark(visitor, goal, question)).status).toBe(status);
    expect((await visitor.get(`${table.here}/goals/${goal}/remarks`)).status).toBe(status);
  });

  test('an accepted amendment makes a revision with its author and asks anew', async () => {
    const goal = await goalOfChoir();
    await table.step(goal, ['idea', 'in-negotiation']);
    await table.agreeAll(goal);
    const remark = await said(table.school, goal, amendment);
    await table.settle(table.choir, { goal, remark }, { fate: 'accepted' });
    const { goal: after, revisions, standing } = await table.sheet(goal);
    expect(after).toMatchObject({ state: 'adapted', text: 'Es kommen zehn Erwachsene' });
    expect(revisions[0]).toMatchObject({
      number: 2,
      remarkId: remark,
      proposedBy: { name: 'Schule' },
    });
    expect(standing.agreed).toEqual([]);
    const again = await table.settle(
      table.choir,
      { goal, remark },
      { fate: 'declined', reason: 'Doch nicht' },
    );
    expect(again).toMatchObject({ status: 409, body: { code: 'remark-settled' } });
  });

  test('where the words have changed meanwhile it is refused, with the words as they are now', async () => {
    const goal = await goalOfChoir();
    const remark = await said(table.school, goal, amendment);
    await table.edit(goal, { text: 'Es kommen fünfzehn Leute' });
    expect(await table.settle(table.choir, { goal, remark }, { fate: 'accepted' })).toMatchObject({
      status: 409,
      body: { code: 'passage-gone', params: { current: 'Es kommen fünfzehn Leute' } },
    });
    await table.edit(goal, { text: 'Bis März kommen zwölf Erwachsene' });
    expect((await table.settle(table.choir, { goal, remark }, { fate: 'accepted' })).status).toBe(
      200,
    );
    expect((await table.sheet(goal)).goal.text).toBe('Bis März kommen zehn Erwachsene');
  });

  test('nothing of anybody disappears: withdrawn, declined and worked in, all stay readable', async () => {
    const goal = await goalOfChoir();
    const question = await said(table.school, goal, { kind: 'question', text: 'Warum?' });
    await said(table.choir, goal, { kind: 'answer', text: 'Darum.', replyToId: question });
    const objection = await said(table.school, goal, { kind: 'objection', text: 'Zu eng' });
    const reaction = { kind: 'reaction', text: 'Gern', stance: 'supports' };
    const gone = await said(table.school, goal, reaction);
    expect(
      (await table.settle(table.choir, { goal, remark: objection }, { fate: 'stands' })).body,
    ).toMatchObject({
      code: 'fate-without-reason',
    });
    await table.settle(
      table.choir,
      { goal, remark: objection },
      { fate: 'stands', reason: 'Steht im Protokoll' },
    );
    const withdrawn = await table.settle(
      table.school,
      { goal, remark: gone },
      { fate: 'withdrawn' },
    );
    const undo = `${table.here}/changes/${textIn(withdrawn, 'changeSetId')}/undo`;
    expect((await table.school.post(undo)).status).toBe(403);
    const { remarks } = await table.remarks(goal);
    expect(remarks.map(({ kind, fate, text }) => [kind, fate, text])).toEqual([
      ['question', 'open', 'Warum?'],
      ['answer', 'open', 'Darum.'],
      ['objection', 'stands', 'Zu eng'],
      ['reaction', 'withdrawn', 'Gern'],
    ]);
    expect(remarks[2]).toMatchObject({ fateReason: 'Steht im Protokoll', settledBy: 'partner' });
    expect(
      (await table.coordination.send('DELETE', `${table.here}/goals/${goal}`)).body,
    ).toMatchObject({
      code: 'goal-has-words',
    });
  });

  test('for a party without an account the coordination writes it down, marked as such', async () => {
    const goal = await goalOfChoir();
    const { residents, club } = table.actors;
    const objection = { kind: 'objection', text: 'Vom Zettel', way: 'paper' };
    expect((await table.remark(table.coordination, goal, objection)).body).toMatchObject({
      code: 'recorded-without-party',
    });
    const foreign = { ...objection, actorId: club };
    expect((await table.remark(table.coordination, goal, foreign)).status).toBe(404);
    const theirs = { ...objection, actorId: residents };
    expect((await table.remark(table.school, goal, theirs)).status).toBe(403);
    expect((await table.remark(table.coordination, goal, theirs)).status).toBe(200);
    expect((await table.remarks(goal)).remarks).toMatchObject([
      { actor: { name: 'Anwohnende' }, way: 'paper', recordedBy: 'Koordination' },
    ]);
  });
});
