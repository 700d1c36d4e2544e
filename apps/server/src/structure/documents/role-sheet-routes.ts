import { documentFileName, makeRoleSheet } from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { deliver } from './deliver.ts';
import { documentsAMinute } from './documents-a-minute.ts';
import { readRoleSheet } from './role-sheet.ts';
import { roleSheetDocument } from './role-sheet-document.ts';

/** The sheet of a role; whoever sees the role may take it along. */
export function roleSheetRoutes(app: App): void {
  serveMember(app, makeRoleSheet, {
    limit: documentsAMinute,
    handle: async ({ place, params, query, reply }) => {
      const sheet = await inPlace(app.services, place, (work) =>
        readRoleSheet(work, params.roleId),
      );
      const { language, format } = query;
      const document = roleSheetDocument(sheet, { place: place.name, language });
      const { title: of, genre } = document;
      const name = documentFileName([genre, of], format);
      const change = {
        kind: 'document.made',
        params: { document: 'role-sheet', of, format },
      } as const;
      await deliver(app, { place, reply }, { document, format, name, change });
      return null;
    },
  });
}
