import { setTimeout as pause } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';

interface Subscriber {
  readonly onPayload: (payload: string) => void;
  readonly onGap: (() => void) | undefined;
}

const shortestPause = 100;
const longestPause = 10_000;

/**
 * One connection for all notifications, opened when first needed and opened again when lost.
 * A pooled connection would not do: it serves others, and a LISTEN ends with its session.
 */
export class ServerListener {
  readonly #settings: ClientConfig;
  readonly #onProblem: (problem: Error) => void;
  readonly #channels = new Map<string, Set<Subscriber>>();
  readonly #closing = new AbortController();
  #connection: Promise<Client> | undefined;

  constructor(settings: ClientConfig, onProblem: (problem: Error) => void) {
    this.#settings = settings;
    this.#onProblem = onProblem;
  }

  async listen(channel: string, subscriber: Subscriber): Promise<() => Promise<void>> {
    const client = await this.#connected();
    const subscribers = this.#channels.get(channel) ?? new Set<Subscriber>();
    this.#channels.set(channel, subscribers.add(subscriber));
    await client.query(`listen ${channel}`);
    return () => this.#leave(channel, subscriber);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    const client = await this.#connection?.catch(() => undefined);
    await client?.end();
  }

  #connected(): Promise<Client> {
    this.#connection ??= this.#connect().catch((error: unknown) => {
      this.#connection = undefined;
      throw error;
    });
    return this.#connection;
  }

  async #connect(): Promise<Client> {
    const client = new Client({ ...this.#settings, keepAlive: true });
    client.on('error', this.#onProblem);
    client.on('notification', ({ channel, payload }) => {
      for (const { onPayload } of this.#channels.get(channel) ?? []) onPayload(payload ?? '');
    });
    await client.connect();
    client.once('end', () => {
      this.#connection = undefined;
      if (this.#channels.size > 0) void this.#reconnect();
    });
    for (const channel of this.#channels.keys()) await client.query(`listen ${channel}`);
    return client;
  }

  async #reconnect(): Promise<void> {
    for (let wait = shortestPause; !this.#closing.signal.aborted; wait *= 2) {
      try {
        await pause(Math.min(wait, longestPause), undefined, { signal: this.#closing.signal });
        await this.#connected();
        this.#tellOfGap();
        return;
      } catch (error) {
        if (this.#closing.signal.aborted) return;
        this.#onProblem(error instanceof Error ? error : new Error(String(error)));
      }
    }
  }

  #tellOfGap(): void {
    for (const subscribers of this.#channels.values()) {
      for (const { onGap } of subscribers) onGap?.();
    }
  }

  async #leave(channel: string, subscriber: Subscriber): Promise<void> {
    const subscribers = this.#channels.get(channel);
    if (subscribers?.delete(subscriber) !== true || subscribers.size > 0) return;
    this.#channels.delete(channel);
    const client = await this.#connection;
    if (!this.#closing.signal.aborted) await client?.query(`unlisten ${channel}`);
  }
}
