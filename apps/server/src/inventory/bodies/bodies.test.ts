import { ActorId, type BodyId, PersonId } from '@augenhoehe/domain/contract';
import { addTie as tieContract } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { addTie } from '../add-tie.ts';
import { changeManyActors } from '../change-many-actors.ts';
import { mergeActors } from '../merge-actors.ts';
import { removeActor } from '../remove-actor.ts';
import { showActor } from '../show-actor.ts';
import { TestNeighbourhood } from '../testing.ts';
import { undoChange } from '../undo-change.ts';
import { confirmBody } from './confirm-body.ts';
import { editBody } from './edit-body.ts';
import { listBodies } from './list-bodies.ts';
import { removeBody } from './remove-body.ts';
import { TestBodies } from './testing.ts';

function finances(from: ActorId, to: ActorId) {
  const statement = { side: 'from', level: 4, formality: null };
  return tieContract.body.parse({ from, to, type: 'finanzierung', statement });
}

describeOnBothEngines('bodies', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let bodies: TestBodies;
  let choir: ActorId;
  let school: ActorId;
  let table: BodyId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    bodies = new TestBodies(here);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    table = await bodies.add({ name: 'Runder Tisch' });
  });

  test('a name and a type are enough; all else is said to be unknown', async () => {
    const { body } = await bodies.sheet(table);
    expect(body).toMatchObject({
      name: 'Runder Tisch',
      type: 'netz.runder',
      meetingsPerYear: null,
      decisionRule: null,
      admission: null,
      visibility: 'netzwerk',
      provenance: { means: 'entered', confirmedAt: null },
    });
  });

  test('the list is in the order of the dictionary and counts members and vacant seats', async () => {
    await bodies.add({ name: 'Ämterrunde' });
    await bodies.seat(table, choir, { since: '2025-09-22' });
    await bodies.seat(table, school, { until: '2020-12-31' });
    await bodies.seat(table, null, { function: 'Geflüchtete' });
    const { bodies: listed } = await here.as('reader', listBodies);
    expect(listed.map(({ name }) => name)).toEqual(['Ämterrunde', 'Runder Tisch']);
    expect(listed[1]).toMatchObject({
      vacant: 1,
      newcomers: { members: 1, dated: 1, months: 14, latest: '2025-09-22' },
    });
  });

  test('a closed body without a reason is refused, on entering and on editing', async () => {
    await expect(bodies.add({ name: 'Zirkel', admission: 'closed' })).rejects.toMatchObject({
      status: 400,
      code: 'closed-without-reason',
    });
    const changes = { admission: 'closed' as const };
    const was = { admission: null };
    await expect(
      here.as('coordination', (work) => editBody(work, table, { changes, was })),
    ).rejects.toMatchObject({ code: 'closed-without-reason' });
    const reason = { ...changes, closedReason: 'Die Stadt beruft die Mitglieder.' };
    const saw = { ...was, closedReason: '' };
    await here.as('coordination', (work) => editBody(work, table, { changes: reason, was: saw }));
    expect((await bodies.sheet(table)).body.admission).toBe('closed');
  });

  test('nobody has met on a day still to come, by the day in Germany', async () => {
    here.now = new Date('2026-11-22T23:30:00.000Z');
    const today = await bodies.add({ name: 'Heute', lastMetOn: '2026-11-23' });
    await expect(bodies.add({ name: 'Morgen', lastMetOn: '2026-11-24' })).rejects.toMatchObject({
      status: 400,
      code: 'invalid-input',
      params: { fields: [{ field: 'lastMetOn', fault: 'day-in-future' }] },
    });
    const ahead = { changes: { lastMinutesOn: '2026-12-01' }, was: { lastMinutesOn: null } };
    await expect(
      here.as('coordination', (work) => editBody(work, today, ahead)),
    ).rejects.toMatchObject({
      params: { fields: [{ field: 'changes.lastMinutesOn', fault: 'day-in-future' }] },
    });
    await bodies.seat(today, choir, { since: '2026-11-23' });
    const { bodies: listed } = await here.as('reader', listBodies);
    expect(listed.find(({ id }) => id === today)?.newcomers.members).toBe(1);
  });

  test('two who edit different facts keep both; the same fact is refused with its value', async () => {
    const first = { changes: { rhythm: 'monatlich' }, was: { rhythm: '' } };
    await here.as('coordination', (work) => editBody(work, table, first));
    const other = { changes: { purpose: 'Reden' }, was: { purpose: '' } };
    await here.as('coordination', (work) => editBody(work, table, other));
    const late = { changes: { rhythm: 'selten' }, was: { rhythm: '' } };
    await expect(
      here.as('coordination', (work) => editBody(work, table, late)),
    ).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
      params: { facts: ['rhythm'], current: { rhythm: 'monatlich' } },
    });
    expect((await bodies.sheet(table)).body).toMatchObject({
      rhythm: 'monatlich',
      purpose: 'Reden',
    });
  });

  test('confirming confirms the body and its seats and keeps their sources', async () => {
    await bodies.seat(table, choir, { source: 'Protokoll' });
    const { changeSetId } = await here.as('coordination', (work) => confirmBody(work, table));
    const confirmed = await bodies.sheet(table);
    expect(confirmed.body.provenance.confirmedBy).toBe('coordination');
    expect(confirmed.seats[0]?.provenance).toMatchObject({
      source: 'Protokoll',
      confirmedBy: 'coordination',
    });
    await bodies.undo(changeSetId);
    expect((await bodies.sheet(table)).seats[0]?.provenance.confirmedAt).toBeNull();
  });

  test('removing a body takes its seats, not its members, and undoing brings all back', async () => {
    await bodies.seat(table, choir, { function: 'Vorsitz' });
    await bodies.seat(table, school);
    const { changeSetId } = await here.as('coordination', (work) => removeBody(work, table));
    await expect(bodies.sheet(table)).rejects.toMatchObject({ status: 404, code: 'no-such-body' });
    expect((await here.as('reader', (work) => showActor(work, choir))).seats).toEqual([]);
    await bodies.undo(changeSetId);
    expect((await bodies.sheet(table)).seats.map((one) => [one.actor?.name, one.function])).toEqual(
      [
        ['Chor', 'Vorsitz'],
        ['Schule', ''],
      ],
    );
  });

  test('is not taken back by who coordinated once', async () => {
    const { changeSetId } = await here.as('coordination', (work) => removeBody(work, table));
    const undoing = here.as(
      'partner',
      (work) => {
        const person = { ...work.place.person, id: PersonId.parse('person-coordination') };
        const place = { ...work.place, person };
        return undoChange({ ...work, place }, changeSetId, { keepChanged: false });
      },
      choir,
    );
    await expect(undoing).rejects.toMatchObject({ status: 403, code: 'not-allowed' });
  });

  test('removing an actor takes its seats, and undoing brings them back', async () => {
    await bodies.seat(table, choir, { function: 'Vorsitz' });
    const { changeSetId } = await here.as('coordination', (work) => removeActor(work, choir));
    expect((await bodies.sheet(table)).seats).toEqual([]);
    await bodies.undo(changeSetId);
    expect((await bodies.sheet(table)).seats[0]).toMatchObject({
      function: 'Vorsitz',
      actorId: choir,
    });
    const removal = { actors: [choir, school], change: { kind: 'remove' as const } };
    const many = await here.as('coordination', (work) => changeManyActors(work, removal));
    expect((await bodies.sheet(table)).seats).toEqual([]);
    await bodies.undo(many.changeSetId);
    expect((await bodies.sheet(table)).seats).toHaveLength(1);
  });

  test('merging two actors joins their seats without doubling, and undoing parts them', async () => {
    const council = await bodies.add({ name: 'Beirat' });
    await bodies.seat(table, choir, { since: '2024-01-01', function: 'Vorsitz' });
    await bodies.seat(table, school, { since: '2020-01-01', function: 'Kasse' });
    await bodies.seat(council, school);
    const before = [(await bodies.sheet(table)).seats, (await bodies.sheet(council)).seats];
    const { changeSetId } = await here.as('coordination', (work) =>
      mergeActors(work, choir, { other: school, facts: {} }),
    );
    expect((await bodies.sheet(table)).seats).toMatchObject([
      { actorId: choir, function: 'Kasse, Vorsitz', since: '2020-01-01' },
    ]);
    expect((await bodies.sheet(council)).seats).toMatchObject([{ actorId: choir }]);
    await bodies.undo(changeSetId);
    expect([(await bodies.sheet(table)).seats, (await bodies.sheet(council)).seats]).toEqual(
      before,
    );
  });

  test('says who chairs and decides, and warns where the chair finances a member', async () => {
    await bodies.seat(table, choir);
    await bodies.seat(table, school, { mandate: 'asks-back', mandateText: 'über 500 €' });
    await here.as('coordination', (work) => addTie(work, finances(choir, school)));
    const named = { chairId: choir, deciderId: choir, decidedBy: 'actor' as const };
    const was = { chairId: null, deciderId: null, decidedBy: null };
    const edit = { changes: named, was };
    await here.as('coordination', (work) => editBody(work, table, edit));
    const sheet = await bodies.sheet(table, 'reader');
    const hint = {
      kind: 'one-hand',
      chair: { id: choir, name: 'Chor' },
      holds: [{ type: 'finanzierung', over: { id: school, name: 'Schule' } }],
    };
    expect(sheet).toMatchObject({
      chair: { id: choir, name: 'Chor' },
      decider: { id: choir, name: 'Chor' },
      hints: [hint],
    });
    expect(sheet.seats[1]).toMatchObject({ mandate: 'asks-back', mandateText: 'über 500 €' });
    const { bodies: listed } = await here.as('reader', listBodies);
    expect(listed[0]).toMatchObject({ decider: { name: 'Chor' }, hints: [hint] });
  });

  test('who chairs or decides has to be known', async () => {
    const nobody = ActorId.parse('00000000-0000-4000-8000-00000000dead');
    await expect(bodies.add({ name: 'Zirkel', chairId: nobody })).rejects.toMatchObject({
      status: 404,
      code: 'no-such-actor',
    });
    const edit = { changes: { deciderId: nobody }, was: { deciderId: null } };
    await expect(
      here.as('coordination', (work) => editBody(work, table, edit)),
    ).rejects.toMatchObject({ status: 404, code: 'no-such-actor' });
  });

  test('a merge takes chair and decision along, removing leaves them open, both can be undone', async () => {
    const led = await bodies.add({ name: 'Lenkung', chairId: school, deciderId: school });
    const both = { chair: { id: school, name: 'Schule' }, decider: { id: school, name: 'Schule' } };
    const merged = await here.as('coordination', (work) =>
      mergeActors(work, choir, { other: school, facts: {} }),
    );
    expect(await bodies.sheet(led)).toMatchObject({
      chair: { id: choir },
      decider: { id: choir },
    });
    await bodies.undo(merged.changeSetId);
    expect(await bodies.sheet(led)).toMatchObject(both);
    const removed = await here.as('coordination', (work) => removeActor(work, school));
    expect(await bodies.sheet(led)).toMatchObject({ chair: null, decider: null });
    await bodies.undo(removed.changeSetId);
    expect(await bodies.sheet(led)).toMatchObject(both);
  });

  test('the sheet of an actor says where it sits and sat', async () => {
    await bodies.seat(table, choir, { function: 'Vorsitz', since: '2024-01-01' });
    await bodies.seat(await bodies.add({ name: 'AK Alter' }), choir, { until: '2020-12-31' });
    const { seats } = await here.as('reader', (work) => showActor(work, choir));
    expect(seats.map(({ body, function: words, until }) => [body.name, words, until])).toEqual([
      ['AK Alter', '', '2020-12-31'],
      ['Runder Tisch', 'Vorsitz', null],
    ]);
  });
});
