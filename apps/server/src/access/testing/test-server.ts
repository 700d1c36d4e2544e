import rateLimit from '@fastify/rate-limit';
import fastify from 'fastify';
import { readConfig } from '../../platform/config/config.ts';
import type { Database } from '../../platform/database/database.ts';
import { migrateOnce } from '../../platform/database/testing.ts';
import { checkOrigin } from '../../platform/http/check-origin.ts';
import { handleErrors } from '../../platform/http/handle-errors.ts';
import { requireEndpoint } from '../../platform/http/require-endpoint.ts';
import { newId } from '../../platform/ids.ts';
import { ChangeFeed } from '../../platform/live/change-feed.ts';
import { openMailer } from '../../platform/mail/index.ts';
import type { App } from '../../platform/services.ts';
import type { AccessDependencies } from '../dependencies.ts';
import { accessMigrations } from '../access-migrations.ts';
import { accessRoutes } from '../routes.ts';

export interface TestServer extends App {
  /** Days and minutes that the server's clock is ahead. */
  travel(milliseconds: number): void;
  close(): Promise<void>;
}

interface Options {
  readonly smtpUrl?: string;
  readonly publicUrl?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly dependencies?: Partial<AccessDependencies>;
  /** Further routes, to try who may reach them. */
  readonly routes?: (app: App) => void;
}

/** Slices that come after this one, as far as it needs them: nothing is there yet. */
const nothingYet: AccessDependencies = {
  createSample: () => Promise.resolve(),
  insertAreas: () => Promise.resolve(),
  actorNames: () => Promise.resolve(new Map()),
};

/** A server with this slice alone, on a database that is new but for what is given. */
export async function startTestServer(
  database: Database,
  { smtpUrl, publicUrl, environment, dependencies, routes }: Options = {},
): Promise<TestServer> {
  const config = readConfig({
    LOG_LEVEL: 'silent',
    PUBLIC_URL: publicUrl ?? 'http://quartier.test',
    SECRET: 'only for tests, but long enough to be taken',
    ...environment,
    ...(smtpUrl === undefined ? {} : { SMTP_URL: smtpUrl, MAIL_FROM: 'post@quartier.test' }),
  });
  let ahead = 0;
  const http = fastify({ logger: false });
  await migrateOnce(database, accessMigrations);
  const services = {
    config,
    database,
    clock: () => new Date(Date.now() + ahead),
    newId,
    mailer: openMailer(config, http.log),
    changes: await ChangeFeed.open(database),
    log: http.log,
  };
  requireEndpoint(http);
  handleErrors(http);
  checkOrigin(http, config.publicUrl);
  await http.register(rateLimit, { global: false });
  const app = { http, services };
  await accessRoutes(app, { ...nothingYet, ...dependencies });
  routes?.(app);
  await http.ready();
  return {
    ...app,
    travel(milliseconds) {
      ahead += milliseconds;
    },
    async close() {
      await http.close();
      services.mailer.close();
      await services.changes.close();
    },
  };
}
