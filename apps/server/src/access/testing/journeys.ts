import { createSetUpLink } from '../create-set-up-link.ts';
import type { TestServer } from './test-server.ts';
import { tokenIn } from './token-in.ts';
import { textIn, Visitor } from './visitor.ts';

export { tokenIn };

export const passphrase = 'drei Tassen Tee am Kanal';

/** A neighbourhood by set-up link, and its coordinator's browser. */
export async function setUpBy(
  server: Pick<TestServer, 'http' | 'services'>,
  { name = 'Südstadt', email = 'ada@example.org' } = {},
): Promise<{ coordinator: Visitor; slug: string }> {
  const coordinator = new Visitor(server.http);
  const answer = await coordinator.post('/api/set-up', {
    token: tokenIn(await createSetUpLink(server.services)),
    person: { name: 'Ada', email, passphrase },
    neighbourhood: { name, city: 'Köln', language: 'de', areas: [] },
  });
  return { coordinator, slug: textIn(answer, 'slug') };
}

/** Somebody who joins by an invitation with a new account. */
export async function joinBy(
  { http }: TestServer,
  coordinator: Visitor,
  joining: { slug: string; email: string; role: string; actorId?: string },
): Promise<Visitor> {
  const { slug, email, role, actorId } = joining;
  const invitation = await coordinator.post(`/api/neighbourhoods/${slug}/invitations`, {
    role,
    actorId: actorId ?? null,
    email: null,
  });
  const visitor = new Visitor(http);
  await visitor.post('/api/invitations/accept', {
    token: tokenIn(textIn(invitation, 'link')),
    person: { name: email.split('@')[0], email, passphrase },
  });
  return visitor;
}
