import { listGoals } from '@augenhoehe/domain/goals';
import { listAreas } from '@augenhoehe/domain/inventory';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textIn } from '../../access/testing/visitor.ts';
import { RoundTable } from '../testing/round-table.ts';

describe.each(['embedded', 'server'] as const)('goals, %s', (engine) => {
  let table: RoundTable;

  beforeAll(async () => {
    table = await RoundTable.open(engine);
  });
  afterAll(() => table.close());

  async function undo(answer: Awaited<ReturnType<RoundTable['step']>>) {
    const id = textIn(answer, 'changeSetId');
    return await table.coordination.post(`${table.here}/changes/${id}/undo`);
  }

  test('stand under each other with short names of their place', async () => {
    const guiding = await table.goal('Familien finden Rat');
    const middle = await table.goal('Alle kommen', { level: 'intermediate', parentId: guiding });
    await table.goal('Zwölf kommen', { level: 'action', parentId: middle });
    await table.goal('Keine Listen', { level: 'non-goal', parentId: guiding });
    const { body } = await table.coordination.get(`${table.here}/goals?cooperation=${table.cafe}`);
    const { goals } = listGoals.reply.parse(body);
    expect(goals.map(({ key, text }) => `${key} ${text}`)).toEqual([
      'Z1 Familien finden Rat',
      'Z1.1 Alle kommen',
      'Z1.1.1 Zwölf kommen',
      'N1 Keine Listen',
    ]);
    const wrong = { text: 'Falsch', level: 'guiding', parentId: middle };
    expect(await table.coordination.post(`${table.here}/goals`, wrong)).toMatchObject({
      status: 400,
      body: { code: 'parent-unfit' },
    });
    expect(await table.edit(guiding, { key: 'Z1.1' })).toMatchObject({
      status: 409,
      body: { code: 'goal-key-taken', params: { key: 'Z1.1' } },
    });
    expect(await table.edit(guiding, { level: 'action' })).toMatchObject({
      body: { code: 'sub-goals-unfit', params: { keys: ['Z1.1', 'N1'] } },
    });
  });

  test('are agreed by the word of every party, on paper too, and not a word earlier', async () => {
    const goal = await table.goal('Alle stimmen zu');
    const { choir, school, residents } = table.actors;
    const early = await table.answer(table.choir, { goal, actor: choir });
    expect(early).toMatchObject({ status: 409, body: { code: 'goal-not-asked' } });
    await table.step(goal, ['idea', 'in-negotiation']);
    const undated = await table.answer(table.choir, { goal, actor: choir });
    expect(undated).toMatchObject({ status: 409, body: { code: 'review-day-missing' } });
    await table.edit(goal, { reviewOn: '2030-01-01' });
    expect((await table.step(goal, ['in-negotiation', 'decided'])).body).toMatchObject({
      code: 'goal-step-unfit',
    });
    expect(await table.answer(table.choir, { goal, actor: choir })).toMatchObject({
      body: { isDecided: false },
    });
    expect(await table.answer(table.school, { goal, actor: school })).toMatchObject({
      body: { isDecided: false },
    });
    const { textId } = (await table.sheet(goal)).goal;
    expect(
      await table.coordination.post(`${table.here}/goals/${goal}/decision`, { textId, rule: null }),
    ).toMatchObject({
      status: 409,
      body: { code: 'words-missing', params: { missing: ['Anwohnende'] } },
    });
    const paper = { way: 'paper', givenOn: '2020-01-01' };
    const last = { goal, actor: residents };
    expect((await table.answer(table.coordination, last, paper)).body).toMatchObject({
      code: 'paper-without-witness',
    });
    const compared = { ...paper, witness: 'Verwaltung' };
    expect((await table.answer(table.coordination, last, compared)).body).toMatchObject({
      isDecided: true,
    });
    const sheet = await table.sheet(goal);
    expect(sheet.goal).toMatchObject({ state: 'decided', decision: { how: 'parties' } });
    const written = sheet.parties.find(({ id }) => id === residents)?.words[0];
    expect(written).toMatchObject({ way: 'paper', recordedBy: 'Koordination' });
  });

  test('apply to an area of the neighbourhood, and to none that is not there', async () => {
    await table.coordination.post(`${table.here}/areas`, {
      areas: [{ name: 'Nordhof', boundary: null }],
    });
    const { areas } = listAreas.reply.parse(
      (await table.coordination.get(`${table.here}/areas`)).body,
    );
    const area = areas.find(({ name }) => name === 'Nordhof')?.id;
    const goal = await table.goal('Im Nordhof ist es hell');
    expect((await table.edit(goal, { areaId: area })).status).toBe(200);
    expect((await table.sheet(goal)).goal.areaId).toBe(area);
    expect(await table.edit(goal, { areaId: table.cafe })).toMatchObject({
      status: 400,
      body: { code: 'no-such-area' },
    });
    const elsewhere = { text: 'Anderswo', areaId: table.cafe };
    expect((await table.coordination.post(`${table.here}/goals`, elsewhere)).body).toMatchObject({
      code: 'no-such-area',
    });
  });

  test('a party speaks for itself alone', async () => {
    const goal = await table.askedGoal('Jede für sich');
    const { choir, school, club } = table.actors;
    for (const [by, actor, way] of [
      [table.choir, school, 'account'],
      [table.choir, choir, 'oral'],
      [table.coordination, choir, 'account'],
      [table.reader, choir, 'account'],
    ] as const) {
      expect((await table.answer(by, { goal, actor }, { way })).status).toBe(403);
    }
    expect(await table.answer(table.club, { goal, actor: club })).toMatchObject({ status: 404 });
  });

  test('other words ask anew, other facts do not; nobody confirms what they have not read', async () => {
    const goal = await table.askedGoal('Erste Worte');
    const { textId } = (await table.sheet(goal)).goal;
    await table.agreeAll(goal);
    expect((await table.edit(goal, { fields: ['bildung'] })).status).toBeLessThan(500);
    expect((await table.edit(goal, { realistic: 'Ja' })).status).toBe(200);
    expect((await table.sheet(goal)).goal.state).toBe('decided');
    expect((await table.edit(goal, { text: 'Zweite Worte' })).body).toMatchObject({
      code: 'rewording-without-reason',
    });
    const reworded = await table.edit(goal, { text: 'Zweite Worte' }, { reason: 'Es kam anders' });
    const after = await table.sheet(goal);
    expect(after.goal).toMatchObject({ state: 'adapted', stateReason: 'Es kam anders' });
    expect(after.standing).toMatchObject({ agreed: [], isComplete: false });
    expect(after.revisions.map(({ number, wording }) => [number, wording.text])).toEqual([
      [2, 'Zweite Worte'],
      [1, 'Erste Worte'],
    ]);
    const { choir: actor } = table.actors;
    expect((await table.answer(table.choir, { goal, actor }, { textId })).body).toMatchObject({
      code: 'version-outdated',
    });
    await undo(reworded);
    expect((await table.sheet(goal)).goal.state).toBe('decided');
  });

  test('a no takes back what all had confirmed; a named rule replaces words and stands', async () => {
    const goal = await table.askedGoal('Widerruf');
    await table.agreeAll(goal);
    const { choir: actor } = table.actors;
    const no = { answer: 'declined', reason: 'Zu viel' };
    await table.answer(table.choir, { goal, actor }, no);
    expect((await table.sheet(goal)).goal).toMatchObject({ state: 'adapted', decision: null });

    const ruled = await table.askedGoal('Beschlossen');
    const { textId } = (await table.sheet(ruled)).goal;
    const rule = { rule: 'Mehrheit im Beirat', source: 'Protokoll', on: '2020-01-01' };
    const path = `${table.here}/goals/${ruled}/decision`;
    expect((await table.choir.post(path, { textId, rule })).status).toBe(403);
    expect(
      (await table.coordination.post(path, { textId, rule: { ...rule, source: ' ' } })).status,
    ).toBe(400);
    expect((await table.coordination.post(path, { textId, rule })).status).toBe(200);
    await table.answer(table.choir, { goal: ruled, actor }, no);
    const sheet = await table.sheet(ruled);
    expect(sheet.goal).toMatchObject({ state: 'decided', decision: { how: 'rule', ...rule } });
    expect(sheet.standing.declined).toEqual([actor]);
  });

  test('dropping says why and what becomes of what stands under it', async () => {
    const guiding = await table.askedGoal('Oben');
    const middle = await table.goal('Mitte', { level: 'intermediate', parentId: guiding });
    const action = await table.goal('Unten', { level: 'action', parentId: middle });
    expect((await table.sheet(guiding)).under.map(({ text }) => text)).toEqual(['Mitte', 'Unten']);
    const path = `${table.here}/goals/${guiding}`;
    expect(await table.coordination.send('DELETE', path)).toMatchObject({ status: 409 });
    const from = 'in-negotiation';
    expect((await table.step(guiding, [from, 'dropped'])).body).toMatchObject({
      code: 'goal-step-without-reason',
    });
    const reason = 'Kein Geld';
    expect((await table.step(guiding, [from, 'dropped'], { reason })).body).toMatchObject({
      code: 'sub-goals-remain',
    });
    const dropped = await table.step(guiding, [from, 'dropped'], { reason, subGoals: 'drop' });
    expect((await table.sheet(action)).goal).toMatchObject({
      state: 'dropped',
      stateReason: reason,
    });
    await undo(dropped);
    expect((await table.sheet(action)).goal.state).toBe('idea');
    await table.step(guiding, [from, 'dropped'], { reason, subGoals: 'move-up' });
    expect((await table.sheet(middle)).goal).toMatchObject({ parentId: null, state: 'idea' });
    expect((await table.sheet(action)).goal.parentId).toBe(middle);
  });

  test('values have a day, a source and who wrote them down, and are corrected with a history', async () => {
    const goal = await table.goal('Gemessen');
    const path = `${table.here}/goals/${goal}/values`;
    const value = { on: '2026-01-01', amount: 8, source: 'Strichliste', note: '' };
    expect((await table.choir.post(path, value)).body).toMatchObject({
      code: 'goal-without-indicator',
    });
    await table.edit(goal, { indicator: 'Strichliste', unit: 'Erwachsene', target: 12 });
    const id = textIn(await table.choir.post(path, value), 'id');
    expect((await table.club.post(path, value)).status).toBe(403);
    expect((await table.choir.post(path, { ...value, on: '2999-01-01' })).body).toMatchObject({
      code: 'measured-in-future',
      params: { field: 'on' },
    });
    const edit = { changes: { amount: 9.5 }, was: { amount: 8 } };
    expect((await table.choir.send('PATCH', `${path}/${id}`, edit)).status).toBe(200);
    expect(
      (
        await table.choir.send('PATCH', `${path}/${id}`, {
          changes: { amount: 7 },
          was: { amount: 8 },
        })
      ).body,
    ).toMatchObject({
      code: 'changed-meanwhile',
    });
    expect((await table.sheet(goal)).values).toMatchObject([{ amount: 9.5, by: 'partner' }]);
    const journal = await table.coordination.get(`${table.here}/changes?goal=${goal}`);
    expect(JSON.stringify(journal.body)).toContain('goal.value-edited');
  });

  test('two who edit different facts lose nothing; in one the later one is told', async () => {
    const goal = await table.goal('Zu zweit');
    const path = `${table.here}/goals/${goal}`;
    const first = { changes: { benefit: 'Ruhe' }, was: { benefit: '' } };
    const second = { changes: { realistic: 'Ja' }, was: { realistic: '' } };
    await table.coordination.send('PATCH', path, first);
    await table.coordination.send('PATCH', path, second);
    expect((await table.sheet(goal)).goal).toMatchObject({ benefit: 'Ruhe', realistic: 'Ja' });
    const third = { changes: { benefit: 'Freude' }, was: { benefit: '' } };
    expect((await table.coordination.send('PATCH', path, third)).body).toMatchObject({
      code: 'changed-meanwhile',
      params: { facts: ['benefit'], current: { benefit: 'Ruhe' } },
    });
  });

  test('a partner steers what it proposed, and nothing else', async () => {
    const own = await table.goal('Vom Chor', {}, table.choir);
    const edit = { changes: { benefit: 'Freude' }, was: { benefit: '' } };
    expect((await table.choir.send('PATCH', `${table.here}/goals/${own}`, edit)).status).toBe(200);
    const other = await table.goal('Vom Team');
    for (const by of [table.choir, table.club, table.reader]) {
      expect((await by.send('PATCH', `${table.here}/goals/${other}`, edit)).status).toBe(403);
    }
    const foreign = { text: 'Fremd', cooperationId: table.cafe };
    expect((await table.club.post(`${table.here}/goals`, foreign)).status).toBe(403);
  });

  test('whose they are stays as long as they do; actors that spoke are merged, not removed', async () => {
    const goal = await table.askedGoal('Bleibt');
    await table.agreeAll(goal);
    const cooperation = `${table.here}/cooperations/${table.cafe}`;
    expect((await table.coordination.send('DELETE', cooperation)).body).toMatchObject({
      code: 'goals-remain',
    });
    const twin = await table.served.add('actors', { name: 'Chor am Markt' });
    const { choir } = table.actors;
    expect(
      (await table.coordination.send('DELETE', `${table.here}/actors/${choir}`)).body,
    ).toMatchObject({ code: 'actor-has-goal-words' });
    const merged = await table.coordination.post(`${table.here}/actors/${twin}/merge`, {
      other: choir,
      facts: {},
    });
    expect(merged.status).toBe(200);
    const words = (await table.sheet(goal)).parties.find(({ id }) => id === twin)?.words;
    expect(words).toHaveLength(1);
  });
});
