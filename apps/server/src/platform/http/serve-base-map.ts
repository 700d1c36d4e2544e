import { basename, dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { BaseMap } from '../config/map-settings.ts';

export const baseMapPath = '/karten/grundkarte.pmtiles';

const day = 86_400;

/** A file of tiles out of which browsers fetch the parts they need; open to all, as nothing in it is ours. */
export async function serveBaseMap(http: FastifyInstance, baseMap: BaseMap): Promise<void> {
  if (baseMap?.kind !== 'pmtiles') return;
  const { path } = baseMap;
  // In a scope of its own: what it adds to replies must not meet what the web app's files add.
  await http.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: dirname(path),
      serve: false,
      cacheControl: false,
    });
    scope.get(baseMapPath, (_request, reply) =>
      reply
        .header('cache-control', `public, max-age=${day}`)
        .type('application/octet-stream')
        .sendFile(basename(path)),
    );
  });
}
