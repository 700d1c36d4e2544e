import { dayInGermany } from '@augenhoehe/domain/contract';
import {
  documentFileName,
  makeExampleDocument,
  partyInPublic,
  publicationProblem,
} from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { readExample } from '../examples/known-example.ts';
import { deliver } from './deliver.ts';
import { documentsAMinute } from './documents-a-minute.ts';
import { exampleDocument } from './example-document.ts';

/** A cooperation as an example on one page, for whoever may read it before others do. */
export function exampleDocumentRoutes(app: App): void {
  serveMember(app, makeExampleDocument, {
    limit: documentsAMinute,
    handle: async ({ place, params, query, reply }) => {
      const { example, parties, standing } = await inPlace(app.services, place, (work) =>
        readExample(work, params.cooperationId),
      );
      const { text, updatedAt } = example;
      const sheet = {
        text,
        parties: parties
          .filter(({ takesPart }) => takesPart)
          .map(({ actor }) => partyInPublic(actor, text.language)),
        isDraft: publicationProblem(example, standing) !== null,
        day: dayInGermany(new Date(updatedAt)),
      };
      const document = exampleDocument(sheet, place.name);
      const { format } = query;
      const name = documentFileName([document.genre, text.title], format);
      const of = { document: 'example', of: text.title, format } as const;
      const change = { kind: 'document.made', params: of } as const;
      await deliver(app, { place, reply }, { document, format, name, change });
      return null;
    },
  });
}
