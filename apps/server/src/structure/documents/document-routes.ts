import type { AgreementId } from '@augenhoehe/domain/contract';
import {
  agreementFileName,
  type AgreementSheet,
  makeAgreementDocument,
  type VersionWithWords,
} from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { App } from '../../platform/services.ts';
import { showAgreement } from '../agreements/show-agreement.ts';
import { agreementDocument } from './agreement-document.ts';
import { deliver } from './deliver.ts';
import { documentsAMinute } from './documents-a-minute.ts';
import { exampleDocumentRoutes } from './example-routes.ts';
import { letterRoutes } from './letter-routes.ts';
import { meetingRoutes } from './meeting-routes.ts';
import { roleSheetRoutes } from './role-sheet-routes.ts';
import { whoDoesWhatRoutes } from './who-does-what-routes.ts';

/** @throws ProblemError 404 `no-such-version` */
function versionOf({ versions }: AgreementSheet, number: number | undefined): VersionWithWords {
  const [newest] = versions;
  const version = number === undefined ? newest : versions.find((each) => each.number === number);
  if (version === undefined) throw new ProblemError(404, 'no-such-version');
  return version;
}

/** Documents that leave the screen. */
export function documentRoutes(app: App): void {
  agreementDocumentRoutes(app);
  exampleDocumentRoutes(app);
  letterRoutes(app);
  meetingRoutes(app);
  roleSheetRoutes(app);
  whoDoesWhatRoutes(app);
}

/** Documents of what was agreed. Whoever may read an agreement may take it along; the journal says who did. */
function agreementDocumentRoutes(app: App): void {
  const { services } = app;
  serveMember(app, makeAgreementDocument, {
    limit: documentsAMinute,
    handle: async ({ place, params, query, reply }) => {
      const { format } = query;
      const id: AgreementId = params.agreementId;
      const sheet = await inPlace(services, place, (work) =>
        showAgreement(work, id, { number: query.version }),
      );
      const version = versionOf(sheet, query.version);
      const { content, number } = version;
      await deliver(
        app,
        { place, reply },
        {
          document: agreementDocument(sheet, version, place.name),
          format,
          name: agreementFileName({ ...content, number, format }),
          change: {
            kind: 'agreement.document-made',
            params: { agreement: content.title, number, format },
          },
        },
      );
      return null;
    },
  });
}
