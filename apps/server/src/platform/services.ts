import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Clock } from './clock.ts';
import type { Config } from './config/config.ts';
import type { Database } from './database/database.ts';
import type { NewId } from './ids.ts';
import type { ChangeFeed } from './live/change-feed.ts';
import type { Mailer } from './mail/mailer.ts';

/** What every slice is given; nothing is looked up globally. */
export interface Services {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly mailer: Mailer;
  readonly changes: ChangeFeed;
  readonly log: FastifyBaseLogger;
}

/** A slice's routes are added to this. */
export interface App {
  readonly http: FastifyInstance;
  readonly services: Services;
}
