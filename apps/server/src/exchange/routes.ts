import * as contract from '@augenhoehe/domain/exchange';
import multipart from '@fastify/multipart';
import { serveMember } from '../access/index.ts';
import type { App } from '../platform/services.ts';
import { applyImport } from './apply-import.ts';
import { changeImport, recordCorrection, recordDecisions } from './change-import.ts';
import { deleteDraft } from './draft-store.ts';
import { askPlan, listEntries, showEntry } from './entries-of-import.ts';
import { exportRoutes } from './export/routes.ts';
import { ImportEngine } from './import-engine.ts';
import { Imports } from './imports.ts';
import { restoreRoutes } from './neighbourhood-file/routes.ts';
import { readUpload } from './read-upload.ts';
import { listImports, showImport } from './show-import.ts';
import { startImport } from './start-import.ts';

/** Room for the other parts beside the file. */
const bodyLimit = contract.importLimits.bytes + 1_048_576;

function draftRoutes(app: App, imports: Imports): void {
  serveMember(app, contract.startImport, {
    bodyLimit,
    handle: async ({ place, request }) => startImport(imports, place, await readUpload(request)),
  });
  serveMember(app, contract.listImports, ({ place }) => listImports(imports, place));
  serveMember(app, contract.showImport, ({ place, params }) =>
    showImport(imports, place, params.importId),
  );
  serveMember(app, contract.changeImport, async ({ place, params, body }) => {
    await changeImport(imports, { place, id: params.importId }, body);
    return showImport(imports, place, params.importId);
  });
  serveMember(app, contract.applyImport, async ({ place, params }) => {
    await applyImport(imports, { place, id: params.importId });
    return showImport(imports, place, params.importId);
  });
  serveMember(app, contract.discardImport, async ({ place, params }) => {
    await imports.inPlace(place, (trx) => deleteDraft(trx, imports.nameOf(place, params.importId)));
    imports.forget(params.importId);
    return null;
  });
}

function entryRoutes(app: App, imports: Imports): void {
  serveMember(app, contract.listImportEntries, ({ place, params, query }) =>
    listEntries(imports, { place, id: params.importId }, query),
  );
  serveMember(app, contract.showImportEntry, async ({ place, params }) => {
    const detail = await showEntry(imports, { place, id: params.importId }, params.entryKey);
    return { ...detail, cells: [...detail.cells], comparisons: [...detail.comparisons] };
  });
  serveMember(app, contract.decideImportEntry, async ({ place, params, body }) => {
    const where = { place, id: params.importId };
    await showEntry(imports, where, params.entryKey);
    await recordDecisions(imports, where, { [params.entryKey]: body });
    const { entry } = await showEntry(imports, where, params.entryKey);
    return { entry, import: await showImport(imports, place, params.importId) };
  });
  serveMember(app, contract.correctImportEntry, async ({ place, params, body }) => {
    const where = { place, id: params.importId };
    const before = await showEntry(imports, where, params.entryKey);
    await recordCorrection(imports, where, { entry: before.entry, correction: body });
    const { entry } = await showEntry(imports, where, params.entryKey);
    return { entry, import: await showImport(imports, place, params.importId) };
  });
  serveMember(app, contract.decideImportEntries, async ({ place, params, body }) => {
    const where = { place, id: params.importId };
    const decided = await askPlan(imports, where, {
      task: 'decide',
      ask: (key) => ({ key, ...body }),
    });
    await recordDecisions(imports, where, decided);
    const shown = await showImport(imports, place, params.importId);
    return { decided: Object.keys(decided).length, import: shown };
  });
}

/** Everything about imports and exports. Forms with files are understood only here. */
export async function exchangeRoutes({ http, services }: App): Promise<void> {
  exportRoutes({ http, services });
  await restoreRoutes({ http, services });
  const imports = new Imports(services, new ImportEngine());
  http.addHook('onClose', () => imports.close());
  await http.register(async (scope) => {
    await scope.register(multipart, {
      throwFileSizeLimit: false,
      limits: {
        fileSize: contract.importLimits.bytes + 1,
        fieldSize: contract.importLimits.bytes + 1,
        files: 1,
        fields: 5,
        parts: 8,
      },
    });
    const app: App = { http: scope, services };
    draftRoutes(app, imports);
    entryRoutes(app, imports);
  });
}
