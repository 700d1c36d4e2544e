import type { FastifyInstance } from 'fastify';

/** Deny by default: a route under /api that no contract describes, and so nobody guards, does not start. */
export function requireEndpoint(http: FastifyInstance): void {
  http.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/') || route.method === 'HEAD') return;
    if (route.config?.endpoint === undefined) {
      throw new Error(
        `${String(route.method)} ${route.url} has no endpoint contract and no audience`,
      );
    }
  });
}
