import type { DocumentFormat, TypesetDocument } from './document.ts';
import { Typesetter } from './typesetter.ts';

export type { Block, DocumentFormat, DocumentLogo, TypesetDocument } from './document.ts';
export { readDrawing } from './drawing/read-drawing.ts';

const typesetter = new Typesetter({
  waitingAtMost: 16,
  deadlineMs: 60_000,
  idleMs: 300_000,
  lengthAtMost: 3_000_000,
});

/** Makes a file of the document in a thread; see `Typesetter`. */
export function typeset(document: TypesetDocument, format: DocumentFormat): Promise<Uint8Array> {
  return typesetter.typeset(document, format);
}
