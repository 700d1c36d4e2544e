import { beforeAll, expect, test } from 'vitest';
import { pino } from 'pino';
import type { Database } from '../../platform/database/database.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { newId } from '../../platform/ids.ts';
import { openMailer } from '../../platform/mail/open-mailer.ts';
import { extendDecision } from './change-course.ts';
import { closeIfOver } from './close-decision.ts';
import { runDecisions } from './decision-worker.ts';
import { moveConsent } from './move-consent.ts';
import { organisation, TestDecision } from './testing.ts';

const mailer = { ...openMailer({ mail: null }, pino({ level: 'silent' })), configured: true };

describeOnBothEngines('reminders', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  /** Two organisations with a partner each, from 22 to 30 November. */
  async function scene(facts: object = {}) {
    const here = await TestDecision.place(database);
    const choir = await here.addActor({ name: 'Chor' });
    const church = await here.addActor({ name: 'Gemeinde' });
    for (const [name, actor, verified] of [
      ['chor', choir, true],
      ['gemeinde', church, true],
      ['neu', church, false],
    ] as const) {
      const id = `${name}-${here.id}`;
      await database.executeSql(
        `insert into person (id, name, email, email_verified, created_at, updated_at)
         values ($1, $2, $3, $4, now(), now())`,
        [id, name, `${id}@example.org`, verified],
      );
      await database.executeSql(
        `insert into membership (neighbourhood_id, person_id, role, actor_id, joined_at)
         values ($1, $2, 'partner', $3, now())`,
        [here.id, id, actor],
      );
    }
    const decision = await TestDecision.open(here, {
      electorate: [organisation(choir), organisation(church)],
      closesAt: '2026-11-30T18:00',
      ...facts,
    });
    return { here, decision, choir, church };
  }

  async function run(at: string): Promise<void> {
    await runDecisions({ database, clock: () => new Date(at), newId, mailer });
  }

  /** Topic and voice of the mails that were put into the outbox so far. */
  async function mails({ here }: TestDecision): Promise<string[]> {
    const { rows } = await database.executeSql(
      `select details ->> 'topic' as topic, person_id as person from mail
       where neighbourhood_id = $1 order by id`,
      [here.id],
    );
    return rows
      .map((row) => row as { topic: string; person: string })
      .map(({ topic, person }) => `${topic} ${person.split('-')[0]}`)
      .toSorted();
  }

  test('each comes once, to whoever has not voted, however often the clock looks', async () => {
    const { decision, choir } = await scene();
    await run('2026-11-22T11:00:00Z');
    await run('2026-11-22T11:00:01Z');
    expect(await mails(decision)).toEqual(['opened chor', 'opened gemeinde']);
    await decision.cast(choir, 0, 'yes');
    await Promise.all([run('2026-11-27T11:00:00Z'), run('2026-11-27T11:00:00Z')]);
    await run('2026-11-29T18:00:00Z');
    await run('2026-11-29T19:00:00Z');
    expect(await mails(decision)).toEqual([
      'first gemeinde',
      'opened chor',
      'opened gemeinde',
      'second gemeinde',
    ]);
  });

  test('after five days off the second comes and not the first as well', async () => {
    const { decision } = await scene();
    await run('2026-11-24T17:00:00Z');
    await run('2026-11-29T18:00:00Z');
    await run('2026-11-29T18:00:01Z');
    expect(await mails(decision)).toEqual([
      'opened chor',
      'opened gemeinde',
      'second chor',
      'second gemeinde',
    ]);
  });

  test('what was over while nobody ran is counted at the next start, and nobody is reminded', async () => {
    const { decision } = await scene();
    await run('2026-12-05T18:00:00Z');
    expect(await mails(decision)).toEqual([]);
    expect(await decision.sheet()).toMatchObject({
      paper: { state: 'closed' },
      result: { outcome: 'no_decision' },
    });
  });

  test('more time is told to everybody', async () => {
    const { decision, choir } = await scene();
    await run('2026-11-22T11:00:00Z');
    await decision.cast(choir, 0, 'yes');
    await decision.as((work) =>
      extendDecision(work, decision.id, { closesAt: '2026-12-24T18:00', reason: 'Ferien' }),
    );
    await run('2026-11-23T11:00:00Z');
    await run('2026-11-23T12:00:00Z');
    expect(await mails(decision)).toEqual([
      'extended chor',
      'extended gemeinde',
      'opened chor',
      'opened gemeinde',
    ]);
  });

  test('silence is consent after two reminders that were sent, and shown as such', async () => {
    const consent = { method: 'consent', silenceIsConsent: true };
    const { here, decision, choir } = await scene(consent);
    await decision.as((work) =>
      moveConsent(work, decision.id, { move: 'begin-round', closesAt: '2026-11-30T18:00' }),
    );
    await decision.cast(choir, 0, { kind: 'consent' });
    await run('2026-11-27T11:00:00Z');
    await run('2026-11-29T18:00:00Z');
    here.now = new Date('2026-11-30T17:00:01Z');
    await decision.inPlace((deciding) => closeIfOver(deciding, decision.id));
    const { result } = await decision.sheet();
    expect(result).toMatchObject({
      outcome: 'adopted',
      record: { ballots: [{ way: 'account' }, { tacit: true, values: { kind: 'consent' } }] },
    });
    const { counted } = await decision.recount();
    expect(counted.outcome).toBe('adopted');
  });

  test('of silence that was reminded of once nothing follows', async () => {
    const { here, decision, choir } = await scene({ method: 'consent', silenceIsConsent: true });
    await decision.as((work) =>
      moveConsent(work, decision.id, { move: 'begin-round', closesAt: '2026-11-30T18:00' }),
    );
    await decision.cast(choir, 0, { kind: 'consent' });
    await run('2026-11-29T18:00:00Z');
    here.now = new Date('2026-11-30T17:00:01Z');
    await decision.inPlace((deciding) => closeIfOver(deciding, decision.id));
    expect(await decision.sheet()).toMatchObject({ paper: { phase: 'reactions' }, result: null });
  });
});
