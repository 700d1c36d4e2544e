import type { Role } from '@augenhoehe/domain/access';
import {
  type ActorId,
  type BodyId,
  ChangeSetId,
  type CooperationId,
  PersonId,
} from '@augenhoehe/domain/contract';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { removeBody } from '../../inventory/bodies/remove-body.ts';
import { TestBodies } from '../../inventory/bodies/testing.ts';
import { mergeActors } from '../../inventory/merge-actors.ts';
import { removeActor } from '../../inventory/remove-actor.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { migrations } from '../../migrations.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { partiesFollow } from '../cooperations/follow-actors.ts';
import { removeCooperation } from '../cooperations/remove-cooperation.ts';
import { TestCooperations } from '../cooperations/testing.ts';
import { toldStructure } from '../told-structure.ts';
import { rolesFollow } from './follow-actors.ts';
import { bodyHeldByRoles } from './require-no-roles.ts';
import { TestRoles } from './testing.ts';

const refused = { status: 403, code: 'not-allowed' };

describeOnBothEngines('roles', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let team: TestRoles;
  let choir: ActorId;
  let school: ActorId;
  let cafe: CooperationId;
  let round: BodyId;
  let ours: TestRoles;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, migrations);
    team = new TestRoles(here);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    cafe = await new TestCooperations(here).add({ name: 'Café', parties: [school, choir] });
    const bodies = new TestBodies(here);
    round = await bodies.add({ name: 'Runde' });
    await bodies.seat(round, school);
    ours = new TestRoles(here, 'partner', choir);
  });

  test('role and actor are enough; what is missing is said', async () => {
    const id = await team.add('koordination', choir);
    expect(await team.row(id)).toMatchObject({
      actor: { name: 'Chor' },
      context: null,
      visibility: 'netzwerk',
      can: { edit: true, assign: true },
    });
    expect(await team.hints(id)).toEqual(['no-deputy', 'no-mandate', 'no-hours']);
    await team.edit(
      id,
      { deputy: 'Vorstand', hoursPerWeek: 7.5, mandate: 'Lädt ein.' },
      { deputy: '', hoursPerWeek: null, mandate: '' },
    );
    expect(await team.row(id)).toMatchObject({ hoursPerWeek: 7.5, hints: [] });
  });

  test('a role that ends is handed over, or it is asked for', async () => {
    const id = await team.add('sprecher', choir, { deputy: 'Vorstand', mandate: 'Spricht.' });
    await expect(
      team.edit(id, { handedOverOn: '2026-11-22' }, { handedOverOn: null }),
    ).rejects.toMatchObject({ status: 400, code: 'handed-over-without-end' });
    await team.edit(id, { until: '2026-11-21' }, { until: null });
    expect((await team.row(id)).hints).toEqual([
      { kind: 'ended', on: '2026-11-21', hasSuccessor: false },
    ]);
    await team.edit(
      id,
      { handedOverOn: '2026-11-22', handoverNote: 'Ordner im Büro' },
      { handedOverOn: null, handoverNote: '' },
    );
    expect(await team.hints(id)).toEqual([]);
  });

  test('of two who change the same, the second reads the first', async () => {
    const id = await team.add('sprecher', choir);
    await team.edit(id, { holder: 'Vorsitz' }, { holder: '' });
    await expect(team.edit(id, { holder: 'Leitung' }, { holder: '' })).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
    });
    await team.edit(id, { deputy: 'Leitung' }, { deputy: '' });
  });

  test('unsound facts and unknown actors are refused', async () => {
    const gone = await here.addActor({ name: 'Weg' });
    await here.as('coordination', (work) => removeActor(work, gone));
    await expect(team.add('sprecher', gone)).rejects.toMatchObject({ code: 'no-such-actor' });
    await expect(team.add('sprecher', choir, { deputyId: gone })).rejects.toMatchObject({
      code: 'no-such-actor',
    });
    await expect(team.add('sprecher', choir, { deputyId: choir })).rejects.toMatchObject({
      code: 'deputy-is-holder',
    });
    await expect(
      team.add('sprecher', choir, { cooperationId: cafe, bodyId: round }),
    ).rejects.toMatchObject({ code: 'two-contexts' });
  });

  test('a partner says what its own actor does where it takes part, and nothing else', async () => {
    const id = await ours.add('protokoll', choir, { cooperationId: cafe });
    await ours.edit(id, { deputy: 'Vorstand' }, { deputy: '' });
    await expect(ours.add('koordination', choir)).rejects.toMatchObject(refused);
    await expect(ours.add('protokoll', choir, { bodyId: round })).rejects.toMatchObject(refused);
    await expect(ours.add('protokoll', school, { cooperationId: cafe })).rejects.toMatchObject(
      refused,
    );
    const given = await team.add('koordination', choir);
    expect((await ours.row(given)).can).toEqual({ edit: true, assign: false });
    await ours.edit(given, { until: '2026-12-31' }, { until: null });
    await expect(
      ours.edit(given, { role: 'sprecher' }, { role: 'koordination' }),
    ).rejects.toMatchObject(refused);
    await expect(ours.edit(id, { actorId: school }, { actorId: choir })).rejects.toMatchObject(
      refused,
    );
    await expect(ours.remove(given)).rejects.toMatchObject(refused);
    const theirs = await team.add('sprecher', school);
    await expect(ours.edit(theirs, { holder: 'x' }, { holder: '' })).rejects.toMatchObject(refused);
    await ours.remove(id);
    const reader = new TestRoles(here, 'reader');
    expect((await reader.rows()).map(({ role }) => role)).toEqual(['koordination', 'sprecher']);
    await expect(reader.edit(given, { holder: 'x' }, { holder: '' })).rejects.toMatchObject(
      refused,
    );
  });

  test('what is the team’s is not there for others', async () => {
    const quiet = await new TestCooperations(here).add({
      name: 'Leise',
      visibility: 'team',
      parties: [choir],
    });
    const hidden = await team.add('sprecher', choir, { cooperationId: quiet });
    await team.add('initiator', choir, { visibility: 'team' });
    await team.add('protokoll', choir);
    expect((await ours.rows()).map(({ role }) => role)).toEqual(['protokoll']);
    expect((await ours.handOver(choir)).roles).toHaveLength(1);
    await expect(ours.edit(hidden, { holder: 'x' }, { holder: '' })).rejects.toMatchObject({
      status: 404,
      code: 'no-such-role',
    });
  });

  test('the list is by place and in the order of the catalogue; of one actor, cooperation or body', async () => {
    await team.add('protokoll', school, { bodyId: round, deputyId: choir });
    await team.add('sprecher', school, { cooperationId: cafe });
    await team.add('moderation', choir, { cooperationId: cafe });
    await team.add('koordination', choir);
    expect((await team.rows()).map(({ role }) => role)).toEqual([
      'koordination',
      'moderation',
      'sprecher',
      'protokoll',
    ]);
    expect(await team.rows({ body: round })).toMatchObject([
      { deputyActor: { name: 'Chor' }, context: { kind: 'body', name: 'Runde' } },
    ]);
    expect(await team.rows({ cooperation: cafe })).toHaveLength(2);
    expect(await team.rows({ actor: choir })).toHaveLength(3);
    expect((await team.rows({ cooperation: cafe }))[0]?.hints).toContainEqual({
      kind: 'interested',
      interests: ['takes-part'],
    });
  });

  test('a cooperation or body in which somebody has a role stays', async () => {
    const id = await team.add('sprecher', school, { cooperationId: cafe });
    await expect(
      here.as('coordination', (work) => removeCooperation(work, cafe)),
    ).rejects.toMatchObject({ status: 409, code: 'roles-remain', params: { count: 1 } });
    await team.edit(
      id,
      { cooperationId: null, bodyId: round },
      { cooperationId: cafe, bodyId: null },
    );
    await here.as('coordination', (work) => removeCooperation(work, cafe));
    await expect(
      here.as('coordination', (work) =>
        removeBody({ ...work, bodyHolders: [bodyHeldByRoles] }, round),
      ),
    ).rejects.toMatchObject({ code: 'roles-remain' });
  });

  test('roles follow a merge, and go with their actor; undoing brings them back', async () => {
    await team.add('sprecher', choir, { deputyId: school, deputy: 'Leitung' });
    const beside = await team.add('protokoll', school, { deputyId: choir, deputy: 'Vorsitz' });
    const followers = [partiesFollow, rolesFollow];
    const removal = await here.as('coordination', (work) =>
      removeActor({ ...work, followers }, choir),
    );
    expect(await team.rows()).toMatchObject([{ id: beside, deputyId: null, deputy: '' }]);
    await team.undo(ChangeSetId.parse(removal.changeSetId));
    expect(await team.row(beside)).toMatchObject({ deputyActor: { name: 'Chor' } });
    await here.as('coordination', (work) =>
      mergeActors({ ...work, followers }, choir, { other: school, facts: {} }),
    );
    expect(await team.rows()).toMatchObject([
      { role: 'sprecher', actor: { name: 'Chor' }, deputyId: null, deputy: 'Leitung' },
      { role: 'protokoll', actor: { name: 'Chor' }, deputyId: null, deputy: 'Vorsitz' },
    ]);
  });

  test('what somebody did as coordination, a partner takes back of its own alone', async () => {
    const mine = await team.add('koordination', choir);
    const theirs = await team.add('sprecher', school);
    const own = await team.edit(mine, { holder: 'Vorsitz' }, { holder: '' });
    const other = await team.edit(theirs, { holder: 'Leitung' }, { holder: '' });
    const given = await team.edit(mine, { actorId: school }, { actorId: choir });
    async function undo(changeSetId: ChangeSetId, role: Role) {
      return await here.as(
        role,
        (work) => {
          const person = { ...work.place.person, id: PersonId.parse('person-coordination') };
          return undoChange(
            { ...work, place: { ...work.place, person }, toldTables: toldStructure },
            changeSetId,
            { keepChanged: false },
          );
        },
        role === 'partner' ? choir : null,
      );
    }
    await expect(undo(other.changeSetId, 'partner')).rejects.toMatchObject(refused);
    await expect(undo(given.changeSetId, 'partner')).rejects.toMatchObject(refused);
    await undo(given.changeSetId, 'coordination');
    await expect(undo(own.changeSetId, 'reader')).rejects.toMatchObject({ status: 403 });
    await undo(own.changeSetId, 'partner');
    expect(await team.row(mine)).toMatchObject({ holder: '', actor: { name: 'Chor' } });
    const removal = await team.remove(mine);
    await team.undo(removal.changeSetId);
    expect(await team.row(mine)).toMatchObject({ role: 'koordination' });
  });
});
