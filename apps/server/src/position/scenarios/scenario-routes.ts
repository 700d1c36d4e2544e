import * as contract from '@augenhoehe/domain/position';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { addScenario, editScenario, listScenarios, removeScenario } from './keep-scenario.ts';

export function scenarioRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listScenarios, ({ place }) => inPlace(services, place, listScenarios));
  serveMember(app, contract.addScenario, ({ place, body }) =>
    inPlace(services, place, (work) => addScenario(work, body)),
  );
  serveMember(app, contract.editScenario, ({ place, params, body }) =>
    inPlace(services, place, (work) => editScenario(work, params.scenarioId, body)),
  );
  serveMember(app, contract.removeScenario, ({ place, params }) =>
    inPlace(services, place, (work) => removeScenario(work, params.scenarioId)),
  );
}
