import { dayInGermany } from '@augenhoehe/domain/contract';
import { documentFileName, makeLetter } from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { actorNames, inPlace } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { App } from '../../platform/services.ts';
import { deliver } from './deliver.ts';
import { documentsAMinute } from './documents-a-minute.ts';
import { letterDocument } from './letter-document.ts';

/** Letters to partners. Their words are not kept; that one was made, the journal says. */
export function letterRoutes(app: App): void {
  const { services } = app;
  serveMember(app, makeLetter, {
    limit: documentsAMinute,
    handle: async ({ place, query, body, reply }) => {
      const { actorId, letter } = body;
      const { name: of, day } = await inPlace(services, place, async ({ trx, at }) => ({
        name: (await actorNames(trx, [actorId])).get(actorId),
        day: dayInGermany(at),
      }));
      if (of === undefined) throw new ProblemError(404, 'no-such-actor');
      const { language, format } = query;
      const document = letterDocument(letter, { language, day });
      const name = documentFileName([document.genre, of], format);
      const params = { document: 'letter', of, format } as const;
      const change = { kind: 'document.made', params } as const;
      await deliver(app, { place, reply }, { document, format, name, change });
      return null;
    },
  });
}
