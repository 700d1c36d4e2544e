import type { DecisionId, QueryOf } from '@augenhoehe/domain/contract';
import { makeDecisionDocument } from '@augenhoehe/domain/goals';
import { documentFileName } from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { inPlace, type Work } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import type { TypesetDocument } from '../../platform/typesetting/index.ts';
import { deliver, documentsAMinute } from '../../structure/index.ts';
import { ballotsDocument } from './ballots-document.ts';
import { entryDocument } from './entry-document.ts';
import { readCountedDecision, readDecisionSheet } from './read-decision.ts';
import { recordDocument } from './record-document.ts';

interface Made {
  /** What it tells of. */
  readonly question: string;
  readonly document: TypesetDocument;
}

async function documentOf(
  work: Work,
  id: DecisionId,
  { document, blank, language }: QueryOf<typeof makeDecisionDocument>,
): Promise<Made> {
  if (document === 'decision-count') {
    const counted = await readCountedDecision(work, id, language);
    return { question: counted.question, document: recordDocument(counted, language) };
  }
  const sheet = await readDecisionSheet(work, id);
  const { question } = sheet;
  if (document === 'decision-entry-sheet') {
    return { question, document: entryDocument(sheet, language) };
  }
  return { question, document: ballotsDocument(sheet, { ballots: blank ?? 'by-name', language }) };
}

/** What of a decision leaves the screen; whoever may read it may take it along, and the history says who did. */
export function decisionDocumentRoutes(app: App): void {
  const { services } = app;
  serveMember(app, makeDecisionDocument, {
    limit: documentsAMinute,
    handle: async ({ place, params, query, reply }) => {
      const { question, document } = await inPlace(services, place, (work) =>
        documentOf(work, params.decisionId, query),
      );
      const { format } = query;
      const name = documentFileName([document.genre, question], format);
      const of = { document: query.document, of: question, format } as const;
      const change = { kind: 'document.made', params: of } as const;
      await deliver(app, { place, reply }, { document, format, name, change });
      return null;
    },
  });
}
