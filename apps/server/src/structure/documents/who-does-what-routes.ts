import { documentFileName, makeWhoDoesWhat } from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { deliver } from './deliver.ts';
import { documentsAMinute } from './documents-a-minute.ts';
import { readWhoDoesWhat } from './read-who-does-what.ts';
import { whoDoesWhatDocument } from './who-does-what-document.ts';

/** Who does what; whoever may read the tasks may take them along. */
export function whoDoesWhatRoutes(app: App): void {
  serveMember(app, makeWhoDoesWhat, {
    limit: documentsAMinute,
    handle: async ({ place, query, reply }) => {
      const sheet = await inPlace(app.services, place, (work) => readWhoDoesWhat(work, query));
      const document = whoDoesWhatDocument(sheet, { ...query, place: place.name });
      const { format } = query;
      const name = documentFileName([document.genre, sheet.name], format);
      const params = { document: 'who-does-what', of: sheet.name, format } as const;
      const change = { kind: 'document.made', params } as const;
      await deliver(app, { place, reply }, { document, format, name, change });
      return null;
    },
  });
}
