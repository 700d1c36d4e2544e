import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, textIn, type Visitor } from '../../access/testing/visitor.ts';
import { RoundTable } from '../testing/round-table.ts';

const inWriting = { way: 'paper', witness: 'Verwaltung', givenOn: '2020-01-01' };

describe.each(['embedded', 'server'] as const)('whom a goal of a theme names, %s', (engine) => {
  let table: RoundTable;

  beforeAll(async () => {
    table = await RoundTable.open(engine);
  });
  afterAll(() => table.close());

  async function name(goal: string, named: object, by: Visitor = table.coordination) {
    return await by.send('PATCH', `${table.here}/goals/${goal}/actors`, {
      role: 'party',
      ...named,
    });
  }
  async function ofTheme(text: string, parties: readonly string[]): Promise<string> {
    const goal = await table.askedGoal(text, { cooperationId: null, theme: 'Wohnen' });
    if (parties.length > 0) expect((await name(goal, { joining: parties })).status).toBe(200);
    return goal;
  }
  async function named(goal: string): Promise<string[]> {
    return (await table.sheet(goal)).parties
      .filter(({ takesPart }) => takesPart)
      .map((party) => party.name);
  }
  async function undo(answer: Answer) {
    const id = textIn(answer, 'changeSetId');
    return await table.coordination.post(`${table.here}/changes/${id}/undo`);
  }

  test('are asked like any party, by account and on paper, and all of them agree', async () => {
    const { choir, residents } = table.actors;
    const goal = await ofTheme('Es gibt Platz zum Sitzen', [choir, residents]);
    expect(await named(goal)).toEqual(['Anwohnende', 'Chor']);
    expect((await table.answer(table.choir, { goal, actor: choir })).body).toMatchObject({
      isDecided: false,
    });
    const last = { goal, actor: residents };
    expect((await table.answer(table.coordination, last, inWriting)).body).toMatchObject({
      isDecided: true,
    });
    const { parties } = await table.sheet(goal);
    expect(parties.find(({ id }) => id === residents)?.words[0]).toMatchObject({
      way: 'paper',
      recordedBy: 'Koordination',
    });
    expect(await name(goal, { joining: [table.actors.club], reason: 'Auch er' })).toMatchObject({
      status: 409,
      body: { code: 'parties-have-agreed' },
    });
  });

  test('whoever leaves stays readable with what it said and why; the rest can agree', async () => {
    const { choir, school, residents } = table.actors;
    const goal = await ofTheme('Wege sind frei', [choir, school, residents]);
    await table.answer(table.choir, { goal, actor: choir });
    const no = { answer: 'declined', reason: 'Zu teuer' };
    await table.answer(table.school, { goal, actor: school }, no);
    await table.answer(table.coordination, { goal, actor: residents }, inWriting);
    const leaving = { leaving: [school] };
    expect(await name(goal, leaving)).toMatchObject({
      status: 400,
      body: { code: 'parties-without-reason' },
    });
    const left = await name(goal, { ...leaving, reason: 'Zieht um' });
    const sheet = await table.sheet(goal);
    expect(sheet.goal.state).toBe('in-negotiation');
    expect(sheet.standing).toMatchObject({ declined: [], missing: [], isComplete: true });
    expect(sheet.parties.find(({ id }) => id === school)).toMatchObject({
      takesPart: false,
      left: { reason: 'Zieht um' },
      words: [{ answer: 'declined', reason: 'Zu teuer' }],
      can: { answer: false, record: false },
    });
    await undo(left);
    expect((await table.sheet(goal)).standing.declined).toEqual([school]);
    await name(goal, { ...leaving, reason: 'Zieht um' });
    const { textId } = sheet.goal;
    const agreed = { textId, rule: null };
    expect(
      (await table.coordination.post(`${table.here}/goals/${goal}/decision`, agreed)).status,
    ).toBe(200);
    expect((await table.sheet(goal)).goal).toMatchObject({ decision: { how: 'parties' } });
  });

  test('two who name others at once lose nothing', async () => {
    const { choir, school, residents, club } = table.actors;
    const goal = await ofTheme('Es ist ruhig', [choir]);
    const both = [
      { joining: [school, club], leaving: [choir], reason: 'Neu gefragt' },
      { joining: [residents, club], reason: 'Es fehlte jemand' },
    ];
    const answers = await Promise.all(both.map((change) => name(goal, change)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await named(goal)).toEqual(['Anwohnende', 'Schule', 'Verein']);
    expect(await name(goal, { joining: [club], reason: 'Auch er' })).toMatchObject({
      status: 409,
      body: { code: 'named-meanwhile' },
    });
    const back = await name(goal, { joining: [choir], reason: 'Doch dabei' });
    expect(back.status).toBe(200);
    expect((await table.sheet(goal)).parties.filter(({ id }) => id === choir)).toMatchObject([
      { takesPart: true, left: null },
    ]);
  });

  test('are named by who steers the goal, and only where nothing else says who they are', async () => {
    const { choir, school } = table.actors;
    const own = await table.goal('Vom Chor', { cooperationId: null }, table.choir);
    expect((await name(own, { joining: [choir, school] }, table.school)).status).toBe(403);
    expect((await name(own, { joining: [choir, school] }, table.choir)).status).toBe(200);
    expect((await name(own, { joining: [choir] }, table.reader)).status).toBe(403);
    expect((await name(own, { joining: [own], reason: 'Irrtum' })).body).toMatchObject({
      code: 'no-such-actor',
    });
    const ofCafe = await table.askedGoal('Im Café');
    expect(await name(ofCafe, { joining: [table.actors.club] })).toMatchObject({
      status: 409,
      body: { code: 'parties-follow' },
    });
    const supporter = { role: 'supporter', joining: [table.actors.club] };
    expect((await name(ofCafe, supporter)).status).toBe(200);
    const { supporters, parties } = await table.sheet(ofCafe);
    expect(supporters.map((actor) => actor.name)).toEqual(['Verein']);
    expect(parties.map((party) => party.name)).not.toContain('Verein');
  });

  test('follow their actor into a merge, once; whoever has said nothing goes with it', async () => {
    const { choir, school } = table.actors;
    const [old, gone] = [
      await table.served.add('actors', { name: 'Alter Verein' }),
      await table.served.add('actors', { name: 'Kurzer Verein' }),
    ];
    const goal = await ofTheme('Es ist bunt', [choir, old, gone]);
    await name(goal, { role: 'supporter', joining: [school, old] });
    const merging = { other: old, facts: {} };
    const merge = `${table.here}/actors/${choir}/merge`;
    expect((await table.coordination.post(merge, merging)).status).toBe(200);
    expect((await table.coordination.send('DELETE', `${table.here}/actors/${gone}`)).status).toBe(
      200,
    );
    expect(await named(goal)).toEqual(['Chor']);
    expect((await table.sheet(goal)).supporters.map((actor) => actor.name)).toEqual([
      'Chor',
      'Schule',
    ]);
  });
});
