import {
  type AgreementChange,
  type DocumentChange,
  type DocumentFormat,
  documentMediaTypes,
} from '@augenhoehe/domain/structure';
import type { FastifyReply } from 'fastify';
import { inPlace, type Work } from '../../inventory/index.ts';
import { sendFile } from '../../platform/http/send-file.ts';
import type { App } from '../../platform/services.ts';
import { typeset, type TypesetDocument } from '../../platform/typesetting/index.ts';
import { logoOnDocuments } from '../logo/logo-on-documents.ts';
import { openScopedChange } from '../change.ts';
import { scopeOf } from '../scope.ts';

interface Delivery {
  readonly document: TypesetDocument;
  readonly format: DocumentFormat;
  /** Of the file. */
  readonly name: string;
  /** What the journal says of it. */
  readonly change: AgreementChange | DocumentChange;
}

interface Asked {
  readonly place: Work['place'];
  readonly reply: FastifyReply;
}

/** Sets the document under the neighbourhood's logo, notes who took it along, and sends it. What cannot be set is not noted. */
export async function deliver(
  { services }: App,
  { place, reply }: Asked,
  { document, format, name, change }: Delivery,
): Promise<void> {
  const logo = await inPlace(services, place, ({ trx }) =>
    logoOnDocuments(trx, place.neighbourhoodId),
  );
  const body = await typeset({ ...document, logo }, format);
  await inPlace(services, place, (work) => openScopedChange(scopeOf(work), change));
  sendFile(reply, { name, mediaType: documentMediaTypes[format], body });
}
