import { may, Role } from '@augenhoehe/domain/access';
import type { EndpointDefinition } from '@augenhoehe/domain/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passphrase, tokenIn } from './access/testing/journeys.ts';
import { textIn, Visitor } from './access/testing/visitor.ts';
import { createSetUpLink } from './access/index.ts';
import { buildServer, type Server } from './index.ts';
import { readConfig } from './platform/config/config.ts';
import type { DataPlace } from './platform/database/testing/data-place.ts';
import { newDataPlace } from './platform/database/testing.ts';
import { newId } from './platform/ids.ts';

/** What stands in a path and is no id. */
const words: Readonly<Record<string, string>> = {
  side: 'from',
  kind: 'field',
  key: 'hf.mobilitaet',
  method: 'begehung',
  part: 'v03',
  image: '0'.repeat(64),
};

/** A path that fits the contract and leads to nothing that exists. */
function pathOf(endpoint: EndpointDefinition, slug: string): string {
  return endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    if (name === 'slug') return slug;
    return words[name] ?? newId();
  });
}

describe.each(['embedded', 'server'] as const)('every endpoint, %s', (engine) => {
  let data: DataPlace;
  let server: Server;
  const visitors = new Map<Role | 'stranger' | 'nobody', Visitor>();
  let slug: string;

  beforeAll(async () => {
    data = await newDataPlace(engine);
    server = await buildServer(readConfig({ ...data.settings, LOG_LEVEL: 'silent' }));
    await server.http.ready();
    slug = await settle();
  });

  afterAll(async () => {
    await server.close();
    await data.remove();
  });

  /** One visitor a role, one who coordinates another neighbourhood, and one who is not signed in. */
  async function settle(): Promise<string> {
    const coordination = new Visitor(server.http);
    const link = await createSetUpLink(server.services);
    const begun = await coordination.post('/api/set-up', {
      token: tokenIn(link),
      person: { name: 'Koordination', email: 'coordination@example.org', passphrase },
      neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', areas: [] },
    });
    const here = textIn(begun, 'slug');
    const actor = textIn(
      await coordination.post(`/api/neighbourhoods/${here}/actors`, { name: 'Chor' }),
      'id',
    );
    visitors.set('nobody', new Visitor(server.http)).set('coordination', coordination);
    for (const role of ['partner', 'reader'] as const) {
      visitors.set(role, await joinAs(coordination, { here, role, actor }));
    }
    const stranger = await joinAs(coordination, { here, role: 'coordination', actor: null });
    const elsewhere = await stranger.post('/api/neighbourhoods', {
      name: 'Anderswo',
      city: 'Talstedt',
      language: 'de',
      areas: [],
    });
    expect(elsewhere.status).toBe(200);
    const members = await coordination.get(`/api/neighbourhoods/${here}/members`);
    await removeStranger(coordination, here, members.body);
    visitors.set('stranger', stranger);
    return here;
  }

  async function joinAs(
    coordination: Visitor,
    { here, role, actor }: { here: string; role: Role; actor: string | null },
  ): Promise<Visitor> {
    const invitation = await coordination.post(`/api/neighbourhoods/${here}/invitations`, {
      role,
      actorId: role === 'partner' ? actor : null,
      email: null,
    });
    const visitor = new Visitor(server.http);
    const name = actor === null ? 'stranger' : role;
    const accepted = await visitor.post('/api/invitations/accept', {
      token: tokenIn(textIn(invitation, 'link')),
      person: { name, email: `${name}@example.org`, passphrase },
    });
    expect(accepted.status).toBe(200);
    return visitor;
  }

  async function removeStranger(coordination: Visitor, here: string, body: unknown): Promise<void> {
    const { members } = body as { members: { personId: string; name: string }[] };
    const stranger = members.find(({ name }) => name === 'stranger');
    const path = `/api/neighbourhoods/${here}/members/${stranger?.personId ?? ''}`;
    expect((await coordination.send('DELETE', path)).status).toBe(204);
  }

  function visit(who: Role | 'stranger' | 'nobody', endpoint: EndpointDefinition, where: string) {
    const visitor = visitors.get(who);
    if (visitor === undefined) throw new Error(`There is no ${who}.`);
    const payload = endpoint.method === 'GET' ? undefined : {};
    return visitor.send(endpoint.method, pathOf(endpoint, where), payload);
  }

  function ofMembers(): readonly EndpointDefinition[] {
    return server.endpoints.filter(({ audience }) => audience.kind === 'member');
  }

  test('there are endpoints, and each says who may call it', () => {
    expect(ofMembers().length).toBeGreaterThan(25);
    for (const endpoint of server.endpoints) expect(endpoint.audience).toBeDefined();
  });

  test('nobody gets in without signing in', async () => {
    const open = server.endpoints.filter(({ audience }) => audience.kind !== 'anyone');
    for (const endpoint of open) {
      const answer = await visit('nobody', endpoint, slug);
      expect([endpoint.path, answer.status]).toEqual([endpoint.path, 401]);
    }
  });

  test('another neighbourhood looks like one that does not exist', async () => {
    for (const endpoint of ofMembers()) {
      const foreign = await visit('stranger', endpoint, slug);
      const missing = await visit('stranger', endpoint, 'nirgendwo');
      expect([endpoint.path, foreign.status]).toEqual([endpoint.path, 404]);
      expect(foreign.body).toEqual(missing.body);
      expect(foreign.body).toMatchObject({ code: 'no-such-neighbourhood' });
    }
  });

  test.each(Role.options)('%s is refused what the policy does not allow', async (role) => {
    const forbidden = ofMembers().filter(({ audience }) => {
      if (audience.kind !== 'member') return false;
      const actorId = role === 'partner' ? newId() : null;
      return !may({ role, actorId: actorId as never }, audience.action as never);
    });
    if (role === 'reader') expect(forbidden.length).toBeGreaterThan(15);
    for (const endpoint of forbidden) {
      const answer = await visit(role, endpoint, slug);
      expect([endpoint.method, endpoint.path, answer.status]).toEqual([
        endpoint.method,
        endpoint.path,
        403,
      ]);
    }
  });

  test.each(Role.options)(
    'no endpoint breaks when %s asks for nothing in particular',
    async (role) => {
      const quiet = ofMembers().filter(({ path }) => !path.endsWith('/events'));
      for (const endpoint of quiet) {
        if (endpoint.method === 'DELETE' && endpoint.path.endsWith(':slug')) continue;
        const answer = await visit(role, endpoint, slug);
        expect([endpoint.path, answer.status < 500]).toEqual([endpoint.path, true]);
      }
    },
  );

  test('an id of another neighbourhood is as good as none', async () => {
    const stranger = visitors.get('stranger');
    const coordination = visitors.get('coordination');
    const actor = await stranger?.post('/api/neighbourhoods/anderswo/actors', { name: 'Fremd' });
    if (actor === undefined || coordination === undefined) throw new Error('Nobody is there.');
    const id = textIn(actor, 'id');
    const base = `/api/neighbourhoods/${slug}`;
    const [change] = [{ changes: { name: 'x' }, was: { name: 'Fremd' } }];
    const own = textIn(await coordination.post(`${base}/actors`, { name: 'Eigen' }), 'id');
    const round = { name: 'Runde', type: 'netz.runder' };
    const body = await stranger?.post('/api/neighbourhoods/anderswo/bodies', round);
    if (body === undefined) throw new Error('Nobody is there.');
    const ownBody = textIn(await coordination.post(`${base}/bodies`, round), 'id');
    const now = new Date().toISOString();
    const statement = { side: 'from', level: 1, formality: null };
    const answers = [
      await coordination.get(`${base}/actors/${id}`),
      await coordination.send('PATCH', `${base}/actors/${id}`, change),
      await coordination.send('DELETE', `${base}/actors/${id}`),
      await coordination.post(`${base}/actors/${id}/confirmations`, { groups: ['identity'] }),
      await coordination.post(`${base}/actors/${own}/merge`, { other: id, facts: {} }),
      await coordination.post(`${base}/bodies/${ownBody}/merge`, {
        other: textIn(body, 'id'),
        facts: {},
        seen: { kept: now, other: now },
      }),
      await coordination.post(`${base}/ties`, { from: own, to: id, type: 'kontakt', statement }),
      await coordination.post(`${base}/changes/${textIn(actor, 'changeSetId')}/undo`),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    const search = await coordination.get(`${base}/search?q=fremd`);
    expect(search.body).toMatchObject({ actors: [], complete: 0, partial: 0, tags: [] });
    expect((await coordination.get(`${base}/actors?q=fremd`)).body).toMatchObject({ matching: 0 });
  });

  test('a change asked for by a page of another site is refused', async () => {
    const response = await server.http.inject({
      method: 'POST',
      url: `/api/neighbourhoods/${slug}/actors`,
      headers: {
        cookie: visitors.get('coordination')?.cookies ?? '',
        origin: 'https://evil.example',
      },
      payload: { name: 'Fremd' },
    });
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({ code: 'foreign-origin' });
  });

  test('a fresh visit sets no cookie', async () => {
    for (const url of ['/', '/api/session', '/api/health']) {
      const response = await server.http.inject({ url, headers: { accept: 'text/html' } });
      expect(response.headers['set-cookie']).toBeUndefined();
    }
  });

  test('the description names every endpoint', async () => {
    const response = await server.http.inject('/api/openapi.json');
    const described = response.json<{ paths: Record<string, Record<string, unknown>> }>().paths;
    for (const { path, method } of server.endpoints) {
      const entry = described[path.replace(/:(\w+)/g, '{$1}')];
      expect(Object.keys(entry ?? {})).toContain(method.toLowerCase());
    }
  });
});
