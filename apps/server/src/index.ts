import { fileURLToPath } from 'node:url';
import type { EndpointDefinition } from '@augenhoehe/domain/contract';
import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import {
  accessRoutes,
  composeInvitations,
  createSetUpLink,
  firstSlugs,
  serveAnyone,
} from './access/index.ts';
import {
  approachesFollow,
  approachesInDigest,
  contactsRoutes,
  toldApproaches,
} from './contacts/index.ts';
import {
  exchangeRoutes,
  exportOnce,
  importOnce,
  type OneExport,
  restoreOnce,
  sourceFromFileName,
  UnreadableFile,
  UnusableFile,
} from './exchange/index.ts';
import {
  bodyHeldByDecisions,
  bodyHeldByGoals,
  composeDecisionMails,
  cooperationHeldByDecisions,
  cooperationHeldByGoals,
  decisionsFollow,
  decisionsFollowBody,
  decisionWorker,
  goalsFollow,
  measuresFollow,
  feedbackInDigest,
  goalsFollowBody,
  goalsRoutes,
  isPublicPageOff,
  toldDecisions,
  toldGoals,
  workshopsFollow,
} from './goals/index.ts';
import { readHealth, readOpenApi } from './health.ts';
import {
  actorNames,
  insertAreas,
  inventoryRoutes,
  newActorsInDigest,
  ownEntriesInDigest,
} from './inventory/index.ts';
import { migrations } from './migrations.ts';
import { type MailSources, notificationRoutes, notificationWorkers } from './notification/index.ts';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config/config.ts';
import type { Database } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import { openDatabase } from './platform/database/open-database.ts';
import { checkOrigin } from './platform/http/check-origin.ts';
import { handleErrors } from './platform/http/handle-errors.ts';
import { openApi } from './platform/http/open-api.ts';
import { requireEndpoint } from './platform/http/require-endpoint.ts';
import { secureHeaders } from './platform/http/secure-headers.ts';
import { serveBaseMap } from './platform/http/serve-base-map.ts';
import { serveWebApp } from './platform/http/serve-web-app.ts';
import { newId } from './platform/ids.ts';
import { beginJobs, type Jobs } from './platform/jobs/index.ts';
import { ChangeFeed } from './platform/live/change-feed.ts';
import { openMailer } from './platform/mail/index.ts';
import type { App, Services } from './platform/services.ts';
import {
  beginMonthlySnapshots,
  type MonthlySnapshots,
  positionRoutes,
  toldScenarios,
  toldSnapshots,
} from './position/index.ts';
import { createSample } from './sample/index.ts';
import {
  acceptedWarningsFollowBody,
  bodyHeldByRoles,
  bodyHeldByTasks,
  isUnpublishedExample,
  composeConfirmationMails,
  partiesFollow,
  structureInDigest,
  rolesFollow,
  rolesFollowBody,
  tasksFollow,
  tasksFollowBody,
  structureRoutes,
  toldStructure,
} from './structure/index.ts';

export interface Server {
  readonly http: FastifyInstance;
  readonly services: Services;
  /** Every contract the server answers to. */
  readonly endpoints: readonly EndpointDefinition[];
  close(): Promise<void>;
}

const webApp = fileURLToPath(new URL('../../web/dist', import.meta.url));
const bodyLimit = 1_048_576;

/** What mails speak of; digests ask in this order. */
const mailSources: MailSources = {
  digests: [
    approachesInDigest,
    ...structureInDigest,
    ...feedbackInDigest,
    ownEntriesInDigest,
    newActorsInDigest,
  ],
  composers: (work) => ({
    invitation: composeInvitations(work),
    confirmation: composeConfirmationMails(work),
    decision: composeDecisionMails(work),
  }),
};

/** The configured database, brought up to the program's version. */
export async function openMigrated({ databaseUrl, dataDirectory }: Config): Promise<Database> {
  const database = await openDatabase(
    databaseUrl === null ? { dataDirectory: `${dataDirectory}/database` } : { url: databaseUrl },
  );
  try {
    await migrate(database, migrations);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openServices(config: Config, http: FastifyInstance): Promise<Services> {
  const database = await openMigrated(config);
  try {
    return {
      config,
      database,
      clock: systemClock,
      newId,
      mailer: openMailer(config, http.log),
      changes: await ChangeFeed.open(database),
      log: http.log,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function describe(app: App, endpoints: readonly EndpointDefinition[]): void {
  serveAnyone(app, readHealth, async () => {
    await app.services.database.executeSql('select 1');
    return { status: 'ok' as const };
  });
  serveAnyone(app, readOpenApi, () => Promise.resolve(openApi(endpoints)));
}

/** Serving does not wait for the queue, and goes on without it. */
function startJobs(services: Services): Promise<Jobs> {
  const jobs = notificationWorkers(services, mailSources).then((workers) =>
    beginJobs(services, [...workers, decisionWorker(services)]),
  );
  jobs.catch((error: unknown) => {
    services.log.error({ err: error }, 'the job queue could not be started; no mails are sent');
  });
  return jobs;
}

/** What later slices keep of actors and bodies, and how the history tells of it. */
const besideInventory: Parameters<typeof inventoryRoutes>[1] = {
  followers: [
    approachesFollow,
    partiesFollow,
    tasksFollow,
    rolesFollow,
    goalsFollow,
    workshopsFollow,
    decisionsFollow,
    measuresFollow,
  ],
  bodyHolders: [bodyHeldByTasks, bodyHeldByRoles, bodyHeldByGoals, bodyHeldByDecisions],
  bodyFollowers: [
    tasksFollowBody,
    rolesFollowBody,
    acceptedWarningsFollowBody,
    goalsFollowBody,
    decisionsFollowBody,
  ],
  toldTables: [
    ...toldSnapshots,
    toldScenarios,
    toldApproaches,
    ...toldStructure,
    ...toldGoals,
    ...toldDecisions,
  ],
};

/** The only wiring: configuration in, a server out that is ready to listen. */
export async function buildServer(config: Config): Promise<Server> {
  const http = fastify({
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel },
    // One line for what fails is worth more than two for what works.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy,
    bodyLimit,
    forceCloseConnections: true,
  });
  const services = await openServices(config, http);
  const endpoints: EndpointDefinition[] = [];
  http.addHook('onRoute', ({ config: route }) => {
    if (route?.endpoint !== undefined) endpoints.push(route.endpoint);
  });
  requireEndpoint(http);
  handleErrors(http);
  checkOrigin(http, config.publicUrl);
  await secureHeaders(http, config);
  await http.register(compress, { threshold: 2048, encodings: ['br', 'gzip'] });
  await http.register(rateLimit, { global: false });
  const app: App = { http, services };
  await accessRoutes(app, { createSample, insertAreas, actorNames });
  notificationRoutes(app);
  inventoryRoutes(app, besideInventory);
  positionRoutes(app);
  contactsRoutes(app);
  structureRoutes(app, {
    cooperationHolders: [cooperationHeldByGoals, cooperationHeldByDecisions],
  });
  goalsRoutes(app);
  await exchangeRoutes(app);
  describe(app, endpoints);
  await serveBaseMap(http, config.baseMap);
  await serveWebApp(
    http,
    webApp,
    async (path) =>
      (await isUnpublishedExample(services, path)) || (await isPublicPageOff(services, path)),
  );
  let monthly: MonthlySnapshots | null = null;
  let jobs: Promise<Jobs> | null = null;
  http.addHook('onListen', (done) => {
    monthly = beginMonthlySnapshots(services);
    jobs = startJobs(services);
    done();
  });
  return {
    http,
    services,
    endpoints,
    async close() {
      await http.close();
      await monthly?.stop();
      await (await jobs?.catch(() => null))?.stop();
      services.mailer.close();
      await services.changes.close();
      await services.database.close();
    },
  };
}

export type { Database } from './platform/database/database.ts';
export { DatabaseProblem } from './platform/database/database-problem.ts';
export {
  createSetUpLink,
  exportOnce,
  firstSlugs,
  importOnce,
  type OneExport,
  restoreOnce,
  sourceFromFileName,
  UnreadableFile,
  UnusableFile,
};

/** A link into the sample, for a server that serves nothing else. */
export async function createSampleLink(services: Services): Promise<string | null> {
  const link = await createSetUpLink(services);
  return link === null ? null : link.replace('#token=', '#beispiel=');
}
