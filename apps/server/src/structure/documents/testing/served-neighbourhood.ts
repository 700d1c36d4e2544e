import { passphrase, tokenIn } from '../../../access/testing/journeys.ts';
import { textIn, Visitor } from '../../../access/testing/visitor.ts';
import { buildServer, createSetUpLink, type Server } from '../../../index.ts';
import { readConfig } from '../../../platform/config/config.ts';
import type { DataPlace } from '../../../platform/database/testing/data-place.ts';
import { newDataPlace } from '../../../platform/database/testing.ts';

interface Joining {
  readonly role: 'partner' | 'reader';
  readonly actorId: string | null;
}

/** The whole product with a neighbourhood „Nordhof“, asked over HTTP. */
export class ServedNeighbourhood {
  readonly coordination: Visitor;
  readonly #server: Server;
  readonly #data: DataPlace;
  /** Where its addresses begin. */
  readonly here: string;

  private constructor(
    server: Server,
    data: DataPlace,
    begun: { readonly coordination: Visitor; readonly here: string },
  ) {
    this.#server = server;
    this.#data = data;
    this.coordination = begun.coordination;
    this.here = begun.here;
  }

  static async open(engine: 'embedded' | 'server'): Promise<ServedNeighbourhood> {
    const data = await newDataPlace(engine);
    const server = await buildServer(readConfig({ ...data.settings, LOG_LEVEL: 'silent' }));
    await server.http.ready();
    const coordination = new Visitor(server.http);
    const begun = await coordination.post('/api/set-up', {
      token: tokenIn(await createSetUpLink(server.services)),
      person: { name: 'Koordination', email: 'coordination@example.org', passphrase },
      neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', areas: [] },
    });
    const here = `/api/neighbourhoods/${textIn(begun, 'slug')}`;
    return new ServedNeighbourhood(server, data, { coordination, here });
  }

  /** Adds an entry and answers with its id. */
  async add(kind: string, facts: Readonly<Record<string, unknown>>): Promise<string> {
    return textIn(await this.coordination.post(`${this.here}/${kind}`, facts), 'id');
  }

  async join({ role, actorId }: Joining): Promise<Visitor> {
    const wanted = { role, actorId, email: null };
    const invitation = await this.coordination.post(`${this.here}/invitations`, wanted);
    const visitor = new Visitor(this.#server.http);
    await visitor.post('/api/invitations/accept', {
      token: tokenIn(textIn(invitation, 'link')),
      person: { name: role, email: `${role}-${actorId ?? ''}@example.org`, passphrase },
    });
    return visitor;
  }

  get services(): Server['services'] {
    return this.#server.services;
  }

  /** Somebody without an account. */
  stranger(): Visitor {
    return new Visitor(this.#server.http);
  }

  async close(): Promise<void> {
    await this.#server.close();
    await this.#data.remove();
  }
}
