import { ActorId } from '@augenhoehe/domain/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { joinBy, passphrase, setUpBy, tokenIn } from './testing/journeys.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';
import { type Answer, textIn, Visitor } from './testing/visitor.ts';

const known = ActorId.parse('00000000-0000-4000-8000-000000000001');
const day = 86_400_000;

describeOnBothEngines('invitations', (open) => {
  let server: TestServer;
  let coordinator: Visitor;
  let slug: string;
  beforeAll(async () => {
    server = await startTestServer(await open(), {
      dependencies: {
        actorNames: (_trx, ids) =>
          Promise.resolve(
            new Map(ids.filter((id) => id === known).map((id) => [id, 'Bürgertreff'])),
          ),
      },
    });
    ({ coordinator, slug } = await setUpBy(server));
  });
  afterAll(() => server.close());

  function visitor(): Visitor {
    return new Visitor(server.http);
  }

  async function invite(invitation: object): Promise<Answer> {
    return await coordinator.post(`/api/neighbourhoods/${slug}/invitations`, {
      role: 'reader',
      actorId: null,
      email: null,
      ...invitation,
    });
  }

  function accept(browser: Visitor, token: string, email?: string): Promise<Answer> {
    const person = email === undefined ? undefined : { name: 'Bo', email, passphrase };
    return browser.post('/api/invitations/accept', { token, person });
  }

  test('an invitation leads to a new account with its role and actor', async () => {
    const invitation = await invite({ role: 'partner', actorId: known });
    expect(invitation).toMatchObject({ status: 200, body: { mailed: false } });
    const token = tokenIn(textIn(invitation, 'link'));
    const browser = visitor();
    const look = await browser.post('/api/invitations/look', { token });
    expect(look.body).toMatchObject({
      neighbourhood: { slug, name: 'Südstadt' },
      role: 'partner',
      actorName: 'Bürgertreff',
      invitedBy: 'Ada',
      step: 'register',
    });
    expect(await accept(browser, token, 'bo@example.org')).toMatchObject({ body: { slug } });
    expect((await browser.get('/api/session')).body).toMatchObject({
      person: { email: 'bo@example.org', secondFactorDueAt: null },
      places: [{ slug, role: 'partner', actorId: known, actorName: 'Bürgertreff' }],
    });
    const again = await accept(visitor(), token, 'second@example.org');
    expect(again).toMatchObject({ status: 410, body: { code: 'link-not-valid' }, cookies: [] });
  });

  test('of fifty who use one invitation at once, one comes in', async () => {
    const token = tokenIn(textIn(await invite({}), 'link'));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        accept(visitor(), token, `many${number}@example.org`),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(49);
    const { database } = server.services;
    const people = await database.executeSql(`select from person where email like 'many%'`);
    expect(people.rows).toHaveLength(1);
  });

  test('after 14 days an invitation opens nothing', async () => {
    const token = tokenIn(textIn(await invite({}), 'link'));
    server.travel(14 * day);
    const look = await visitor().post('/api/invitations/look', { token });
    expect(look).toMatchObject({ status: 410, body: { code: 'link-not-valid' } });
    const late = await accept(visitor(), token, 'late@example.org');
    expect(late).toMatchObject({ status: 410, cookies: [] });
    server.travel(-14 * day);
  });

  test('a revoked invitation opens nothing', async () => {
    const invitation = await invite({});
    const path = `/api/neighbourhoods/${slug}/invitations/${textIn(invitation, 'id')}`;
    expect((await coordinator.send('DELETE', path)).status).toBe(204);
    expect((await coordinator.send('DELETE', path)).status).toBe(404);
    const token = tokenIn(textIn(invitation, 'link'));
    expect((await accept(visitor(), token, 'x@example.org')).status).toBe(410);
  });

  test('an invitation for an address with an account never opens that account', async () => {
    await joinBy(server, coordinator, { slug, email: 'cleo@example.org', role: 'reader' });
    const other = await coordinator.post('/api/neighbourhoods', {
      name: 'Nordstadt',
      city: 'Köln',
      language: 'de',
      areas: [],
    });
    const place = `/api/neighbourhoods/${textIn(other, 'slug')}`;
    const body = { role: 'partner', actorId: null, email: 'Cleo@example.org' };
    const invitation = await coordinator.post(`${place}/invitations`, body);
    const token = tokenIn(textIn(invitation, 'link'));

    const holder = visitor();
    const look = await holder.post('/api/invitations/look', { token });
    expect(look.body).toMatchObject({ step: 'sign-in', email: 'cleo@example.org' });
    expect(await accept(holder, token)).toMatchObject({ status: 401 });
    expect(await accept(holder, token, 'cleo@example.org')).toMatchObject({
      status: 409,
      body: { code: 'account-exists' },
      cookies: [],
    });
    expect(await accept(holder, token, 'eve@example.org')).toMatchObject({
      status: 403,
      body: { code: 'other-address' },
    });
    expect(await accept(coordinator, token)).toMatchObject({
      status: 403,
      body: { code: 'other-address' },
    });
    expect(holder.cookies).toBe('');

    await holder.post('/api/sign-in', { email: 'cleo@example.org', passphrase });
    expect((await accept(holder, token)).status).toBe(200);
    expect((await holder.get(place)).body).toMatchObject({ member: { role: 'partner' } });
  });

  test('an open invitation cannot take over the account of an address either', async () => {
    const token = tokenIn(textIn(await invite({ role: 'coordination' }), 'link'));
    expect(await accept(visitor(), token, 'ada@example.org')).toMatchObject({
      status: 409,
      body: { code: 'account-exists' },
      cookies: [],
    });
  });

  test('when one invitation is accepted, others for the same address are void', async () => {
    const email = 'dan@example.org';
    const first = tokenIn(textIn(await invite({ email }), 'link'));
    const second = tokenIn(textIn(await invite({ email, role: 'coordination' }), 'link'));
    const foreign = tokenIn(textIn(await invite({ email: 'fay@example.org' }), 'link'));
    expect((await accept(visitor(), first, email)).status).toBe(200);
    expect((await visitor().post('/api/invitations/look', { token: second })).status).toBe(410);
    expect((await visitor().post('/api/invitations/look', { token: foreign })).status).toBe(200);
  });

  test('who is in already keeps their role', async () => {
    const token = tokenIn(textIn(await invite({}), 'link'));
    expect(await accept(coordinator, token)).toMatchObject({
      status: 409,
      body: { code: 'already-member' },
    });
  });

  test('the list shows who is invited, and never a token or a hash', async () => {
    const invitation = await invite({ email: 'gil@example.org', role: 'partner', actorId: known });
    const list = await coordinator.get(`/api/neighbourhoods/${slug}/invitations`);
    expect(list.body).toMatchObject({
      invitations: expect.arrayContaining([
        {
          id: textIn(invitation, 'id'),
          role: 'partner',
          actorId: known,
          actorName: 'Bürgertreff',
          email: 'gil@example.org',
          invitedBy: 'Ada',
          createdAt: expect.any(String),
          expiresAt: textIn(invitation, 'expiresAt'),
        },
      ]),
    });
    const token = tokenIn(textIn(invitation, 'link'));
    expect(JSON.stringify(list.body)).not.toContain(token);
    const { rows } = await server.services.database.executeSql('select * from invitation');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('an actor of somewhere else cannot be given away', async () => {
    const actorId = '00000000-0000-4000-8000-00000000000f';
    const answer = await invite({ role: 'partner', actorId });
    expect(answer).toMatchObject({ status: 404, body: { code: 'no-such-actor' } });
    const reader = await invite({ role: 'reader', actorId: known });
    expect(reader).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  });

  test('somebody who invites without end is stopped', async () => {
    for (let number = 0; number < 110; number += 1) {
      const response = await server.http.inject({
        method: 'POST',
        url: `/api/neighbourhoods/${slug}/invitations`,
        headers: { cookie: coordinator.cookies },
        remoteAddress: `10.9.0.${number + 1}`,
        payload: { role: 'reader', actorId: null, email: null },
      });
      if (response.statusCode === 429) break;
    }
    expect(await invite({})).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
  });
});
