import { createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

export interface TestProvider {
  readonly issuer: string;
  /** Who signs in there next. */
  user: { readonly sub: string; readonly email: string; readonly name: string };
  close(): Promise<void>;
}

export const client = { id: 'augenhoehe', secret: 'only for tests' };

interface Issued {
  readonly issuer: string;
  readonly user: TestProvider['user'];
  readonly nonce: string | null;
}

/** Signs in whom it is told to, and signs what it says of them. */
class Provider {
  issuer = '';
  user = { sub: '1', email: 'ada@example.org', name: 'Ada' };
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #nonces = new Map<string, string | null>();

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json(response, discovery(this.issuer));
      case '/keys': {
        const jwk = this.#keys.publicKey.export({ format: 'jwk' });
        return json(response, { keys: [{ ...jwk, kid: 'test', alg: 'RS256', use: 'sig' }] });
      }
      case '/authorize':
        return this.#authorize(url.searchParams, response);
      case '/token':
        return this.#exchange(new URLSearchParams(await textOf(request)).get('code'), response);
      default:
        return json(response, { ...this.user, email_verified: true });
    }
  }

  #authorize(asked: URLSearchParams, response: ServerResponse): void {
    const code = randomUUID();
    this.#nonces.set(code, asked.get('nonce'));
    const back = new URL(z.string().parse(asked.get('redirect_uri')));
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    response.writeHead(302, { location: back.href }).end();
  }

  #exchange(code: string | null, response: ServerResponse): void {
    const nonce = this.#nonces.get(code ?? '');
    if (nonce === undefined) return json(response, { error: 'invalid_grant' }, 400);
    this.#nonces.delete(code ?? '');
    const { issuer, user } = this;
    return json(response, {
      access_token: 'access',
      token_type: 'Bearer',
      expires_in: 300,
      id_token: idToken({ issuer, user, nonce }, this.#keys.privateKey),
    });
  }
}

/** An identity provider, OpenID Connect, on a port of its own. */
export async function openTestProvider(): Promise<TestProvider> {
  const provider = new Provider();
  const server = createServer((request, response) => void provider.answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  provider.issuer = `http://127.0.0.1:${port}`;
  return Object.assign(provider, {
    async close() {
      server.close();
      await once(server, 'close');
    },
  });
}

function discovery(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

function idToken({ issuer, user, nonce }: Issued, key: KeyObject): string {
  const at = Math.floor(Date.now() / 1000);
  const claims = {
    ...user,
    email_verified: true,
    iss: issuer,
    aud: client.id,
    iat: at,
    exp: at + 300,
    ...(nonce === null ? {} : { nonce }),
  };
  const head = encoded({ alg: 'RS256', kid: 'test', typ: 'JWT' });
  const body = `${head}.${encoded(claims)}`;
  return `${body}.${createSign('RSA-SHA256').update(body).sign(key, 'base64url')}`;
}

function json(response: ServerResponse, value: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(z.instanceof(Buffer).parse(part));
  return Buffer.concat(parts).toString();
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
