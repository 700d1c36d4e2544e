import * as contract from '@augenhoehe/domain/position';
import { serveMember } from '../access/index.ts';
import { inPlace, readingDependsOn } from '../inventory/index.ts';
import type { App } from '../platform/services.ts';
import { readAnalysis } from './read-analysis.ts';
import { readNetwork } from './read-network.ts';
import { snapshotRoutes } from './snapshots/snapshot-routes.ts';

/** How everybody is connected. */
export function positionRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.readNetwork, {
    dependsOn: readingDependsOn(services),
    handle: ({ place }) => inPlace(services, place, readNetwork),
  });
  serveMember(app, contract.readAnalysis, {
    dependsOn: readingDependsOn(services),
    handle: ({ place }) => readAnalysis(services, place),
  });
  snapshotRoutes(app);
}
