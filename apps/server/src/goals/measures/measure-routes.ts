import * as contract from '@augenhoehe/domain/goals';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { addMeasure } from './add-measure.ts';
import { answerForMeasure } from './answer-for-measure.ts';
import { editMeasure } from './edit-measure.ts';
import { listMeasures } from './list-measures.ts';
import { addNeed, giveNeed, removeNeed } from './measure-needs.ts';
import { measurePartners } from './measure-partners.ts';
import { removeMeasure } from './remove-measure.ts';
import { showMeasure } from './show-measure.ts';
import { stepMeasure } from './step-measure.ts';

/** What is done for a goal, what that takes, and who could give it. */
export function measureRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listMeasures, ({ place, query }) =>
    inPlace(services, place, (work) => listMeasures(work, query)),
  );
  serveMember(app, contract.showMeasure, ({ place, params }) =>
    inPlace(services, place, (work) => showMeasure(work, params.measureId)),
  );
  serveMember(app, contract.proposeMeasurePartners, ({ place, params }) =>
    inPlace(services, place, (work) => measurePartners(work, params.measureId)),
  );
  serveMember(app, contract.addMeasure, ({ place, body }) =>
    inPlace(services, place, (work) => addMeasure(work, body)),
  );
  serveMember(app, contract.editMeasure, ({ place, params, body }) =>
    inPlace(services, place, (work) => editMeasure(work, params.measureId, body)),
  );
  serveMember(app, contract.stepMeasure, ({ place, params, body }) =>
    inPlace(services, place, (work) => stepMeasure(work, params.measureId, body)),
  );
  serveMember(app, contract.answerForMeasure, ({ place, params, body }) =>
    inPlace(services, place, (work) => answerForMeasure(work, params.measureId, body)),
  );
  serveMember(app, contract.removeMeasure, ({ place, params }) =>
    inPlace(services, place, (work) => removeMeasure(work, params.measureId)),
  );
  needRoutes(app);
}

function needRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.addMeasureNeed, ({ place, params, body }) =>
    inPlace(services, place, (work) => addNeed(work, params.measureId, body)),
  );
  serveMember(app, contract.giveMeasureNeed, ({ place, params, body }) =>
    inPlace(services, place, (work) => giveNeed(work, params, body)),
  );
  serveMember(app, contract.removeMeasureNeed, ({ place, params }) =>
    inPlace(services, place, (work) => removeNeed(work, params)),
  );
}
