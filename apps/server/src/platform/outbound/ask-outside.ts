import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as encryptedRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Outcome } from '@augenhoehe/domain/contract';
import { isNameOfNearby, isPrivateAddress } from './is-private-address.ts';

export type OutsideProblem =
  /** A public name that leads to a private address. */
  | 'not-allowed'
  | 'too-slow'
  | 'unreachable'
  /** A redirect, a refusal, too much, or no JSON. */
  | 'not-understood';

export interface Resolved {
  readonly address: string;
  readonly family: number;
}

export interface Asking {
  readonly userAgent: string;
  readonly timeoutMs?: number;
  /** Characters. */
  readonly longest?: number;
  /** Resolves names; for tests. */
  readonly resolve?: (host: string) => Promise<readonly Resolved[]>;
}

class Refused extends Error {
  readonly problem: OutsideProblem;
  constructor(problem: OutsideProblem) {
    super(problem);
    this.problem = problem;
  }
}

async function resolveByDns(host: string): Promise<readonly Resolved[]> {
  return await lookup(host, { all: true });
}

/** Checks what a name leads to in the moment of connecting, so that it cannot change in between. */
function guardedLookup(resolve: NonNullable<Asking['resolve']>): LookupFunction {
  async function find(host: string): Promise<readonly [Resolved, ...Resolved[]]> {
    const [first, ...others] = await resolve(host);
    if (first === undefined) throw new Refused('unreachable');
    const isForbidden = [first, ...others].some(({ address }) => isPrivateAddress(address));
    if (isForbidden && !isNameOfNearby(host)) throw new Refused('not-allowed');
    return [first, ...others];
  }
  return (host, options, callback) => {
    find(host).then(
      (found) =>
        options.all === true
          ? callback(null, [...found])
          : callback(null, found[0].address, found[0].family),
      (error: Error) => callback(error, '', 0),
    );
  };
}

async function readAll(response: IncomingMessage, longest: number): Promise<string> {
  let text = '';
  response.setEncoding('utf8');
  for await (const part of response) {
    text += String(part);
    if (text.length > longest) throw new Refused('not-understood');
  }
  return text;
}

function answered(url: URL, asking: Asking, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? encryptedRequest : plainRequest;
  return new Promise((resolve, reject) => {
    request(url, {
      signal,
      agent: false,
      lookup: guardedLookup(asking.resolve ?? resolveByDns),
      headers: { accept: 'application/json', 'user-agent': asking.userAgent },
    })
      .once('response', resolve)
      .once('error', reject)
      .end();
  });
}

function problemOf(error: unknown, signal: AbortSignal): OutsideProblem {
  if (error instanceof Refused) return error.problem;
  if (error instanceof SyntaxError) return 'not-understood';
  return signal.aborted ? 'too-slow' : 'unreachable';
}

/**
 * Asks a server outside, whose address the operator configured, for JSON. Follows no redirects, as they
 * would lead where nobody configured; a name of the public internet must not lead to a private address.
 */
export async function askOutside(
  url: URL,
  asking: Asking,
): Promise<Outcome<unknown, OutsideProblem>> {
  const { timeoutMs = 5000, longest = 262_144 } = asking;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await answered(url, asking, signal);
    if (response.statusCode !== 200) {
      response.destroy();
      return { ok: false, problem: 'not-understood' };
    }
    return { ok: true, value: JSON.parse(await readAll(response, longest)) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, signal) };
  }
}
