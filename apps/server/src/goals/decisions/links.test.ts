import { pino } from 'pino';
import { beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../platform/config/config.ts';
import type { Database } from '../../platform/database/database.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { newId } from '../../platform/ids.ts';
import { ChangeFeed } from '../../platform/live/change-feed.ts';
import { openMailer } from '../../platform/mail/open-mailer.ts';
import type { Services } from '../../platform/services.ts';
import { castByLink, lendByLink, lookAtBallot, sayByLink } from './by-link.ts';
import { strikeVoice } from './change-voices.ts';
import { concludeDecision } from './conclude-decision.ts';
import { moveConsent, testObjection } from './move-consent.ts';
import { addPost } from './talk-over.ts';
import { TestDecision } from './testing.ts';
import { makeVoiceLinks, revokeVoiceLink } from './voice-links.ts';

const gone = { status: 410, code: 'link-not-valid' };

describeOnBothEngines('personal links', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  async function scene(facts: object = {}) {
    const here = await TestDecision.place(database);
    const decision = await TestDecision.open(here, { people: 6, ...facts });
    const log = pino({ level: 'silent' });
    const config = readConfig({
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'http://quartier.test',
      SECRET: 'only for tests, but long enough to be taken',
    });
    const services: Services = {
      config,
      database,
      clock: () => here.now,
      newId,
      mailer: openMailer(config, log),
      changes: await ChangeFeed.open(database),
      log,
    };
    const place = await here.as('coordination', (work) => Promise.resolve(work.place));
    async function tokens(voices: Parameters<typeof makeVoiceLinks>[2]['voices'] = null) {
      const made = await makeVoiceLinks(services, place, { decisionId: decision.id, voices });
      return made.links.map(({ link }) => link.split('#token=')[1] ?? '');
    }
    return { here, decision, services, tokens };
  }

  test('each voice votes by its own, and sees its own alone', async () => {
    const { decision, services, tokens } = await scene();
    const [one = '', two = ''] = await tokens();
    const look = await lookAtBallot(services, { token: one });
    expect(look).toMatchObject({
      neighbourhood: { name: 'Nordhof' },
      paper: { question: 'Womit fangen wir an?', voices: 6, isVoting: true },
      mine: [{ name: 'Stimme 1', hasVoted: false, ballot: null, can: { cast: true } }],
    });
    const ballot = await decision.ballot('yes');
    await castByLink(services, { token: one, voiceId: null, ballot });
    const foreign = { token: two, voiceId: decision.voice(0), ballot };
    await expect(castByLink(services, foreign)).rejects.toMatchObject({
      status: 403,
      code: 'not-your-voice',
    });
    expect((await lookAtBallot(services, { token: one })).mine).toMatchObject([
      { hasVoted: true, ballot: { values: 'yes', way: 'link' } },
    ]);
    expect((await lookAtBallot(services, { token: two })).mine).toMatchObject([
      { hasVoted: false },
    ]);
  });

  test('a voice lends its vote by its own link, by the same rules, and takes it back', async () => {
    const { decision, services, tokens } = await scene();
    const [first = '', second = '', third = ''] = await tokens();
    const looked = await lookAtBallot(services, { token: first });
    expect(looked.holders?.map(({ name }) => name)).toEqual(
      [2, 3, 4, 5, 6].map((at) => `Stimme ${at}`),
    );
    async function lend(token: string, at: number | null) {
      const holder = at === null ? null : decision.voice(at);
      return await lendByLink(services, { token, holder });
    }
    expect(await lend(first, 1)).toMatchObject({ holder: { name: 'Stimme 2' } });
    expect((await lookAtBallot(services, { token: first })).mine[0]).toMatchObject({
      proxy: { name: 'Stimme 2' },
    });
    const { mine } = await lookAtBallot(services, { token: second });
    expect(mine).toMatchObject([{ name: 'Stimme 2' }, { holder: { name: 'Stimme 2' } }]);
    await expect(lend(second, 2)).rejects.toMatchObject({ code: 'proxy-chain' });
    await expect(lend(third, 1)).rejects.toMatchObject({ code: 'too-many-proxies' });
    await expect(lend(third, 2)).rejects.toMatchObject({ code: 'proxy-to-oneself' });
    await expect(lend('x'.repeat(43), 1)).rejects.toMatchObject(gone);
    await lend(first, null);
    const ballot = await decision.ballot('yes');
    const voiceId = decision.voice(0);
    await expect(castByLink(services, { token: second, voiceId, ballot })).rejects.toMatchObject({
      code: 'not-your-voice',
    });
    await lend(third, 1);
    await decision.end();
    await expect(lend(third, null)).rejects.toMatchObject({ code: 'decision-moved-on' });
    expect((await lookAtBallot(services, { token: third })).holders).toBeNull();
  });

  test('a secret vote is lent by no link', async () => {
    const { decision, services, tokens } = await scene({ secret: true, voiceMode: 'person' });
    const [token = ''] = await tokens();
    expect((await lookAtBallot(services, { token })).holders).toBeNull();
    await expect(lendByLink(services, { token, holder: decision.voice(1) })).rejects.toMatchObject({
      code: 'proxies-off',
    });
  });

  test('a replayed secret ballot is refused, and the link still says that it arrived', async () => {
    const { decision, services, tokens } = await scene({ secret: true, voiceMode: 'person' });
    const [token = ''] = await tokens();
    const ballot = await decision.ballot('yes');
    await castByLink(services, { token, voiceId: null, ballot });
    await expect(castByLink(services, { token, voiceId: null, ballot })).rejects.toMatchObject({
      status: 409,
      code: 'already-voted',
    });
    expect((await lookAtBallot(services, { token })).mine).toMatchObject([
      { hasVoted: true, ballot: null, can: { cast: false } },
    ]);
  });

  test('after the count it tells those who took part what came of it, and what people made of it', async () => {
    const { decision, services, tokens } = await scene();
    const [token = ''] = await tokens();
    for (const at of [0, 1, 2]) await decision.castByLink(at, at === 0 ? 'no' : 'yes');
    expect(await lookAtBallot(services, { token })).toMatchObject({ result: null, outcome: null });
    const { version } = await decision.end();
    const outcome = {
      statement: 'Wir fangen an.',
      againstCount: false,
      reason: '',
      dissent: '',
      reviewOn: null,
      followUps: [],
    };
    await decision.as((work) => concludeDecision(work, decision.id, { version, outcome }));
    const look = await lookAtBallot(services, { token });
    expect(look).toMatchObject({
      result: { outcome: 'accepted', isInterim: false },
      outcome: { statement: 'Wir fangen an.' },
      talk: null,
    });
    expect(look.result?.record).toEqual((await decision.sheet()).result?.record);
  });

  test('of fewer than five secret votes it tells no figures', async () => {
    const { decision, services, tokens } = await scene({ secret: true, voiceMode: 'person' });
    const [token = ''] = await tokens();
    for (const at of [0, 1, 2]) await decision.castByLink(at, 'yes');
    await decision.end();
    expect((await lookAtBallot(services, { token })).result).toMatchObject({
      outcome: 'accepted',
      record: null,
    });
  });

  test('a proposal is talked over by link: who has one reads what is said, asks and reacts', async () => {
    const { decision, services, tokens } = await scene({ method: 'consent', people: 3 });
    const [one = '', two = ''] = await tokens();
    await sayByLink(services, { token: one, kind: 'question', text: 'Wer schließt ab?' });
    const recorded = { kind: 'reaction', text: 'Ich.', voiceId: decision.voice(2) } as const;
    await decision.as((work) => addPost(work, decision.id, recorded));
    const { talk } = await lookAtBallot(services, { token: two });
    expect(talk).toMatchObject({
      voices: [{ name: 'Stimme 1' }, { name: 'Stimme 2' }, { name: 'Stimme 3' }],
      posts: [
        { kind: 'question', voiceId: decision.voice(0), isRecorded: false },
        { kind: 'reaction', voiceId: decision.voice(2), isRecorded: true },
      ],
      can: { discuss: true },
    });
  });

  test('a concern is read once its round is counted, and nothing is said after the end', async () => {
    const { decision, services, tokens } = await scene({ method: 'consent', people: 2 });
    const [token = ''] = await tokens();
    const round = { move: 'begin-round', closesAt: '2026-11-24T18:00' } as const;
    await decision.as((work) => moveConsent(work, decision.id, round));
    const concern = { kind: 'consent_with_concern', reason: 'Kosten im Blick' };
    await decision.castByLink(0, concern);
    expect((await lookAtBallot(services, { token })).talk).toMatchObject({ concerns: [] });
    await decision.castByLink(1, { kind: 'consent' });
    await decision.end();
    expect((await lookAtBallot(services, { token })).talk).toMatchObject({
      concerns: [{ voiceId: decision.voice(0), reason: 'Kosten im Blick', round: 1 }],
      can: { discuss: false },
    });
    const said = { token, kind: 'question', text: 'Und jetzt?' } as const;
    await expect(sayByLink(services, said)).rejects.toMatchObject({ code: 'decision-moved-on' });
  });

  test('an objection that the group tested stays an objection to whoever made it', async () => {
    const { decision, services, tokens } = await scene({ method: 'consent', people: 2 });
    const [token = ''] = await tokens();
    const round = { move: 'begin-round', closesAt: '2026-11-24T18:00' } as const;
    await decision.as((work) => moveConsent(work, decision.id, round));
    const objection = { kind: 'objection', reason: 'Zu laut' };
    const remarks = { reasons: {}, harmedAim: 'Nachtruhe' };
    await decision.castRead(0, await decision.ballot(objection, { remarks }));
    await decision.castByLink(1, { kind: 'consent' });
    await decision.as((work) => moveConsent(work, decision.id, { move: 'end-round' }));
    const ids = { decisionId: decision.id, voiceId: decision.voice(0) };
    const found = { tested: 2, holds: 0, result: 'Trägt nicht' };
    await decision.as((work) => testObjection(work, ids, found));
    expect((await lookAtBallot(services, { token })).mine).toMatchObject([
      { ballot: { values: objection }, refutation: 'Trägt nicht' },
    ]);
  });

  test('where nothing is talked over, nothing is said', async () => {
    const { services, tokens } = await scene();
    const [token = ''] = await tokens();
    const said = { token, kind: 'question', text: 'Und jetzt?' } as const;
    await expect(sayByLink(services, said)).rejects.toMatchObject({ code: 'not-consent' });
  });

  test('forged, replaced, revoked and struck links look alike; who is late is told so', async () => {
    const { here, decision, services, tokens } = await scene();
    await expect(lookAtBallot(services, { token: 'A'.repeat(43) })).rejects.toMatchObject(gone);
    const [first = '', second = '', third = '', fourth = ''] = await tokens();
    await tokens([{ voiceId: decision.voice(0), email: null }]);
    await expect(lookAtBallot(services, { token: first })).rejects.toMatchObject(gone);
    const ids = { decisionId: decision.id, voiceId: decision.voice(1) };
    await decision.as((work) => revokeVoiceLink(work, ids));
    await expect(lookAtBallot(services, { token: second })).rejects.toMatchObject(gone);
    const struck = { decisionId: decision.id, voiceId: decision.voice(2) };
    await decision.as((work) => strikeVoice(work, struck, { reason: 'Weggezogen' }));
    await expect(lookAtBallot(services, { token: third })).rejects.toMatchObject(gone);
    const ballot = await decision.ballot('yes');
    here.now = new Date('2026-11-24T17:00:00.000Z');
    await expect(
      castByLink(services, { token: fourth, voiceId: null, ballot }),
    ).rejects.toMatchObject({ status: 409, code: 'decision-closed' });
    expect(await lookAtBallot(services, { token: fourth })).toMatchObject({
      paper: { isVoting: false },
      expiresAt: '2026-11-24T17:00:00.000Z',
    });
    here.now = new Date('2026-12-09T17:00:00.000Z');
    await expect(lookAtBallot(services, { token: fourth })).rejects.toMatchObject(gone);
  });

  test('no token and no address is kept in the clear', async () => {
    const { here, tokens } = await scene();
    const made = await tokens();
    const { rows } = await database.executeSql(
      'select to_jsonb(link) as link from decision_link link where neighbourhood_id = $1',
      [here.id],
    );
    expect(rows).toHaveLength(6);
    for (const token of made) expect(JSON.stringify(rows)).not.toContain(token);
  });
});
