import * as contract from '@augenhoehe/domain/position';
import { serveMember } from '../access/index.ts';
import { inPlace, readingDependsOn } from '../inventory/index.ts';
import type { App } from '../platform/services.ts';
import { listSuggestions } from './list-suggestions.ts';
import { readAnalysis } from './read-analysis.ts';
import { addIntentions } from './intentions/add-intentions.ts';
import { readNetwork } from './read-network.ts';
import { snapshotRoutes } from './snapshots/snapshot-routes.ts';
import { showNetworkGaps } from './show-network-gaps.ts';
import { scenarioRoutes } from './scenarios/scenario-routes.ts';

/** How everybody is connected. */
export function positionRoutes(app: App): void {
  const { services } = app;
  const dependsOn = readingDependsOn(services);
  serveMember(app, contract.readNetwork, {
    dependsOn,
    handle: ({ place }) => inPlace(services, place, readNetwork),
  });
  serveMember(app, contract.readAnalysis, {
    // Of who is tied with whom alone, which everybody sees: the same for all who ask.
    dependsOn: ({ place }) => JSON.stringify([place.neighbourhoodId, place.version]),
    handle: ({ place }) => readAnalysis(services, place),
  });
  snapshotRoutes(app);
  serveMember(app, contract.listSuggestions, {
    dependsOn,
    handle: ({ place, query }) => listSuggestions((use) => inPlace(services, place, use), query),
  });
  serveMember(app, contract.showNetworkGaps, {
    dependsOn,
    handle: ({ place }) => showNetworkGaps((use) => inPlace(services, place, use)),
  });
  serveMember(app, contract.addIntentions, ({ place, body }) =>
    inPlace(services, place, (work) => addIntentions(work, body)),
  );
  scenarioRoutes(app);
}
