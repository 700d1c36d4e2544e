import type { AgreementId } from '@augenhoehe/domain/contract';
import {
  agreementFileName,
  type AgreementSheet,
  documentMediaTypes,
  makeAgreementDocument,
  type VersionWithWords,
} from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { sendFile } from '../../platform/http/send-file.ts';
import type { App } from '../../platform/services.ts';
import { typeset } from '../../platform/typesetting/index.ts';
import { showAgreement } from '../agreements/show-agreement.ts';
import { openScopedChange } from '../change.ts';
import { scopeOf } from '../scope.ts';
import { agreementDocument } from './agreement-document.ts';

/** Documents a minute and address. */
const limit = 30;

/** @throws ProblemError 404 `no-such-version` */
function versionOf({ versions }: AgreementSheet, number: number | undefined): VersionWithWords {
  const [newest] = versions;
  const version = number === undefined ? newest : versions.find((each) => each.number === number);
  if (version === undefined) throw new ProblemError(404, 'no-such-version');
  return version;
}

/** Documents of what was agreed. Whoever may read an agreement may take it along; the journal says who did. */
export function documentRoutes(app: App): void {
  const { services } = app;
  serveMember(app, makeAgreementDocument, {
    limit,
    handle: async ({ place, params, query, reply }) => {
      const { format } = query;
      const id: AgreementId = params.agreementId;
      const sheet = await inPlace(services, place, (work) => showAgreement(work, id));
      const version = versionOf(sheet, query.version);
      const body = await typeset(agreementDocument(sheet, version, place.name), format);
      const { content, number } = version;
      await inPlace(services, place, (work) =>
        openScopedChange(scopeOf(work), {
          kind: 'agreement.document-made',
          params: { agreement: content.title, number, format },
        }),
      );
      const name = agreementFileName({ ...content, number, format });
      sendFile(reply, { name, mediaType: documentMediaTypes[format], body });
      return null;
    },
  });
}
