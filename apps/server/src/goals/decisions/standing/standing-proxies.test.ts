import { type ActorId, type ReplyOf, StandingProxyId } from '@augenhoehe/domain/contract';
import type { giveStandingProxy } from '@augenhoehe/domain/goals';
import { beforeAll, expect, test } from 'vitest';
import { mergeActors } from '../../../inventory/merge-actors.ts';
import { removeActor } from '../../../inventory/remove-actor.ts';
import { undoChange } from '../../../inventory/undo-change.ts';
import type { Database } from '../../../platform/database/database.ts';
import { describeOnBothEngines } from '../../../platform/database/testing.ts';
import { addVoice } from '../change-voices.ts';
import { decisionsFollow } from '../follow-actors.ts';
import { organisation, TestDecision } from '../testing.ts';
import { toldDecisions } from '../told-decisions.ts';
import { endStanding, giveStanding } from './give-standing.ts';
import { listStanding } from './list-standing.ts';

type Given = ReplyOf<typeof giveStandingProxy>;

describeOnBothEngines('standing proxies', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  async function scene() {
    const here = await TestDecision.place(database);
    const [choir, church, school] = [
      await here.addActor({ name: 'Chor' }),
      await here.addActor({ name: 'Gemeinde' }),
      await here.addActor({ name: 'Schule' }),
    ];

    async function give(
      [principalId, holderId]: readonly [ActorId, ActorId],
      { by = null, ...facts }: { readonly by?: ActorId | null; readonly validUntil?: string } = {},
    ): Promise<Given> {
      const nowhere = { bodyId: null, cooperationId: null, validUntil: null };
      return await here.as(
        by === null ? 'coordination' : 'partner',
        (work) => giveStanding(work, { ...nowhere, ...facts, principalId, holderId }),
        by,
      );
    }

    async function opened(facts: object = {}): Promise<TestDecision> {
      const electorate = [organisation(choir), organisation(church), organisation(school)];
      return await TestDecision.open(here, { electorate, ...facts });
    }
    return { here, choir, church, school, give, opened };
  }

  async function holders(decision: TestDecision): Promise<(string | null)[]> {
    const { voices } = await decision.sheet();
    return voices.map(
      ({ proxyHolder }) => voices.find(({ id }) => id === proxyHolder)?.name ?? null,
    );
  }

  async function leftOut(decision: TestDecision) {
    const { events } = await decision.sheet();
    return events.filter(({ kind }) => kind === 'proxy-left-out').map(({ words }) => words);
  }

  test('it is in force in each decision that begins, until it is taken back', async () => {
    const { here, choir, church, give, opened } = await scene();
    const { id } = await give([church, choir], { by: church });
    const first = await opened();
    expect(await holders(first)).toEqual([null, 'Chor', null]);
    await first.cast(choir, 1, 'no');
    expect((await first.sheet(choir)).mine).toMatchObject([
      { name: 'Chor' },
      { name: 'Gemeinde', holder: { name: 'Chor' }, ballot: { way: 'proxy' } },
    ]);
    await first.cast(church, 1, 'yes');
    const ended = await here.as('partner', (work) => endStanding(work, id), church);
    expect(await holders(await opened())).toEqual([null, null, null]);
    expect(await holders(first)).toEqual([null, 'Chor', null]);
    await here.as(
      'partner',
      (work) =>
        undoChange({ ...work, toldTables: toldDecisions }, ended.changeSetId, {
          keepChanged: false,
        }),
      church,
    );
    expect(await holders(await opened())).toEqual([null, 'Chor', null]);
    await first.end();
    const { counted } = await first.recount();
    expect(counted.options['A']).toMatchObject({ yes: 1, no: 0, missing: 2 });
  });

  test('what the rules of a decision do not permit is told there', async () => {
    const { choir, church, school, give, opened } = await scene();
    await give([church, choir]);
    await give([school, choir]);
    const one = await opened();
    expect(await holders(one)).toEqual([null, 'Chor', null]);
    expect(await leftOut(one)).toEqual([
      { voice: 'Schule', holder: 'Chor', why: 'too-many-proxies' },
    ]);
    expect(await holders(await opened({ proxiesPerHolder: 2 }))).toEqual([null, 'Chor', 'Chor']);
    const none = await opened({ proxiesPerHolder: 0 });
    expect((await leftOut(none)).map(({ why }) => why)).toEqual(['proxies-off', 'proxies-off']);
    const secret = await opened({ secret: true });
    expect(await holders(secret)).toEqual([null, null, null]);
    expect((await leftOut(secret)).map(({ why }) => why)).toEqual([
      'proxy-in-secret',
      'proxy-in-secret',
    ]);
  });

  test('to whom has no voice it waits until they join', async () => {
    const { choir, church, school, give, opened } = await scene();
    await give([church, school]);
    const decision = await opened({
      electorate: [organisation(choir), organisation(church)],
      lateJoiners: true,
    });
    expect(await leftOut(decision)).toMatchObject([{ why: 'holder-without-voice' }]);
    await decision.as((work) =>
      addVoice(work, decision.id, { ...organisation(school), kind: 'organisation', weight: 1 }),
    );
    expect(await holders(decision)).toEqual([null, 'Schule', null]);
  });

  test('it runs out with its last day, and one that is over is not given', async () => {
    const { here, choir, church, give, opened } = await scene();
    await give([church, choir], { validUntil: '2026-11-23' });
    here.now = new Date('2026-11-23T12:00:00Z');
    expect(await holders(await opened())).toEqual([null, 'Chor', null]);
    here.now = new Date('2026-11-24T12:00:00Z');
    expect(await holders(await opened())).toEqual([null, null, null]);
    await expect(give([church, choir], { validUntil: '2026-11-23' })).rejects.toMatchObject({
      code: 'already-past',
    });
    await give([church, choir]);
  });

  test('no chain, not to oneself, one for all, and nobody lends what is not theirs', async () => {
    const { here, choir, church, school, give } = await scene();
    await expect(give([choir, choir])).rejects.toMatchObject({ code: 'proxy-to-oneself' });
    await expect(give([choir, church], { by: church })).rejects.toMatchObject({ status: 403 });
    const { id } = await give([choir, church], { by: choir });
    await expect(give([church, school])).rejects.toMatchObject({ code: 'proxy-chain' });
    await expect(give([choir, school])).rejects.toMatchObject({ code: 'standing-proxy-given' });
    await expect(here.as('partner', (work) => endStanding(work, id), church)).rejects.toMatchObject(
      { status: 403 },
    );
    await expect(here.as('reader', (work) => endStanding(work, id))).rejects.toMatchObject({
      status: 403,
    });
    const unknown = StandingProxyId.parse(crypto.randomUUID());
    await expect(
      here.as('coordination', (work) => endStanding(work, unknown)),
    ).rejects.toMatchObject({ status: 404 });
    expect(await here.as('partner', listStanding, choir)).toMatchObject({
      proxies: [{ principal: { name: 'Chor' }, holder: { name: 'Gemeinde' }, can: { end: true } }],
      can: { giveForAll: false, giveFor: { name: 'Chor' } },
    });
    expect(await here.as('reader', listStanding)).toMatchObject({
      proxies: [{ can: { end: false } }],
      can: { giveForAll: false, giveFor: null },
    });
  });

  test('given at once in a circle, one of them is refused', async () => {
    const { choir, church, school, give } = await scene();
    const given = await Promise.allSettled([
      give([choir, church]),
      give([church, school]),
      give([school, choir]),
    ]);
    expect(given.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('it follows its actor into a merge and back, and ends with one that goes', async () => {
    const { here, choir, church, school, give } = await scene();
    await give([church, choir]);
    async function listed(): Promise<string[]> {
      const { proxies } = await here.as('coordination', listStanding);
      return proxies.map(({ principal, holder }) => `${holder.name} für ${principal.name}`);
    }
    const merged = await here.as('coordination', (work) =>
      mergeActors({ ...work, followers: [decisionsFollow] }, school, { other: choir, facts: {} }),
    );
    expect(await listed()).toEqual(['Schule für Gemeinde']);
    await here.as('coordination', (work) =>
      undoChange({ ...work, toldTables: toldDecisions }, merged.changeSetId, {
        keepChanged: false,
      }),
    );
    expect(await listed()).toEqual(['Chor für Gemeinde']);
    await here.as('coordination', (work) =>
      removeActor({ ...work, followers: [decisionsFollow] }, choir),
    );
    expect(await listed()).toEqual([]);
  });
});
