import { parentPort } from 'node:worker_threads';
import type { DocumentFormat, TypesetDocument } from './document.ts';
import { headLine } from './head-line.ts';
import { mapTexts } from './map-texts.ts';
import { printableText } from './printable-text.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

/** Characters of two lines; beside a logo there is half the room. */
const lineOfHead = 110;
const writers = { pdf: writePdf, docx: writeDocx } as const;

async function typeset(
  document: TypesetDocument,
  format: DocumentFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const printable = mapTexts(document, printableText);
  const { header, author, logo } = printable;
  const bytes = await writers[format]({
    ...printable,
    header: headLine(header, lineOfHead),
    author: headLine(author, logo === undefined ? lineOfHead : lineOfHead / 2),
  });
  // The library's buffer may be a view of a larger one, which cannot be handed over.
  return new Uint8Array(bytes);
}

// A parsing edge: messages between threads carry no types.
parentPort?.on(
  'message',
  ({ document, format }: { document: TypesetDocument; format: DocumentFormat }) => {
    void typeset(document, format).then((bytes) => parentPort?.postMessage(bytes, [bytes.buffer]));
  },
);
