import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './handle-errors.ts';

const year = 31_536_000;

/**
 * Serves the built web app; every page address answers with its one document. Files with a hash in
 * their name never change, the document is asked for anew each time.
 *
 * @param isNowhere whether nothing is shown at this path: then the document says so with 404, and to search engines
 */
export async function serveWebApp(
  http: FastifyInstance,
  folder: string,
  isNowhere: (path: string) => Promise<boolean>,
): Promise<void> {
  const built = existsSync(join(folder, 'index.html'));
  if (built) {
    await http.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const lasting = path.includes(`${folder}/assets/`);
        reply.header('cache-control', lasting ? `public, max-age=${year}, immutable` : 'no-cache');
      },
    });
  }
  http.setNotFoundHandler(async (request, reply) => {
    const page = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
    if (!page || request.url.startsWith('/api/')) return sendProblem(reply, 404, 'no-such-address');
    if (!built) return sendProblem(reply, 503, 'web-app-not-built');
    const [path = ''] = request.url.split('?');
    void reply.header('cache-control', 'no-cache');
    if (!(await isNowhere(path))) return reply.sendFile('index.html');
    // Without a mark of its own: who saw something here before would be told that nothing has changed.
    void reply.code(404).header('x-robots-tag', 'noindex');
    return reply.sendFile('index.html', { etag: false, lastModified: false });
  });
}
