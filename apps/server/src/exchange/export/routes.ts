import { exportActors, exportFileName, exportTies } from '@augenhoehe/domain/exchange';
import type { FastifyReply } from 'fastify';
import { type Place, serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App, Services } from '../../platform/services.ts';
import { collectActors, collectTies, listMade } from './export-list.ts';
import { noteExport } from './note-export.ts';
import type { ExportJob } from './render-export.ts';
import { sendFile } from './send-file.ts';
import { writeInThread } from './write-in-thread.ts';

/** Files a minute and address. */
const limit = 30;

async function sendList(
  services: Services,
  { place, reply }: { place: Place; reply: FastifyReply },
  job: ExportJob,
): Promise<null> {
  const body = await writeInThread(job);
  const made = listMade(job);
  await inPlace(services, place, (work) => noteExport(work, made));
  const day = services.clock().toISOString().slice(0, 10);
  sendFile(reply, {
    name: exportFileName(place.slug, { ...made, day }),
    format: made.format,
    body,
  });
  return null;
}

/** Lists as files. Every request is asked for session and role again; there are no links to pass on. */
export function exportRoutes(app: App): void {
  const { services } = app;
  serveMember(app, exportActors, {
    limit,
    handle: async ({ place, query, reply }) => {
      const job = await inPlace(services, place, (work) => collectActors(work, query));
      return await sendList(services, { place, reply }, job);
    },
  });
  serveMember(app, exportTies, {
    limit,
    handle: async ({ place, query, reply }) => {
      const job = await inPlace(services, place, (work) => collectTies(work, query));
      return await sendList(services, { place, reply }, job);
    },
  });
}
