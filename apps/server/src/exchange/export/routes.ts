import { dayInGermany } from '@augenhoehe/domain/contract';
import {
  exportActors,
  exportContacts,
  exportFileName,
  exportNeighbourhood,
  exportTies,
  noteNetworkExport,
  mediaTypes,
} from '@augenhoehe/domain/exchange';
import type { FastifyReply } from 'fastify';
import { factsOf, type Place, serveMember, viewerOf } from '../../access/index.ts';
import { interestsSeen } from '../../goals/index.ts';
import { inPlace, seenBy, shownTo, type Work } from '../../inventory/index.ts';
import { holdView } from '../../platform/database/hold-view.ts';
import { sendFile } from '../../platform/http/send-file.ts';
import type { App, Services } from '../../platform/services.ts';
import { scenariosSeenBy } from '../../position/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { UnusableFile } from '../neighbourhood-file/unusable-file.ts';
import { type Packed, pack } from '../neighbourhood-file/pack.ts';
import {
  type FileSource,
  neighbourhoodFile,
} from '../neighbourhood-file/write-neighbourhood-file.ts';
import { collectContacts } from './collect-contacts.ts';
import { collectActors, collectTies, listMade } from './export-list.ts';
import { networkDrawingRoute } from './network-drawing-route.ts';
import { noteExport } from './note-export.ts';
import type { ExportJob } from './render-export.ts';
import { writeInThread } from './write-in-thread.ts';

/** Files a minute and address. */
const limit = 30;

async function sendList(
  services: Services,
  { place, reply }: { place: Place; reply: FastifyReply },
  collect: (work: Work) => Promise<ExportJob>,
): Promise<null> {
  const { job, body } = await writeInThread(() => inPlace(services, place, collect));
  const made = listMade(job);
  await inPlace(services, place, (work) => noteExport(work, made));
  const day = dayInGermany(services.clock());
  sendFile(reply, {
    name: exportFileName(place.slug, { ...made, day }),
    mediaType: mediaTypes[made.format],
    body,
  });
  return null;
}

async function packWhole(work: Work): Promise<{ packed: Packed; file: FileSource }> {
  const { trx, place, at } = work;
  await holdView(trx);
  const file: FileSource = {
    neighbourhoodId: place.neighbourhoodId,
    neighbourhood: await factsOf(trx, place.neighbourhoodId),
    at,
    seen: {
      ...seenBy(viewerOf(place)),
      ...interestsSeen,
      scenarios: scenariosSeenBy(place.person.id),
    },
    shown: shownTo(viewerOf(place)),
  };
  return { packed: await pack(neighbourhoodFile(trx, file)), file };
}

function refuseUnusable(error: unknown): never {
  if (error instanceof UnusableFile) throw new ProblemError(409, error.code, error.params);
  throw error;
}

function wholeRoute(app: App): void {
  const { services } = app;
  serveMember(app, exportNeighbourhood, {
    limit,
    handle: async ({ place, reply }) => {
      const { packed, file } = await inPlace(services, place, packWhole).catch(refuseUnusable);
      const made = { what: 'neighbourhood', format: 'json', count: 1 } as const;
      await inPlace(services, place, (work) => noteExport(work, made));
      const { language, slug } = file.neighbourhood;
      const day = dayInGermany(file.at);
      const name = exportFileName(slug, { ...made, language, day });
      sendFile(reply, { name, mediaType: mediaTypes.json, body: packed.unpack() });
      return null;
    },
  });
}

/** Lists as files. Every request is asked for session and role again; there are no links to pass on. */
export function exportRoutes(app: App): void {
  const { services } = app;
  wholeRoute(app);
  networkDrawingRoute(app);
  serveMember(app, exportActors, {
    limit,
    handle: ({ place, query, reply }) =>
      sendList(services, { place, reply }, (work) => collectActors(work, query)),
  });
  serveMember(app, exportTies, {
    limit,
    handle: ({ place, query, reply }) =>
      sendList(services, { place, reply }, (work) => collectTies(work, query)),
  });
  serveMember(app, noteNetworkExport, {
    limit,
    handle: async ({ place, body }) => {
      await inPlace(services, place, (work) => noteExport(work, { what: 'network', ...body }));
      return null;
    },
  });
  serveMember(app, exportContacts, {
    limit,
    handle: ({ place, query, reply }) =>
      sendList(services, { place, reply }, (work) => collectContacts(work, query)),
  });
}
