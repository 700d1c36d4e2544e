import type { BodyId } from '@augenhoehe/domain/contract';
import {
  type DocumentKind,
  documentFileName,
  type DocumentFormat,
  makeDecisionRecord,
  makeMinutes,
} from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { inPlace, type Work } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import type { TypesetDocument } from '../../platform/typesetting/index.ts';
import { type BodySheet, readBodySheet } from './body-sheet.ts';
import { decisionDocument } from './decision-document.ts';
import { deliver } from './deliver.ts';
import { documentsAMinute } from './documents-a-minute.ts';
import { minutesDocument } from './minutes-document.ts';

function deliveryOf(
  kind: DocumentKind,
  {
    sheet,
    document,
    format,
  }: {
    readonly sheet: BodySheet;
    readonly document: TypesetDocument;
    readonly format: DocumentFormat;
  },
) {
  const of = sheet.body.name;
  return {
    document,
    format,
    name: documentFileName([document.genre, of], format),
    change: { kind: 'document.made', params: { document: kind, of, format } } as const,
  };
}

/** Frames to write in, for a meeting of a body and for what it decides. */
export function meetingRoutes(app: App): void {
  const { services } = app;
  const limit = documentsAMinute;
  async function sheetOf(place: Work['place'], id: BodyId): Promise<BodySheet> {
    return await inPlace(services, place, (work) => readBodySheet(work, id));
  }

  serveMember(app, makeMinutes, {
    limit,
    handle: async ({ place, params, query, body, reply }) => {
      const sheet = await sheetOf(place, params.bodyId);
      const { language, format } = query;
      const document = minutesDocument(sheet, body, { place: place.name, language });
      await deliver(app, { place, reply }, deliveryOf('minutes', { sheet, document, format }));
      return null;
    },
  });
  serveMember(app, makeDecisionRecord, {
    limit,
    handle: async ({ place, params, query, body, reply }) => {
      const sheet = await sheetOf(place, params.bodyId);
      const { language, format } = query;
      const document = decisionDocument(sheet, body, { place: place.name, language });
      await deliver(
        app,
        { place, reply },
        deliveryOf('decision-record', { sheet, document, format }),
      );
      return null;
    },
  });
}
