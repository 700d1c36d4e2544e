import * as contract from '@augenhoehe/domain/structure';
import { serveAnyone, serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { addAgreement } from './add-agreement.ts';
import { amendAgreement, discardDraft } from './amend-agreement.ts';
import { answerAgreement } from './answer-agreement.ts';
import {
  answerByLink,
  lookAtConfirmation,
  makeConfirmationLink,
  revokeConfirmationLink,
} from './confirmation-links.ts';
import { addContribution, editContribution, removeContribution } from './contributions.ts';
import { editDraft } from './edit-draft.ts';
import { editHandover } from './edit-handover.ts';
import { listAgreements } from './list-agreements.ts';
import {
  archiveAgreement,
  endAgreement,
  resumeAgreement,
  suspendAgreement,
} from './move-agreement.ts';
import { openVersion } from './open-version.ts';
import { removeAgreement } from './remove-agreement.ts';
import { proposePart, showAgreement } from './show-agreement.ts';
import { withdrawVersion } from './withdraw-version.ts';

/** Requests a minute and address of people without an account. */
const limit = 60;

/** Agreements, their versions, the words of the parties and what they promised. */
export function agreementRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listAgreements, ({ place, query }) =>
    inPlace(services, place, (work) => listAgreements(work, query)),
  );
  serveMember(app, contract.showAgreement, ({ place, params, query }) =>
    inPlace(services, place, (work) => showAgreement(work, params.agreementId, query)),
  );
  serveMember(app, contract.addAgreement, ({ place, body }) =>
    inPlace(services, place, (work) => addAgreement(work, body)),
  );
  serveMember(app, contract.removeAgreement, ({ place, params }) =>
    inPlace(services, place, (work) => removeAgreement(work, params.agreementId)),
  );
  draftRoutes(app);
  moveRoutes(app);
  contributionRoutes(app);
  wordRoutes(app);
}

function draftRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.editDraft, ({ place, params, body }) =>
    inPlace(services, place, (work) => editDraft(work, params.agreementId, body)),
  );
  serveMember(app, contract.discardDraft, ({ place, params }) =>
    inPlace(services, place, (work) => discardDraft(work, params.agreementId)),
  );
  serveMember(app, contract.proposePart, ({ place, params }) =>
    inPlace(services, place, (work) => proposePart(work, params)),
  );
  serveMember(app, contract.openVersion, ({ place, params, body }) =>
    inPlace(services, place, (work) => openVersion(work, params.agreementId, body)),
  );
  serveMember(app, contract.withdrawVersion, ({ place, params, body }) =>
    inPlace(services, place, (work) => withdrawVersion(work, params.agreementId, body)),
  );
  serveMember(app, contract.amendAgreement, ({ place, params, body }) =>
    inPlace(services, place, (work) => amendAgreement(work, params.agreementId, body)),
  );
}

function moveRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.suspendAgreement, ({ place, params, body }) =>
    inPlace(services, place, (work) => suspendAgreement(work, params.agreementId, body)),
  );
  serveMember(app, contract.resumeAgreement, ({ place, params }) =>
    inPlace(services, place, (work) => resumeAgreement(work, params.agreementId)),
  );
  serveMember(app, contract.endAgreement, ({ place, params, body }) =>
    inPlace(services, place, (work) => endAgreement(work, params.agreementId, body)),
  );
  serveMember(app, contract.editHandover, ({ place, params, body }) =>
    inPlace(services, place, (work) => editHandover(work, params.agreementId, body)),
  );
  serveMember(app, contract.archiveAgreement, ({ place, params }) =>
    inPlace(services, place, (work) => archiveAgreement(work, params.agreementId)),
  );
}

function contributionRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.addContribution, ({ place, params, body }) =>
    inPlace(services, place, (work) => addContribution(work, params.agreementId, body)),
  );
  serveMember(app, contract.editContribution, ({ place, params, body }) =>
    inPlace(services, place, (work) => editContribution(work, params, body)),
  );
  serveMember(app, contract.removeContribution, ({ place, params }) =>
    inPlace(services, place, (work) => removeContribution(work, params)),
  );
}

function wordRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.answerAgreement, ({ place, params, body }) =>
    inPlace(services, place, (work) => answerAgreement(work, params, body)),
  );
  serveMember(app, contract.makeConfirmationLink, ({ place, params, body }) =>
    makeConfirmationLink(services, place, { ...params, ...body }),
  );
  serveMember(app, contract.revokeConfirmationLink, ({ place, params }) =>
    inPlace(services, place, (work) => revokeConfirmationLink(work, params)),
  );
  serveAnyone(app, contract.lookAtConfirmation, {
    limit,
    handle: ({ body }) => lookAtConfirmation(services, body),
  });
  serveAnyone(app, contract.answerByLink, {
    limit,
    handle: ({ body }) => answerByLink(services, body),
  });
}
