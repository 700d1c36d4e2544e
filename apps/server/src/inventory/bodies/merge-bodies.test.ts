import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, BodyId } from '@augenhoehe/domain/contract';
import type { BodyChanges } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { TestNeighbourhood } from '../testing.ts';
import { editBody } from './edit-body.ts';
import { listBodies } from './list-bodies.ts';
import { mergeBodies } from './merge-bodies.ts';
import { removeBody } from './remove-body.ts';
import { TestBodies } from './testing.ts';

describeOnBothEngines('merging bodies', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let bodies: TestBodies;
  let choir: ActorId;
  let school: ActorId;
  let club: ActorId;
  let table: BodyId;
  let round: BodyId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    bodies = new TestBodies(here);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    club = await here.addActor({ name: 'Verein' });
    table = await bodies.add({ name: 'Runder Tisch', rhythm: 'monatlich' });
    round = await bodies.add({ name: 'Runde', purpose: 'Reden', rhythm: 'selten' });
    await bodies.seat(table, choir, { since: '2025-01-01', function: 'Protokoll' });
    await bodies.seat(round, choir, {
      since: '2024-01-01',
      function: 'Vorsitz',
      mandate: 'asks-back',
    });
    await bodies.seat(round, school);
    await bodies.seat(round, null, { function: 'Jugend' });
    await bodies.seat(table, club, { until: '2020-12-31' });
  });

  async function seen(kept: BodyId, other: BodyId) {
    const [one, two] = [await bodies.sheet(kept), await bodies.sheet(other)];
    return { kept: one.body.updatedAt, other: two.body.updatedAt };
  }

  async function merge(facts: BodyChanges = {}, stamps?: Awaited<ReturnType<typeof seen>>) {
    const merging = { other: round, facts, seen: stamps ?? (await seen(table, round)) };
    return await here.as('coordination', (work) => mergeBodies(work, table, merging));
  }

  async function names(role: Role = 'coordination'): Promise<string[]> {
    const { bodies: listed } = await here.as(role, listBodies);
    return listed.map(({ name }) => name);
  }

  test('one body is left, with the facts as chosen and the seats of both', async () => {
    await merge({ purpose: 'Reden' });
    const { body, seats } = await bodies.sheet(table);
    expect(await names()).toEqual(['Runder Tisch']);
    expect(body).toMatchObject({ name: 'Runder Tisch', rhythm: 'monatlich', purpose: 'Reden' });
    expect(
      seats.map((seat) => [seat.actor?.name, seat.function, seat.mandate, seat.since, seat.until]),
    ).toEqual([
      ['Chor', 'Vorsitz, Protokoll', 'asks-back', '2024-01-01', null],
      ['Schule', '', null, null, null],
      ['Verein', '', null, null, '2020-12-31'],
      [undefined, 'Jugend', null, null, null],
    ]);
  });

  test('undoing brings back both as they were, seats and all', async () => {
    const before = [await bodies.sheet(table), await bodies.sheet(round)];
    const { changeSetId } = await merge({ purpose: 'Reden', visibility: 'team' });
    await bodies.undo(changeSetId);
    expect([await bodies.sheet(table), await bodies.sheet(round)]).toEqual(before);
  });

  test('where either was changed meanwhile, nothing happens', async () => {
    const stamps = await seen(table, round);
    for (const [id, was] of [
      [table, 'monatlich'],
      [round, 'selten'],
    ] as const) {
      const edit = { changes: { rhythm: 'nie' }, was: { rhythm: was } };
      const { changeSetId } = await here.as('coordination', (work) => editBody(work, id, edit));
      await expect(merge({}, stamps)).rejects.toMatchObject({
        status: 409,
        code: 'bodies-changed',
      });
      await bodies.undo(changeSetId);
    }
    expect(await names()).toEqual(['Runde', 'Runder Tisch']);
    await merge();
  });

  test('a seat that somebody adds meanwhile comes along', async () => {
    const stamps = await seen(table, round);
    await bodies.seat(round, club);
    await merge({}, stamps);
    const { seats } = await bodies.sheet(table);
    expect(seats.filter((seat) => seat.actorId === club)).toHaveLength(1);
    expect(seats.find((seat) => seat.actorId === club)).toMatchObject({ since: null, until: null });
  });

  test('two who merge the same two at once, each into the other, leave one', async () => {
    const stamps = await seen(table, round);
    const outcomes = await Promise.allSettled([
      merge({}, stamps),
      here.as('coordination', (work) =>
        mergeBodies(work, round, {
          other: table,
          facts: {},
          seen: { kept: stamps.other, other: stamps.kept },
        }),
      ),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { status: 404, code: 'no-such-body' },
    });
    expect(await names()).toHaveLength(1);
  });

  test('a body that is gone, or the same one, cannot be merged', async () => {
    const stamps = await seen(table, round);
    const same = { other: table, facts: {}, seen: { kept: stamps.kept, other: stamps.kept } };
    await expect(
      here.as('coordination', (work) => mergeBodies(work, table, same)),
    ).rejects.toMatchObject({ status: 400, code: 'merge-with-itself' });
    await here.as('coordination', (work) => removeBody(work, round));
    await expect(merge({}, stamps)).rejects.toMatchObject({ status: 404, code: 'no-such-body' });
  });

  test('what could not be entered cannot come of a merge either', async () => {
    await expect(merge({ admission: 'closed' })).rejects.toMatchObject({
      code: 'closed-without-reason',
    });
    await expect(merge({ lastMetOn: '2030-01-01' })).rejects.toMatchObject({
      params: { fields: [{ field: 'facts.lastMetOn', fault: 'day-in-future' }] },
    });
    expect(await names()).toEqual(['Runde', 'Runder Tisch']);
  });
});
