import { Action, policy, Role } from '@augenhoehe/domain/access';
import { endpoint, Slug } from '@augenhoehe/domain/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import type { App } from '../platform/services.ts';
import { serveMember, servePerson } from './serve.ts';
import { joinBy, passphrase, setUpBy } from './testing/journeys.ts';
import { oneTimeCode } from './testing/one-time-code.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';
import { textIn, Visitor } from './testing/visitor.ts';

const day = 86_400_000;

/** One route for each action of the policy. */
function tryEveryAction(app: App): void {
  for (const action of Action.options) {
    const definition = endpoint({
      method: 'POST',
      path: `/api/neighbourhoods/:slug/try/${action}`,
      summary: 'Tries an action',
      audience: { kind: 'member', action },
      params: z.object({ slug: Slug }),
      reply: z.object({ role: Role }),
    });
    serveMember(app, definition, ({ place }) => Promise.resolve({ role: place.member.role }));
  }
  const person = endpoint({
    method: 'POST',
    path: '/api/try',
    summary: 'Tries to be somebody',
    audience: { kind: 'person' },
    reply: z.null(),
  });
  servePerson(app, person, () => Promise.resolve(null));
}

describeOnBothEngines('members', (open) => {
  let server: TestServer;
  let slug: string;
  let foreign: string;
  const people = new Map<Role, Visitor>();
  beforeAll(async () => {
    server = await startTestServer(await open(), { routes: tryEveryAction });
    const ready = await setUpBy(server);
    slug = ready.slug;
    people.set('coordination', ready.coordinator);
    for (const role of ['partner', 'reader'] as const) {
      const joining = { slug, role, email: `${role}@example.org` };
      people.set(role, await joinBy(server, ready.coordinator, joining));
    }
    const second = await joinBy(server, ready.coordinator, {
      slug,
      role: 'coordination',
      email: 'second@example.org',
    });
    const made = await second.post('/api/neighbourhoods', {
      name: 'Nordstadt',
      city: 'Köln',
      language: 'de',
      areas: [],
    });
    foreign = textIn(made, 'slug');
    await second.send('DELETE', `/api/neighbourhoods/${slug}/membership`);
  });
  afterAll(() => server.close());

  function as(role: Role): Visitor {
    return people.get(role) ?? new Visitor(server.http);
  }

  async function idOf(name: string): Promise<string> {
    const { rows } = await server.services.database.executeSql(
      'select id from person where name = $1',
      [name],
    );
    return z.object({ id: z.string() }).parse(rows[0]).id;
  }

  test.each(Role.options.flatMap((role) => Action.options.map((action) => ({ role, action }))))(
    '$action as $role',
    async ({ role, action }) => {
      const allowed = policy[action][role] === 'all';
      const answer = await as(role).post(`/api/neighbourhoods/${slug}/try/${action}`);
      expect(answer.status).toBe(allowed ? 200 : 403);
      expect(answer.body).toMatchObject(allowed ? { role } : { code: 'not-allowed' });
    },
  );

  test.each(Action.options)('%s elsewhere, nowhere and signed out', async (action) => {
    const strange = await as('coordination').post(`/api/neighbourhoods/${foreign}/try/${action}`);
    const missing = await as('coordination').post(`/api/neighbourhoods/nowhere/try/${action}`);
    const nobody = await new Visitor(server.http).post(`/api/neighbourhoods/${slug}/try/${action}`);
    expect(strange).toMatchObject({ status: 404, body: { code: 'no-such-neighbourhood' } });
    expect(missing).toEqual(strange);
    expect(nobody).toMatchObject({ status: 401, body: { code: 'sign-in-needed' } });
  });

  test('who is not signed in is no person', async () => {
    expect(await new Visitor(server.http).post('/api/try')).toMatchObject({ status: 401 });
    expect(await as('reader').post('/api/try')).toMatchObject({ status: 204 });
  });

  test('another site cannot act in the name of who is signed in', async () => {
    const attempts = [
      { origin: 'http://evil.test' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of attempts) {
      for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
        const response = await server.http.inject({
          method,
          url: method === 'POST' ? '/api/sign-out' : `/api/neighbourhoods/${slug}`,
          headers: { cookie: as('coordination').cookies, ...headers },
          ...(method === 'PATCH' ? { payload: { name: 'Evil' } } : {}),
        });
        // What no route answers to is refused before anybody looks.
        expect([403, 404]).toContain(response.statusCode);
      }
    }
    const session = await as('coordination').get('/api/session');
    expect(session.body).toMatchObject({ person: { name: 'Ada' }, places: [{ name: 'Südstadt' }] });
  });

  test('the page of the neighbourhood says what its reader may do', async () => {
    const seen = await as('reader').get(`/api/neighbourhoods/${slug}`);
    expect(seen.body).toMatchObject({
      name: 'Südstadt',
      member: { role: 'reader', actorId: null },
      counts: { members: 3, coordinators: 1 },
      can: { 'inventory.read': true, 'members.edit': false },
    });
  });

  test('only the coordination sees the list of members and their addresses', async () => {
    for (const role of ['partner', 'reader'] as const) {
      const refused = await as(role).get(`/api/neighbourhoods/${slug}/members`);
      expect(refused).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
    const list = await as('coordination').get(`/api/neighbourhoods/${slug}/members`);
    expect(list.body).toMatchObject({
      members: [
        { name: 'Ada', role: 'coordination', can: { edit: false, remove: false } },
        { name: 'partner', email: 'partner@example.org', can: { edit: true, remove: true } },
        { name: 'reader', hasSecondFactor: false },
      ],
      can: { invite: true },
    });
  });

  test('name and city change, the address stays', async () => {
    const changes = { name: 'Südstadt und Hafen', language: 'en' };
    await as('coordination').send('PATCH', `/api/neighbourhoods/${slug}`, changes);
    const seen = await as('reader').get(`/api/neighbourhoods/${slug}`);
    expect(seen.body).toMatchObject({ ...changes, slug, city: 'Köln' });
    await as('coordination').send('PATCH', `/api/neighbourhoods/${slug}`, { name: 'Südstadt' });
  });

  test('the last coordination stays, whichever way they try to go', async () => {
    const ada = await idOf('Ada');
    const path = `/api/neighbourhoods/${slug}/members/${ada}`;
    const refused = { status: 409, body: { code: 'last-coordinator' } };
    const demotion = { role: 'reader', actorId: null };
    expect(await as('coordination').send('PATCH', path, demotion)).toMatchObject(refused);
    expect(await as('coordination').send('DELETE', path)).toMatchObject(refused);
    const leaving = `/api/neighbourhoods/${slug}/membership`;
    expect(await as('coordination').send('DELETE', leaving)).toMatchObject(refused);
  });

  test('of two coordinators who demote each other at once, one stays', async () => {
    const ids = { Ada: await idOf('Ada'), partner: await idOf('partner') };
    const path = `/api/neighbourhoods/${slug}/members`;
    const standing = { role: 'coordination', actorId: null };
    await as('coordination').send('PATCH', `${path}/${ids.partner}`, standing);
    const demotion = { role: 'reader', actorId: null };
    const answers = await Promise.all([
      as('coordination').send('PATCH', `${path}/${ids.partner}`, demotion),
      as('partner').send('PATCH', `${path}/${ids.Ada}`, demotion),
    ]);
    expect(answers.filter(({ status }) => status === 204).length).toBeGreaterThan(0);
    const { rows } = await server.services.database.executeSql(
      `select person_id from membership join neighbourhood on neighbourhood.id = neighbourhood_id
       where slug = $1 and role = 'coordination' and left_at is null`,
      [slug],
    );
    expect(rows).toHaveLength(1);
    const left = z.object({ person_id: z.string() }).parse(rows[0]).person_id;
    const keeper = left === ids.Ada ? as('coordination') : as('partner');
    await keeper.send('PATCH', `${path}/${ids.Ada}`, standing);
    const partner = { role: 'partner', actorId: null };
    await as('coordination').send('PATCH', `${path}/${ids.partner}`, partner);
  });

  test('a change of role counts from the next request on', async () => {
    const path = `/api/neighbourhoods/${slug}/members/${await idOf('reader')}`;
    const tries = `/api/neighbourhoods/${slug}/try/inventory.read`;
    await as('coordination').send('PATCH', path, { role: 'partner', actorId: null });
    expect((await as('reader').post(tries)).body).toEqual({ role: 'partner' });
    await as('coordination').send('DELETE', path);
    expect(await as('reader').post(tries)).toMatchObject({ status: 404 });
    expect((await as('reader').get('/api/session')).body).toMatchObject({ places: [] });
    expect((await as('coordination').send('DELETE', path)).status).toBe(404);
  });

  test('the app role sees people and members of its neighbourhood only, and no secrets', async () => {
    const { database } = server.services;
    const { rows } = await database.executeSql('select id from neighbourhood where slug = $1', [
      foreign,
    ]);
    const { id } = z.object({ id: z.string() }).parse(rows[0]);
    await database.inNeighbourhood(id, async (trx) => {
      const names = await trx.selectFrom('person').select('name').execute();
      expect(names).toEqual([{ name: 'second' }]);
      expect(await trx.selectFrom('neighbourhood').select('slug').execute()).toEqual([
        { slug: foreign },
      ]);
      expect(await trx.selectFrom('membership').select('role').execute()).toHaveLength(1);
    });
    for (const table of ['credential', 'person_session', 'set_up_link', 'allowance'] as const) {
      const reading = database.inNeighbourhood(id, (trx) =>
        trx.selectFrom(table).selectAll().execute(),
      );
      await expect(reading).rejects.toThrow('permission denied');
    }
  });

  test('coordination needs a second factor after seven days, but reads on', async () => {
    const browser = as('coordination');
    const before = await browser.get('/api/session');
    expect(before.body).toMatchObject({ person: { secondFactorDueAt: expect.any(String) } });
    server.travel(7 * day + 60_000);
    const refused = { status: 403, body: { code: 'second-factor-needed' } };
    expect(await browser.post(`/api/neighbourhoods/${slug}/try/actor.edit`)).toMatchObject(refused);
    expect(await browser.get(`/api/neighbourhoods/${slug}/members`)).toMatchObject(refused);
    const another = { name: 'West', city: 'Köln', language: 'de', areas: [] };
    expect(await browser.post('/api/neighbourhoods', another)).toMatchObject(refused);
    const reading = await browser.post(`/api/neighbourhoods/${slug}/try/inventory.read`);
    expect(reading.status).toBe(200);
    const partner = await as('partner').post(`/api/neighbourhoods/${slug}/try/inventory.read`);
    expect(partner.status).toBe(200);

    const started = await browser.post('/api/account/second-factor', { passphrase });
    const code = oneTimeCode(textIn(started, 'uri'));
    await browser.post('/api/account/second-factor/confirm', { code });
    expect((await browser.post(`/api/neighbourhoods/${slug}/try/actor.edit`)).status).toBe(200);
  });
});
