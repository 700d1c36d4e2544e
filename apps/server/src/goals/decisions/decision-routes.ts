import * as contract from '@augenhoehe/domain/goals';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { addDecision } from './add-decision.ts';
import { extendDecision, withdrawDecision } from './change-course.ts';
import { closeDecision } from './close-decision.ts';
import { concludeDecision, exportRecord } from './conclude-decision.ts';
import { correctText } from './correct-text.ts';
import { editDecision } from './edit-decision.ts';
import { listDecisions } from './list-decisions.ts';
import { openDecision } from './open-decision.ts';
import { showDecision } from './show-decision.ts';
import { showRoom } from './show-room.ts';

/** Decisions: what is asked, who votes, and what came of it. */
export function decisionRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listDecisions, ({ place, query }) =>
    inPlace(services, place, (work) => listDecisions(work, query)),
  );
  serveMember(app, contract.showDecision, ({ place, params }) =>
    inPlace(services, place, (work) => showDecision(work, params.decisionId)),
  );
  serveMember(app, contract.showRoom, ({ place, params }) =>
    inPlace(services, place, (work) => showRoom(work, params.decisionId)),
  );
  serveMember(app, contract.addDecision, ({ place, body }) =>
    inPlace(services, place, (work) => addDecision(work, body)),
  );
  serveMember(app, contract.editDecision, ({ place, params, body }) =>
    inPlace(services, place, (work) => editDecision(work, params.decisionId, body)),
  );
  serveMember(app, contract.openDecision, ({ place, params, body }) =>
    inPlace(services, place, (work) => openDecision(work, params.decisionId, body)),
  );
  serveMember(app, contract.extendDecision, ({ place, params, body }) =>
    inPlace(services, place, (work) => extendDecision(work, params.decisionId, body)),
  );
  serveMember(app, contract.withdrawDecision, ({ place, params, body }) =>
    inPlace(services, place, (work) => withdrawDecision(work, params.decisionId, body)),
  );
  serveMember(app, contract.closeDecision, ({ place, params }) =>
    inPlace(services, place, (work) => closeDecision(work, params.decisionId)),
  );
  serveMember(app, contract.correctDecisionText, ({ place, params, body }) =>
    inPlace(services, place, (work) => correctText(work, params.decisionId, body)),
  );
  serveMember(app, contract.concludeDecision, ({ place, params, body }) =>
    inPlace(services, place, (work) => concludeDecision(work, params.decisionId, body)),
  );
  serveMember(app, contract.exportRecord, ({ place, params }) =>
    inPlace(services, place, (work) => exportRecord(work, params.decisionId)),
  );
}
