import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
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

/** An identity provider, OpenID Connect, that lets in whoever it is told to. */
export async function openTestProvider(): Promise<TestProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' };
  const nonces = new Map<string, string | null>();
  const provider = {
    issuer: '',
    user: { sub: '1', email: 'ada@example.org', name: 'Ada' },
    async close() {
      server.close();
      await once(server, 'close');
    },
  };

  function idToken(nonce: string | null): string {
    const at = Math.floor(Date.now() / 1000);
    const claims = {
      ...provider.user,
      email_verified: true,
      iss: provider.issuer,
      aud: client.id,
      iat: at,
      exp: at + 300,
      ...(nonce === null ? {} : { nonce }),
    };
    const head = encoded({ alg: 'RS256', kid: 'test', typ: 'JWT' });
    const body = `${head}.${encoded(claims)}`;
    return `${body}.${createSign('RSA-SHA256').update(body).sign(privateKey, 'base64url')}`;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', provider.issuer);
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json(response, {
          issuer: provider.issuer,
          authorization_endpoint: `${provider.issuer}/authorize`,
          token_endpoint: `${provider.issuer}/token`,
          userinfo_endpoint: `${provider.issuer}/userinfo`,
          jwks_uri: `${provider.issuer}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        });
      case '/keys':
        return json(response, { keys: [jwk] });
      case '/authorize': {
        const code = randomUUID();
        nonces.set(code, url.searchParams.get('nonce'));
        const back = new URL(z.string().parse(url.searchParams.get('redirect_uri')));
        back.searchParams.set('code', code);
        back.searchParams.set('state', url.searchParams.get('state') ?? '');
        response.writeHead(302, { location: back.href }).end();
        return;
      }
      case '/token': {
        const form = new URLSearchParams(await textOf(request));
        const nonce = nonces.get(form.get('code') ?? '');
        if (nonce === undefined) return json(response, { error: 'invalid_grant' }, 400);
        nonces.delete(form.get('code') ?? '');
        return json(response, {
          access_token: 'access',
          token_type: 'Bearer',
          expires_in: 300,
          id_token: idToken(nonce),
        });
      }
      default:
        return json(response, { ...provider.user, email_verified: true });
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = z.object({ port: z.number() }).parse(server.address());
  provider.issuer = `http://127.0.0.1:${address.port}`;
  return provider;
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
