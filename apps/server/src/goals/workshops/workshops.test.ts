import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textIn, type Visitor } from '../../access/testing/visitor.ts';
import { RoundTable } from '../testing/round-table.ts';

describe.each(['embedded', 'server'] as const)('goal workshops, %s', (engine) => {
  let table: RoundTable;

  beforeAll(async () => {
    table = await RoundTable.open(engine);
  });
  afterAll(() => table.close());

  async function state(by: Visitor, ids: { workshop: string; actor: string }, said: object) {
    const path = await table.partyPath(ids.workshop, ids.actor);
    return await by.post(`${path}/interests`, { way: 'account', ...said });
  }
  async function finish(by: Visitor, workshop: string, actor: string) {
    return await by.post(`${await table.partyPath(workshop, actor)}/stated`);
  }
  async function textsSeen(by: Visitor, workshop: string): Promise<string[]> {
    const { parties } = await table.workshopSheet(workshop, by);
    return parties.flatMap(({ interests }) => (interests ?? []).map(({ text }) => text));
  }

  test('interests are hidden everywhere until all have stated theirs, then open to all parties', async () => {
    const workshop = await table.workshop();
    const { choir, school, residents } = table.actors;
    await state(table.choir, { workshop, actor: choir }, { text: 'Geheimchorwunsch' });
    await state(table.school, { workshop, actor: school }, { text: 'Geheimschulwunsch' });
    const onPaper = { text: 'Geheimpapier', way: 'paper' };
    await state(table.coordination, { workshop, actor: residents }, onPaper);

    expect(await textsSeen(table.choir, workshop)).toEqual(['Geheimchorwunsch']);
    expect(await textsSeen(table.school, workshop)).toEqual(['Geheimschulwunsch']);
    expect(await textsSeen(table.coordination, workshop)).toEqual(['Geheimpapier']);
    const others = (await table.workshopSheet(workshop, table.choir)).parties;
    expect(others.map(({ name, interests }) => [name, interests?.length ?? null])).toEqual([
      ['Anwohnende', null],
      ['Chor', 1],
      ['Schule', null],
    ]);
    expect((await table.club.get(`${table.here}/goal-workshops/${workshop}`)).status).toBe(404);
    expect((await table.reader.get(`${table.here}/goal-workshops/${workshop}`)).status).toBe(403);

    for (const path of [
      'changes?limit=100',
      'changes?q=Geheimchorwunsch',
      'changes?subject=workshop',
    ]) {
      const told = await table.coordination.get(`${table.here}/${path}`);
      expect(told.status).toBe(200);
      expect(JSON.stringify(told.body)).not.toContain('Geheimchor');
    }
    const found = await table.coordination.get(`${table.here}/changes?q=Geheimchorwunsch`);
    expect(found.body).toMatchObject({ changes: [] });
    const file = await table.coordination.post(`${table.here}/exports/neighbourhood`);
    expect(file.status).toBe(200);
    expect(JSON.stringify(file.body)).not.toContain('Geheim');

    expect((await finish(table.choir, workshop, choir)).body).toMatchObject({ isOpen: false });
    await finish(table.school, workshop, school);
    expect(await textsSeen(table.choir, workshop)).toEqual(['Geheimchorwunsch']);
    const last = await finish(table.coordination, workshop, residents);
    expect(last.body).toMatchObject({ isOpen: true });
    for (const by of [table.choir, table.school, table.coordination]) {
      expect((await textsSeen(by, workshop)).toSorted()).toEqual([
        'Geheimchorwunsch',
        'Geheimpapier',
        'Geheimschulwunsch',
      ]);
    }
    const undo = `${table.here}/changes/${textIn(last, 'changeSetId')}/undo`;
    expect((await table.coordination.post(undo)).status).toBe(403);
    const sheet = await table.workshopSheet(workshop);
    expect(sheet.opening).toMatchObject({ how: 'all', by: 'Koordination' });
    const residentsSaid = sheet.parties.find(({ id }) => id === residents)?.interests?.[0];
    expect(residentsSaid).toMatchObject({ way: 'paper', recordedBy: 'Koordination' });
  });

  test('who moderates opens them for good; what others have read is withdrawn and stays', async () => {
    const workshop = await table.workshop();
    const { choir } = table.actors;
    const empty = await table.coordination.post(`${table.here}/goal-workshops/${workshop}/opening`);
    expect(empty.body).toMatchObject({ code: 'no-interests' });
    const interest = await state(table.choir, { workshop, actor: choir }, { text: 'Ruhe' });
    const path = `${table.here}/goal-workshops/${workshop}`;
    expect((await table.choir.post(`${path}/opening`)).status).toBe(403);
    expect((await table.coordination.post(`${path}/opening`)).status).toBe(200);
    expect(await textsSeen(table.school, workshop)).toEqual(['Ruhe']);
    const id = textIn(interest, 'id');
    expect((await table.school.send('DELETE', `${path}/interests/${id}`)).status).toBe(403);
    await table.choir.send('DELETE', `${path}/interests/${id}`);
    const shown = (await table.workshopSheet(workshop, table.school)).parties.flatMap(
      ({ interests }) => interests ?? [],
    );
    expect(shown).toMatchObject([{ text: 'Ruhe' }]);
    expect(shown[0]?.withdrawnAt).not.toBeNull();
    const undo = `${table.here}/changes/${textIn(interest, 'changeSetId')}/undo`;
    expect((await table.choir.post(undo)).status).toBe(403);
  });

  test('a party states for itself alone, and what nobody has read it takes out', async () => {
    const workshop = await table.workshop();
    const { choir, school } = table.actors;
    const own = { workshop, actor: choir };
    expect((await state(table.school, own, { text: 'Fremd' })).status).toBe(403);
    expect((await state(table.choir, own, { text: 'Alt', way: 'paper' })).status).toBe(403);
    expect((await finish(table.school, workshop, school)).body).toMatchObject({
      code: 'nothing-stated',
    });
    const id = textIn(await state(table.choir, own, { text: 'Irrtum' }), 'id');
    const path = `${table.here}/goal-workshops/${workshop}/interests/${id}`;
    expect((await table.coordination.send('DELETE', path)).status).toBe(403);
    expect((await table.choir.send('DELETE', path)).status).toBe(200);
    expect(await textsSeen(table.choir, workshop)).toEqual([]);
  });

  test('phases only go on; drafts keep whose interests they rest on and who proposed', async () => {
    const workshop = await table.workshop({
      cooperationId: null,
      theme: 'Wohnen',
      parties: [table.actors.choir, table.actors.club],
    });
    const { choir, club } = table.actors;
    const path = `${table.here}/goal-workshops/${workshop}`;
    const interest = textIn(
      await state(table.choir, { workshop, actor: choir }, { text: 'Bezahlbar' }),
      'id',
    );
    const draft = {
      level: 'guiding',
      text: 'Alle wohnen gut',
      parentId: null,
      reviewOn: '2030-01-01',
      interestIds: [interest],
    };
    expect((await table.coordination.post(`${path}/phases`, { to: 'wording' })).body).toMatchObject(
      {
        code: 'interests-not-open',
      },
    );
    expect((await table.choir.post(`${path}/goals`, draft)).body).toMatchObject({
      code: 'workshop-phase-unfit',
    });
    await table.coordination.post(`${path}/opening`);
    await table.coordination.post(`${path}/phases`, { to: 'wording' });
    expect(
      (await table.coordination.post(`${path}/phases`, { to: 'decision' })).body,
    ).toMatchObject({
      code: 'no-goal-drafted',
    });
    const goal = textIn(await table.choir.post(`${path}/goals`, draft), 'id');
    expect((await table.coordination.post(`${path}/phases`, { to: 'interests' })).status).toBe(409);
    await table.coordination.post(`${path}/phases`, { to: 'decision' });
    const sheet = await table.sheet(goal, table.club);
    expect(sheet).toMatchObject({
      goal: { theme: 'Wohnen', state: 'in-negotiation' },
      workshop: { id: workshop },
      interests: [{ text: 'Bezahlbar', actor: { name: 'Chor' } }],
      proposedBy: { name: 'Chor' },
    });
    expect(sheet.parties.map(({ name }) => name)).toEqual(['Chor', 'Verein']);
    expect((await table.sheet(goal, table.reader)).interests).toEqual([]);
    await table.answer(table.choir, { goal, actor: choir });
    expect((await table.answer(table.club, { goal, actor: club })).body).toMatchObject({
      isDecided: true,
    });
    const { phases } = await table.workshopSheet(workshop);
    expect(phases.map(({ phase, by }) => [phase, by])).toEqual([
      ['interests', 'Koordination'],
      ['wording', 'Koordination'],
      ['decision', 'Koordination'],
    ]);
  });
});
