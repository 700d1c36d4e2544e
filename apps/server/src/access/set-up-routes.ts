import * as contract from '@augenhoehe/domain/access';
import type { App } from '../platform/services.ts';
import type { AccessDependencies } from './dependencies.ts';
import { serveAnyone } from './serve.ts';
import { lookAtSetUp, setUp, setUpSample } from './set-up.ts';
import { signInTrusted } from './sign-in-trusted.ts';

/** Bytes: outlines of areas are long. */
const bodyLimit = 20 * 1_048_576;
const limit = 20;

export function setUpRoutes(app: App, dependencies: AccessDependencies): void {
  const { services } = app;

  serveAnyone(app, contract.lookAtSetUp, {
    limit,
    handle: ({ body }) => lookAtSetUp(services, body.token),
  });

  serveAnyone(app, contract.setUp, {
    limit,
    bodyLimit,
    handle: async ({ body, request, reply }) => {
      const { slug, personId } = await setUp(services, dependencies, body);
      await signInTrusted(request, reply, personId);
      return { slug };
    },
  });

  serveAnyone(app, contract.setUpSample, {
    limit,
    handle: async ({ body, request, reply }) => {
      const { slug, personId } = await setUpSample(services, dependencies, body.token);
      await signInTrusted(request, reply, personId);
      return { slug };
    },
  });
}
