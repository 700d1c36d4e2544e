import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

export interface Answer {
  readonly status: number;
  /** Parsed where it is JSON. */
  readonly body: unknown;
  readonly bytes: Uint8Array;
  /** Without the clock's `date`: answers to the same question are equal whenever they were given. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Where a redirection leads. */
  readonly location: string | undefined;
  readonly cookies: readonly { readonly name: string; readonly [attribute: string]: unknown }[];
}

const Texts = z.record(z.string(), z.unknown());

/** A text in an answer, which must be there. */
export function textIn({ status, body }: Answer, key: string): string {
  const text = Texts.safeParse(body).data?.[key];
  if (typeof text === 'string') return text;
  throw new Error(`${status} ${JSON.stringify(body)} has no text ${key}.`);
}

/** Requests a minute and machine are limited, and every visitor sits at an own one. */
let machines = 0;

/** A browser that keeps cookies. */
export class Visitor {
  readonly #http: FastifyInstance;
  readonly #cookies = new Map<string, string>();
  readonly #address: string;

  constructor(http: FastifyInstance) {
    this.#http = http;
    machines += 1;
    this.#address = `10.0.${Math.floor(machines / 250)}.${(machines % 250) + 1}`;
  }

  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Takes over another browser's cookies. */
  steal(other: Visitor): void {
    for (const [name, value] of other.#cookies) this.#cookies.set(name, value);
  }

  async get(url: string): Promise<Answer> {
    return await this.send('GET', url);
  }

  async post(url: string, payload: object = {}): Promise<Answer> {
    return await this.send('POST', url, payload);
  }

  async send(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
  ): Promise<Answer> {
    const response = await this.#http.inject({
      method,
      url,
      remoteAddress: this.#address,
      headers: { cookie: this.cookies, 'user-agent': 'Visitor' },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value, ...attributes } of response.cookies) {
      if (attributes['maxAge'] === 0) this.#cookies.delete(name);
      else this.#cookies.set(name, encodeURIComponent(value));
    }
    const { date: _date, ...headers } = response.headers;
    return {
      status: response.statusCode,
      body: parsed(response.body, String(response.headers['content-type'])),
      bytes: response.rawPayload,
      headers,
      location: headers.location,
      cookies: response.cookies,
    };
  }
}

function parsed(text: string, type: string): unknown {
  if (text === '') return null;
  return /\bjson\b/.test(type) ? JSON.parse(text) : text;
}
