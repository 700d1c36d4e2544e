import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { describeOnBothEngines } from '../../database/testing.ts';
import { type Fault, type MailServer, openMailServer, type Stage } from '../testing/mail-server.ts';
import { openOutboxScene, type OutboxScene } from '../testing/outbox-scene.ts';
import { nextAttemptAt } from './retry-times.ts';

const hour = 60;
const day = 24 * hour;

describeOnBothEngines('mails in the outbox', (open) => {
  let database: Database;
  let server: MailServer;
  let scene: OutboxScene;
  let seen = 0;

  beforeAll(async () => {
    database = await open();
    server = await openMailServer();
  });
  afterAll(() => server.close());

  beforeEach(async () => {
    scene = await openOutboxScene(database, server.url);
    server.fault = () => null;
    seen = server.received.length;
  });

  function receivedNow() {
    return server.received.slice(seen);
  }

  test('are sent once each, however often somebody looks', async () => {
    const to = Array.from({ length: 130 }, (_, number) => `p${number}@example.org`);
    await scene.write(to);
    await Promise.all([scene.deliver(), scene.deliver()]);
    await scene.deliver(day);
    expect(
      receivedNow()
        .map((mail) => mail.to)
        .toSorted(),
    ).toEqual(to.toSorted());
    expect(new Set(receivedNow().map(({ id }) => id)).size).toBe(130);
    expect(receivedNow()[0]?.id).toMatch(/^[0-9a-f-]{36}@quartier\.test$/);
    expect(await scene.rows()).toEqual(
      to.map(() => ({ state: 'sent', attempts: 1, server_reply: null })),
    );
  });

  test('that have nothing to say any more go nowhere', async () => {
    await scene.write(['ada@example.org'], '');
    await scene.deliver();
    expect(receivedNow()).toEqual([]);
    expect(await scene.rows()).toEqual([]);
  });

  test.each<[stage: Stage, fault: Fault, received: number]>([
    ['connect', 'break', 1],
    ['connect', { status: 421, words: 'closing' }, 1],
    ['sender', 'break', 1],
    ['sender', { status: 550, words: 'sender unknown' }, 1],
    ['receiver', 'break', 1],
    ['receiver', { status: 451, words: 'greylisted' }, 1],
    ['content', 'break', 1],
    ['content', { status: 452, words: 'disk full' }, 1],
    // Nobody can know that it arrived: it comes again under the same identity, as RFC 5321 wants.
    ['accepted', 'break', 2],
  ])('survive a server that fails at %s with %j', async (stage, fault, received) => {
    server.fault = (at) => (at === stage ? fault : null);
    await scene.write(['ada@example.org']);
    await scene.deliver();
    expect(await scene.rows()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
    server.fault = () => null;
    await scene.deliver(2);
    await scene.deliver(day);
    expect(await scene.rows()).toEqual([{ state: 'sent', attempts: 2, server_reply: null }]);
    expect(receivedNow()).toHaveLength(received);
    expect(new Set(receivedNow().map(({ id }) => id)).size).toBe(1);
  });

  test.each<[Stage]>([['receiver'], ['content']])(
    'that are refused for good at %s are kept with the words, and the others go',
    async (stage) => {
      server.fault = (at, to) =>
        at === stage && to.startsWith('gone') ? { status: 550, words: 'no such user' } : null;
      await scene.write(['gone@example.org', 'ada@example.org', 'bo@example.org']);
      await scene.deliver();
      await scene.deliver(day);
      expect(await scene.rows()).toEqual([
        { state: 'sent', attempts: 1, server_reply: null },
        { state: 'sent', attempts: 1, server_reply: null },
        { state: 'refused', attempts: 1, server_reply: '550 no such user' },
      ]);
      expect(receivedNow()).toHaveLength(2);
    },
  );

  test('outlive a mail server that is away for five days', async () => {
    server.fault = () => 'break';
    await scene.write(['ada@example.org', 'bo@example.org', 'cy@example.org']);
    for (let later = 0; later < 5 * day; later += 6 * hour) await scene.deliver(later);
    expect((await scene.rows()).map(({ state }) => state)).toEqual([
      'waiting',
      'waiting',
      'waiting',
    ]);
    server.fault = () => null;
    await scene.deliver(5 * day + hour);
    expect(
      receivedNow()
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['ada@example.org', 'bo@example.org', 'cy@example.org']);
  });

  test('are given up after six days, and that is said', async () => {
    server.fault = (stage) => (stage === 'receiver' ? { status: 450, words: 'busy' } : null);
    await scene.write(['ada@example.org']);
    await scene.deliver();
    await scene.deliver(6 * day);
    expect(await scene.rows()).toMatchObject([{ state: 'given-up', server_reply: '450 busy' }]);
    expect(receivedNow()).toEqual([]);
  });

  test('wait where nobody can write them', async () => {
    await scene.write(['ada@example.org']);
    await database.executeSql(`update mail set kind = 'unheard-of' where neighbourhood_id = $1`, [
      scene.neighbourhoodId,
    ]);
    await scene.deliver();
    expect(await scene.rows()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
  });

  test('of another neighbourhood do not exist for a use case', async () => {
    await scene.write(['ada@example.org']);
    const other = await openOutboxScene(database, server.url);
    await other.write(['bo@example.org']);
    const seenFromOther = await database.inNeighbourhood(other.neighbourhoodId, (trx) =>
      trx.selectFrom('mail').select('details').execute(),
    );
    expect(seenFromOther).toEqual([{ details: { to: 'bo@example.org', words: 'Hello' } }]);
  });
});

test('pauses grow from a minute to an hour, with a hundred tries in five days', () => {
  const createdAt = new Date('2026-11-23T06:00:00Z');
  const pauses: number[] = [];
  let at = createdAt;
  for (let attempts = 1; ; attempts += 1) {
    const next = nextAttemptAt({ attempts, createdAt }, at);
    if (next === null) break;
    pauses.push((next.getTime() - at.getTime()) / 60_000);
    at = next;
  }
  expect(pauses.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  expect(pauses.length).toBeGreaterThan(100);
  expect(at.getTime() - createdAt.getTime()).toBeGreaterThan(5 * 86_400_000);
});
