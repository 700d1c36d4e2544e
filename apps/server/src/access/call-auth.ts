import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ProblemError } from '../platform/http/problem-error.ts';

const Refusal = z.object({ code: z.string().default('') }).catch({ code: '' });

/** The library's refusals in our words; one that is missing here is a fault of ours. */
const problems: Readonly<Record<string, readonly [status: number, code: string]>> = {
  UNAUTHORIZED: [401, 'sign-in-needed'],
  INVALID_EMAIL_OR_PASSWORD: [400, 'wrong-credentials'],
  INVALID_PASSWORD: [400, 'wrong-passphrase'],
  CREDENTIAL_ACCOUNT_NOT_FOUND: [409, 'no-passphrase'],
  PASSWORD_ALREADY_SET: [400, 'wrong-passphrase'],
  INVALID_TOKEN: [410, 'link-not-valid'],
  USER_NOT_FOUND: [410, 'link-not-valid'],
  INVALID_CODE: [400, 'wrong-code'],
  INVALID_BACKUP_CODE: [400, 'wrong-code'],
  TOTP_NOT_ENABLED: [409, 'no-second-factor'],
  TOTP_ALREADY_ENABLED: [409, 'second-factor-present'],
  TWO_FACTOR_NOT_ENABLED: [409, 'no-second-factor'],
  BACKUP_CODES_NOT_ENABLED: [409, 'no-second-factor'],
  INVALID_TWO_FACTOR_COOKIE: [401, 'sign-in-expired'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: [401, 'sign-in-expired'],
  ACCOUNT_TEMPORARILY_LOCKED: [429, 'too-many-requests'],
  PROVIDER_NOT_FOUND: [404, 'not-found'],
};

/** What the library may know of a request: its cookies, and which browser it was for the list of sessions. */
export function authHeaders(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  return headers;
}

/**
 * Passes the library's cookies on and gives back its answer, still unparsed.
 *
 * @throws ProblemError where the library refused
 */
export async function relay(response: Response, reply: FastifyReply): Promise<unknown> {
  for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', cookie);
  const redirect = response.headers.get('location');
  if (response.status >= 300 && response.status < 400) throw refusalIn(redirect);
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const { code } = Refusal.parse(answer);
  throw toProblem(code);
}

function toProblem(code: string): Error {
  const known = problems[code];
  return known === undefined
    ? new Error(`The sign-in library refused with ${code}.`)
    : new ProblemError(...known);
}

/** Pages meant for browsers are redirected to with the code in their address. */
function refusalIn(location: string | null): Error {
  const url = location === null ? null : new URL(location, 'http://localhost');
  return toProblem(url?.searchParams.get('error') ?? '');
}
