import { setTimeout as pause } from 'node:timers/promises';
import { Role } from '@augenhoehe/domain/access';
import { ActorId, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { textIn, type Visitor } from '../../access/testing/visitor.ts';
import { RoundTable } from '../testing/round-table.ts';
import { feedbackInDigest } from './feedback-in-digest.ts';

const Joined = z.object({
  neighbourhood_id: NeighbourhoodId,
  person_id: PersonId,
  role: Role,
  actor_id: ActorId.nullable(),
});

const today = '2026-11-23';

describe.each(['embedded', 'server'] as const)('what became of what people said, %s', (engine) => {
  let table: RoundTable;
  let members: z.infer<typeof Joined>[];
  let since: Date;

  beforeAll(async () => {
    table = await RoundTable.open(engine);
    const { rows } = await table.served.services.database.executeSql('select * from membership');
    members = z.array(Joined).parse(rows);
  });
  afterAll(() => table.close());
  beforeEach(async () => {
    await nextDigest();
  });

  /** As if a digest had left now: what comes later is new. */
  async function nextDigest(): Promise<void> {
    await pause(2);
    since = new Date();
    await pause(2);
  }

  function nameOf({ role, actor_id: actorId }: z.infer<typeof Joined>): string {
    const own = Object.entries(table.actors).find(([, id]) => id === actorId);
    return own?.[0] ?? role;
  }

  /** `who kind name note`, by whom it is for. */
  async function lines(): Promise<string[]> {
    const [first] = members;
    if (first === undefined) throw new Error('Nobody has joined.');
    const neighbourhoodId = first.neighbourhood_id;
    const names = new Map(members.map((member) => [member.person_id, nameOf(member)]));
    const readers = members.map(({ person_id: personId, role, actor_id: actorId }) => ({
      personId,
      role,
      actorId,
      isInProtectedCircle: false,
      since,
    }));
    const { database } = table.served.services;
    return await database.inNeighbourhood(neighbourhoodId, async (trx) => {
      const work = { trx, neighbourhoodId, readers, today, at: new Date() };
      const all = [];
      for (const source of feedbackInDigest) all.push(...(await source(work)));
      return all
        .map(({ personId, kind, name, note }) =>
          [names.get(personId), kind, name, note].filter((part) => part !== '').join(' '),
        )
        .toSorted();
    });
  }

  async function said(by: Visitor, goal: string, remark: object): Promise<string> {
    return textIn(await table.remark(by, goal, remark), 'id');
  }

  async function measureFor(goalId: string, by: Visitor, title: string): Promise<string> {
    return textIn(await by.post(`${table.here}/measures`, { title, goalId }), 'id');
  }

  async function stepMeasure(id: string, [from, to]: readonly string[], reason = '') {
    const step = { from, to, reason };
    return await table.coordination.post(`${table.here}/measures/${id}/steps`, step);
  }

  test('a goal’s fate goes to whoever proposed it, once, and never to who decided on it', async () => {
    const goal = await table.goal('Bänke', { reviewOn: '2030-01-01' }, table.choir);
    const own = await table.goal('Von uns selbst');
    await table.step(own, ['idea', 'dropped'], { reason: 'Doch nicht' });
    expect(await lines()).toEqual([]);
    await table.step(goal, ['idea', 'in-negotiation']);
    expect(await lines()).toEqual(['choir goal.in-negotiation Bänke']);
    await table.agreeAll(goal);
    expect(await lines()).toEqual(['choir goal.decided Bänke']);
    await nextDigest();
    expect(await lines()).toEqual([]);
    await table.step(goal, ['decided', 'dropped'], { reason: 'Kein Platz' });
    expect(await lines()).toEqual(['choir goal.dropped Bänke Kein Platz']);
    await nextDigest();
    // The choir itself takes it up again.
    const step = { from: 'dropped', to: 'idea', reason: '' };
    await table.choir.post(`${table.here}/goals/${goal}/steps`, step);
    expect(await lines()).toEqual([]);
  });

  test('what was taken back again is no news', async () => {
    const goal = await table.goal('Brunnen', {}, table.choir);
    const stepped = await table.step(goal, ['idea', 'in-negotiation']);
    expect(await lines()).toHaveLength(1);
    const change = textIn(stepped, 'changeSetId');
    const undone = await table.coordination.post(`${table.here}/changes/${change}/undo`);
    expect(undone.status).toBe(200);
    expect(await lines()).toEqual([]);
  });

  test('whoever proposed, asked, objected or wanted to amend reads what became of it, with the reason', async () => {
    const goal = await table.askedGoal('Es kommen zwölf', {});
    const amendment = { kind: 'amendment', field: 'text', passage: 'zwölf', replacement: 'zehn' };
    const proposal = await said(table.choir, goal, { kind: 'proposal', text: 'Mit Musik' });
    const amended = await said(table.school, goal, { ...amendment, text: 'Zehn reichen' });
    const objection = await said(table.school, goal, { kind: 'objection', text: 'Zu laut' });
    const question = await said(table.choir, goal, { kind: 'question', text: 'Wann?' });
    await said(table.choir, goal, { kind: 'answer', text: 'Bald', replyToId: question });
    // They spoke to a goal that was in negotiation already.
    expect(await lines()).toEqual([]);
    await said(table.coordination, goal, { kind: 'answer', text: 'Im Mai', replyToId: question });
    await said(table.school, goal, { kind: 'answer', text: 'Im Juni', replyToId: question });
    const because = { reason: 'Darum' };
    async function settle(remark: string, fate: string) {
      await table.settle(table.coordination, { goal, remark }, { fate, ...because });
    }
    await settle(proposal, 'declined');
    await settle(amended, 'accepted');
    await settle(objection, 'stands');
    expect(await lines()).toEqual([
      'choir remark.answered Wann?',
      'choir remark.declined Mit Musik Darum',
      'school remark.accepted Zehn reichen Darum',
      'school remark.stands Zu laut Darum',
    ]);
    await nextDigest();
    const own = await said(table.choir, goal, { kind: 'proposal', text: 'Mit Kuchen' });
    await table.settle(table.choir, { goal, remark: own }, { fate: 'withdrawn' });
    expect(await lines()).toEqual([]);
    await table.step(goal, ['in-negotiation', 'dropped'], because);
    expect(await lines()).toEqual([
      'choir goal.dropped Es kommen zehn Darum',
      'school goal.dropped Es kommen zehn Darum',
    ]);
  });

  test('whoever stated an interest reads which goal rests on it, and which does not', async () => {
    const workshop = await table.workshop();
    const path = `${table.here}/goal-workshops/${workshop}`;
    const { choir, school } = table.actors;
    async function state(by: Visitor, actor: string, text: string) {
      const party = await table.partyPath(workshop, actor);
      return textIn(await by.post(`${party}/interests`, { way: 'account', text }), 'id');
    }
    const singing = await state(table.choir, choir, 'Singen');
    await state(table.school, school, 'Lernen');
    await table.coordination.post(`${path}/opening`);
    await table.coordination.post(`${path}/phases`, { to: 'clusters' });
    await table.coordination.post(`${path}/phases`, { to: 'wording' });
    await nextDigest();
    const draft = {
      text: 'Ein Chor für alle',
      interestIds: [singing],
      level: 'guiding',
      parentId: null,
      reviewOn: null,
    };
    const goal = textIn(await table.coordination.post(`${path}/goals`, draft), 'id');
    expect(await lines()).toEqual([
      'choir goal.taken-up Ein Chor für alle',
      'school goal.drafted Ein Chor für alle',
    ]);
    await nextDigest();
    await table.step(goal, ['in-negotiation', 'dropped'], { reason: 'Kein Raum' });
    expect(await lines()).toEqual([
      'choir goal.dropped Ein Chor für alle Kein Raum',
      'school goal.dropped Ein Chor für alle Kein Raum',
    ]);
  });

  test('measures go to whoever is asked, and what became of them to all who take part', async () => {
    const goal = await table.goal('Feste');
    const measure = await measureFor(goal, table.choir, 'Sommerfest');
    const { choir, club } = table.actors;
    const path = `${table.here}/measures/${measure}`;
    const need = await table.coordination.post(`${path}/needs`, {
      resource: 'r.raum.saal',
      consent: null,
      note: '',
    });
    expect(need.status).toBe(200);
    const asked = { was: null, partner: { actorId: club, yes: null } };
    await table.coordination.send('PUT', `${path}/needs/${textIn(need, 'id')}/partner`, asked);
    expect(await lines()).toEqual(['club measure.asked Sommerfest']);
    const yes = { means: 'account', on: '2026-11-20' };
    await table.choir.send('PUT', `${path}/responsible`, {
      was: null,
      responsible: { actorId: choir, yes },
    });
    await stepMeasure(measure, ['idea', 'planned']);
    const goesOn = ['choir', 'club', 'school'].map((who) => `${who} measure.goes-on Sommerfest`);
    expect(await lines()).toEqual(['club measure.asked Sommerfest', ...goesOn].toSorted());
    await nextDigest();
    expect(await lines()).toEqual(['club measure.asked Sommerfest']);
    await stepMeasure(measure, ['planned', 'dropped'], 'Kein Raum');
    const ended = ['choir', 'club', 'school'].map(
      (who) => `${who} measure.ended Sommerfest Kein Raum`,
    );
    expect(await lines()).toEqual(ended);
  });

  test('nobody reads of what they do not see', async () => {
    const facts = { name: 'Intern', visibility: 'team', parties: Object.values(table.actors) };
    const hidden = await table.served.add('cooperations', facts);
    const goal = await table.goal('Verborgen', { cooperationId: hidden });
    await measureFor(goal, table.coordination, 'Heimlich');
    async function sql(text: string) {
      await table.served.services.database.executeSql(text);
    }
    // As if it had been open when they spoke.
    await sql('alter table goal disable trigger user');
    await sql(`update goal set proposed_by_id = '${table.actors.choir}' where id = '${goal}'`);
    await sql('alter table goal enable trigger user');
    await table.step(goal, ['idea', 'in-negotiation']);
    expect(await lines()).toEqual([]);
  });
});
