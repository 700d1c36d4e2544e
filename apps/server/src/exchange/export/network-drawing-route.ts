import { makeNetworkDrawing, mediaTypes } from '@augenhoehe/domain/exchange';
import { dayInGermany } from '@augenhoehe/domain/contract';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import { sendFile } from '../../platform/http/send-file.ts';
import type { App } from '../../platform/services.ts';
import { typeset } from '../../platform/typesetting/index.ts';
import { logoOnDocuments } from '../../structure/index.ts';
import { networkDrawingDocument } from './network-drawing-document.ts';
import { noteExport } from './note-export.ts';

/** Drawings a minute and address. */
const limit = 10;
/** Three million characters of it, few of them more than a byte. */
const bodyLimit = 4 * 1_048_576;

/** The network as its caller's browser has drawn it, on paper; it goes back to whoever sent it. */
export function networkDrawingRoute({ http, services }: App): void {
  serveMember({ http, services }, makeNetworkDrawing, {
    limit,
    bodyLimit,
    handle: async ({ place, query, body, reply }) => {
      const day = dayInGermany(services.clock());
      const document = networkDrawingDocument(body, { ...query, place: place.name, day });
      const logo = await inPlace(services, place, ({ trx }) =>
        logoOnDocuments(trx, place.neighbourhoodId),
      );
      const file = await typeset({ ...document, logo }, 'pdf');
      const made = { what: 'network', format: 'pdf', count: body.count } as const;
      await inPlace(services, place, (work) => noteExport(work, made));
      const name = `${place.slug}-netz.pdf`;
      sendFile(reply, { name, mediaType: mediaTypes.pdf, body: file });
      return null;
    },
  });
}
