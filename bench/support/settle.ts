import { createSetUpLink } from '../../apps/server/src/access/index.ts';
import type { Server } from '../../apps/server/src/index.ts';

/** Sets up a first, empty neighbourhood; the cookie is that of its coordinator. */
export async function settle(server: Server): Promise<{ slug: string; cookie: string }> {
  const link = await createSetUpLink(server.services);
  const response = await server.http.inject({
    method: 'POST',
    url: '/api/set-up',
    payload: {
      token: link?.split('token=')[1],
      person: { name: 'Bench', email: 'bench@example.org', passphrase: 'vier Zebras im Regen' },
      neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', areas: [] },
    },
  });
  if (response.statusCode >= 300) throw new Error(response.body);
  const cookie = response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
  return { slug: response.json<{ slug: string }>().slug, cookie: cookie.join('; ') };
}
