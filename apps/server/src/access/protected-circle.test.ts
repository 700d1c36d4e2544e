import { endpoint, Slug } from '@augenhoehe/domain/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import type { App } from '../platform/services.ts';
import { serveMember } from './serve.ts';
import { joinBy, setUpBy, tokenIn } from './testing/journeys.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';
import { textIn, type Visitor } from './testing/visitor.ts';
import { viewerOf } from './viewer-of.ts';

const shown = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/viewer',
  summary: 'Who looks',
  audience: { kind: 'member', action: 'inventory.read' },
  params: z.object({ slug: Slug }),
  reply: z.object({
    role: z.string().nullable(),
    personId: z.string().nullable(),
    isInProtectedCircle: z.boolean(),
  }),
});

function showViewer(app: App): void {
  serveMember(app, shown, ({ place }) => Promise.resolve(viewerOf(place)));
}

describeOnBothEngines('the protected circle', (open) => {
  let server: TestServer;
  let coordination: Visitor;
  let reader: Visitor;
  let base: string;
  beforeAll(async () => {
    server = await startTestServer(await open(), { routes: showViewer });
    const ready = await setUpBy(server);
    coordination = ready.coordinator;
    base = `/api/neighbourhoods/${ready.slug}`;
    const joining = { slug: ready.slug, role: 'reader', email: 'reader@example.org' } as const;
    reader = await joinBy(server, coordination, joining);
  });
  afterAll(() => server.close());

  async function idOf(role: string): Promise<string> {
    const { body } = await coordination.get(`${base}/members`);
    const members = z.array(z.object({ personId: z.string(), role: z.string() }));
    const list = z.object({ members }).parse(body).members;
    return list.find((member) => member.role === role)?.personId ?? '';
  }

  async function nameInCircle(isIn: boolean) {
    const path = `${base}/members/${await idOf('reader')}/protected-circle`;
    return await coordination.send('PUT', path, { isIn });
  }

  test('nobody is in it unless named, not even who founded the neighbourhood', async () => {
    const { body } = await coordination.get(`${base}/viewer`);
    expect(body).toMatchObject({ role: 'coordination', isInProtectedCircle: false });
    expect(body).toMatchObject({ personId: await idOf('coordination') });
  });

  test('who is named is in it from the next request on, until named no longer', async () => {
    expect((await nameInCircle(true)).status).toBe(204);
    const { body } = await reader.get(`${base}/viewer`);
    expect(body).toEqual({ role: 'reader', personId: null, isInProtectedCircle: true });
    const list = await coordination.get(`${base}/members`);
    expect(list.body).toMatchObject({
      members: expect.arrayContaining([
        expect.objectContaining({ role: 'reader', isInProtectedCircle: true }),
      ]) as unknown,
    });
    await nameInCircle(false);
    expect((await reader.get(`${base}/viewer`)).body).toMatchObject({ isInProtectedCircle: false });
  });

  test('the history tells who was named', async () => {
    const { rows } = await server.services.database.executeSql(
      "select params from change_set where kind = 'member.protected-circle' order by at, id",
    );
    expect(rows).toEqual([
      { params: { name: 'reader', isIn: true } },
      { params: { name: 'reader', isIn: false } },
    ]);
  });

  test('who leaves and comes back has to be named again', async () => {
    await nameInCircle(true);
    const id = await idOf('reader');
    await coordination.send('DELETE', `${base}/members/${id}`);
    const path = `${base}/members/${id}/protected-circle`;
    const refused = await coordination.send('PUT', path, { isIn: true });
    expect(refused).toMatchObject({ status: 404, body: { code: 'no-such-member' } });
    const invitation = await coordination.post(`${base}/invitations`, {
      role: 'reader',
      actorId: null,
      email: null,
    });
    const token = tokenIn(textIn(invitation, 'link'));
    expect((await reader.post('/api/invitations/accept', { token })).status).toBe(200);
    expect((await reader.get(`${base}/viewer`)).body).toMatchObject({ isInProtectedCircle: false });
  });
});
