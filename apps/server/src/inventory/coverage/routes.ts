import { dayInGermany } from '@augenhoehe/domain/contract';
import * as contract from '@augenhoehe/domain/inventory';
import { serveMember } from '../../access/index.ts';
import { sendFile } from '../../platform/http/send-file.ts';
import type { App } from '../../platform/services.ts';
import { inPlace } from '../change.ts';
import { readingDependsOn } from '../reading-depends-on.ts';
import { downloadCoverage } from './download-coverage.ts';
import { listGaps, markGap, unmarkGap } from './gaps.ts';
import { showConfirmation } from './show-confirmation.ts';
import { showCoverage } from './show-coverage.ts';
import { listStocktaking, markStocktaking, unmarkStocktaking } from './stocktaking.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function readingRoutes(app: App): void {
  const { services } = app;
  const dependsOn = readingDependsOn(services);
  serveMember(app, contract.showCoverage, {
    dependsOn,
    handle: ({ place, query }) => inPlace(services, place, (work) => showCoverage(work, query)),
  });
  serveMember(app, contract.showConfirmation, {
    dependsOn,
    handle: ({ place }) => inPlace(services, place, showConfirmation),
  });
  serveMember(app, contract.listGaps, {
    dependsOn,
    handle: ({ place }) => listGaps(services, place),
  });
  serveMember(app, contract.listStocktaking, {
    dependsOn,
    handle: ({ place }) => listStocktaking(services, place),
  });
  serveMember(app, contract.downloadCoverage, async ({ place, query, reply }) => {
    const workbook = await inPlace(services, place, (work) => downloadCoverage(work, query));
    const day = dayInGermany(services.clock());
    sendFile(reply, { name: `${place.slug}-${day}.xlsx`, mediaType: spreadsheet, body: workbook });
    return null;
  });
}

/** Who is missing, who is confirmed, and how stock is taken. */
export function coverageRoutes(app: App): void {
  const { services } = app;
  readingRoutes(app);
  serveMember(app, contract.markGap, ({ place, params, body }) =>
    inPlace(services, place, (work) => markGap(work, params, body)),
  );
  serveMember(app, contract.unmarkGap, ({ place, params }) =>
    inPlace(services, place, (work) => unmarkGap(work, params)),
  );
  serveMember(app, contract.markStocktaking, ({ place, params, body }) =>
    inPlace(services, place, (work) => markStocktaking(work, params.method, body)),
  );
  serveMember(app, contract.unmarkStocktaking, ({ place, params }) =>
    inPlace(services, place, (work) => unmarkStocktaking(work, params.method)),
  );
}
