import type { FastifyInstance } from 'fastify';
import { ProblemError } from './problem-error.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that another site's page asks a browser for. Browsers always send `Origin` with
 * such requests; programs without a browser send none and carry no ambient cookie.
 */
export function checkOrigin(http: FastifyInstance, publicUrl: string): void {
  const allowed = new URL(publicUrl).origin;
  http.addHook('onRequest', (request, _reply, done) => {
    const { origin, host } = request.headers;
    const same = origin === undefined || origin === allowed || sameHost(origin, host);
    const crossSite = request.headers['sec-fetch-site'] === 'cross-site';
    if (!reading.has(request.method) && (!same || crossSite)) {
      done(new ProblemError(403, 'foreign-origin'));
      return;
    }
    done();
  });
}

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
