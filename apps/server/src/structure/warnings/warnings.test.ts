import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, BodyOf, ChangeSetId, CooperationId } from '@augenhoehe/domain/contract';
import type { acceptWarning as contract, WarningKey } from '@augenhoehe/domain/structure';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { removeActor } from '../../inventory/remove-actor.ts';
import { addTie } from '../../inventory/add-tie.ts';
import { TestBodies } from '../../inventory/bodies/testing.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { listCooperations } from '../cooperations/list-cooperations.ts';
import { TestCooperations } from '../cooperations/testing.ts';
import { structureMigrations } from '../migrations.ts';
import { tasksFollow } from '../tasks/follow-actors.ts';
import { TestTasks } from '../tasks/testing.ts';
import { toldStructure } from '../told-structure.ts';
import { acceptWarning } from './accept-warning.ts';
import { warningsWithAcceptance } from './list-warnings.ts';
import { reopenWarning } from './reopen-warning.ts';

describeOnBothEngines('early warnings', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let team: TestCooperations;
  let choir: ActorId;
  let school: ActorId;
  let cafe: CooperationId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, structureMigrations);
    team = new TestCooperations(here);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    cafe = await team.add({ name: 'Café', state: 'running', phase: 'work' });
    await team.join(cafe, choir, { contact: 'Leitung' });
  });

  async function shown(role: Role = 'coordination', actorId: ActorId | null = null) {
    return await here.as(role, warningsWithAcceptance, actorId);
  }

  /** Each with what was said of it. */
  async function found(role: Role = 'coordination', actorId: ActorId | null = null) {
    const all = await shown(role, actorId);
    return all.map(({ warning, acceptance }) => [warning.key, acceptance?.standing ?? 'open']);
  }

  function ofCafe(
    warning: WarningKey,
    facts: Partial<BodyOf<typeof contract>> = {},
  ): BodyOf<typeof contract> {
    const subject = { kind: 'cooperation' as const, id: cafe };
    return { warning, subject, reason: 'So gewollt', lookAgainOn: null, ...facts };
  }

  async function accept(body: BodyOf<typeof contract>, role: Role = 'coordination') {
    const actorId = role === 'partner' ? choir : null;
    return await here.as(role, (work) => acceptWarning(work, body), actorId);
  }

  /** From the school to the choir. */
  async function tie(type: string) {
    const statement = { side: 'from' as const, level: 3 as const, formality: null };
    await here.as('coordination', (work) =>
      addTie(work, { from: school, to: choir, type, statement }),
    );
  }

  async function undo(id: ChangeSetId) {
    await here.as('coordination', (work) =>
      undoChange({ ...work, toldTables: toldStructure }, id, { keepChanged: false }),
    );
  }

  test('come from the entries without being told, and go when those change', async () => {
    expect(await found()).toEqual([
      ['w04', 'open'],
      ['w12', 'open'],
    ]);
    await team.edit(
      cafe,
      { goal: 'Alle reden', goalDecidedOn: '2026-10-01' },
      { goal: '', goalDecidedOn: null },
    );
    expect(await found()).toEqual([['w04', 'open']]);
  });

  test('one that is so on purpose keeps its reason until it is shown again or undone', async () => {
    const { changeSetId, id } = await accept(ofCafe('w12'));
    const [, goal] = await shown();
    expect(goal?.acceptance).toMatchObject({
      standing: 'holds',
      reason: 'So gewollt',
      on: '2026-11-22',
      by: 'person-coordination',
    });
    const row = (await here.as('coordination', (work) => listCooperations(work, {})))
      .cooperations[0];
    expect(row?.hints.map(({ kind }) => kind)).toEqual(['one-person']);
    await undo(changeSetId);
    expect(await found()).toContainEqual(['w12', 'open']);
    const again = await accept(ofCafe('w12'));
    expect(again.id).not.toBe(id);
    const reopened = await here.as('coordination', (work) => reopenWarning(work, again.id));
    expect(await found()).toContainEqual(['w12', 'open']);
    await undo(reopened.changeSetId);
    expect(await found()).toContainEqual(['w12', 'holds']);
  });

  test('returns when what it rests on grows, and can be said again', async () => {
    const { id } = await accept(ofCafe('w04'));
    await team.join(cafe, school, { contact: 'Sekretariat' });
    expect(await found()).toContainEqual(['w04', 'changed']);
    const again = await accept(ofCafe('w04', { reason: 'Auch so gewollt' }));
    expect(again.id).toBe(id);
    expect((await shown())[0]?.acceptance).toMatchObject({
      standing: 'holds',
      reason: 'Auch so gewollt',
    });
  });

  test('returns on the day it is to be looked at again, which lies ahead', async () => {
    await expect(accept(ofCafe('w12', { lookAgainOn: '2026-11-22' }))).rejects.toMatchObject({
      status: 400,
      code: 'look-again-past',
    });
    await accept(ofCafe('w12', { lookAgainOn: '2026-11-24' }));
    expect(await found()).toContainEqual(['w12', 'holds']);
    here.now = new Date('2026-11-24T10:00:00.000Z');
    expect(await found()).toContainEqual(['w12', 'look-again']);
  });

  test('is said by the coordination, of what is there', async () => {
    for (const role of ['partner', 'reader'] as const) {
      await expect(accept(ofCafe('w12'), role)).rejects.toMatchObject({ status: 403 });
    }
    await expect(accept(ofCafe('w13'))).rejects.toMatchObject({ code: 'no-such-warning' });
    await expect(
      accept(ofCafe('w12', { subject: { kind: 'neighbourhood' } })),
    ).rejects.toMatchObject({ code: 'no-such-warning' });
  });

  test('says nothing of what a reader may not see, in no number either', async () => {
    const own = await team.add({
      name: 'Nur das Team',
      state: 'running',
      phase: 'work',
      visibility: 'team',
    });
    const tasks = new TestTasks(here);
    for (const title of ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf']) {
      await tasks.addOf(choir, title, { cooperationId: own, dueOn: '2026-11-01' });
    }
    expect((await found()).map(([key]) => key)).toEqual(['w04', 'w09', 'w10', 'w12', 'w12']);
    expect((await found('reader')).map(([key]) => key)).toEqual(['w04', 'w12']);
    expect((await found('partner', choir)).map(([key]) => key)).toEqual(['w04', 'w12']);
  });

  test('a body that only the team sees has no warning to others', async () => {
    const bodies = new TestBodies(here);
    const facts = { meetingsPerYear: 4, lastMetOn: '2026-01-10' };
    const open = await bodies.add({ name: 'Runder Tisch', ...facts });
    const own = await bodies.add({ name: 'Nur das Team', ...facts, visibility: 'team' });
    async function subjects(role: Role, actorId: ActorId | null = null) {
      const all = await shown(role, actorId);
      return all.flatMap(({ warning: { key, subject } }) =>
        key === 'w06' && subject.kind === 'body' ? [subject.id] : [],
      );
    }
    expect(await subjects('coordination')).toEqual([own, open]);
    expect(await subjects('reader')).toEqual([open]);
    expect(await subjects('partner', choir)).toEqual([open]);
  });

  test('who chairs, decides and finances is named, until it is so on purpose or no more', async () => {
    const bodies = new TestBodies(here);
    const round = await bodies.add({
      name: 'Steuerung',
      decidedBy: 'actor',
      deciderId: school,
      chairId: school,
    });
    await bodies.seat(round, choir);
    await tie('finanzierung');
    const subject = { kind: 'body', id: round } as const;
    expect((await shown()).find(({ warning }) => warning.key === 'w19')).toMatchObject({
      warning: { subject, entries: [{ id: school }, { id: choir }] },
      acceptance: null,
    });
    await accept(ofCafe('w19', { subject }));
    expect(await found()).toContainEqual(['w19', 'holds']);
    await tie('traeger');
    expect(await found()).toContainEqual(['w19', 'changed']);
  });

  test('too much with one actor holds while it has no more, and goes with the actor', async () => {
    const tasks = new TestTasks(here);
    for (const title of ['Eins', 'Zwei', 'Drei', 'Vier']) await tasks.addOf(choir, title);
    const last = await tasks.addOf(choir, 'Fünf');
    const subject = { kind: 'actor', id: choir } as const;
    await accept(ofCafe('w10', { subject }));
    await tasks.step(last, { kind: 'complete' });
    await tasks.addOf(school, 'Sechs');
    expect(await found()).toContainEqual(['w10', 'holds']);
    await tasks.addOf(choir, 'Sieben');
    expect(await found()).toContainEqual(['w10', 'holds']);
    await tasks.addOf(choir, 'Acht');
    expect(await found()).toContainEqual(['w10', 'changed']);
  });

  test('tasks of the neighbourhood have a warning that can be accepted once', async () => {
    await new TestTasks(here).add('Wer schließt auf?');
    const body = ofCafe('w09', { subject: { kind: 'neighbourhood' } });
    await accept(body);
    await expect(accept({ ...body, reason: 'Anders' })).rejects.toMatchObject({
      status: 409,
      code: 'already-accepted',
      params: { reason: 'So gewollt' },
    });
    expect(await found()).toContainEqual(['w09', 'holds']);
  });

  test('of two who say so at once, or again at once, one does, and nobody’s words are lost', async () => {
    async function both() {
      return await Promise.allSettled(
        ['Eins', 'Zwei'].map((reason) => accept(ofCafe('w04', { reason }))),
      );
    }
    const first = await both();
    expect(first.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await team.join(cafe, school, { contact: 'Sekretariat' });
    const again = await both();
    expect(again.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('an actor that is removed takes along what was said of it, and brings it back', async () => {
    const tasks = new TestTasks(here);
    for (const title of ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf']) await tasks.addOf(school, title);
    const subject = { kind: 'actor', id: school } as const;
    await accept(ofCafe('w10', { subject }));
    expect(await found()).toContainEqual(['w10', 'holds']);
    const { changeSetId } = await here.as('coordination', (work) =>
      removeActor({ ...work, followers: [tasksFollow] }, school),
    );
    expect((await found()).map(([key]) => key)).not.toContain('w10');
    await undo(changeSetId);
    expect(await found()).toContainEqual(['w10', 'holds']);
  });
});
