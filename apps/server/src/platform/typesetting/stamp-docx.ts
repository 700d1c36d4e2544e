import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TypesetDocument } from './document.ts';

const properties = 'docProps/core.xml';
const moment = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

/**
 * The same document on the same day is the same file: its library writes the time of its making into it, and knows no
 * language of the whole.
 */
export function stampDocx(
  bytes: Uint8Array,
  { day, language }: Pick<TypesetDocument, 'day' | 'language'>,
): Uint8Array {
  const files = unzipSync(bytes);
  const told = files[properties];
  if (told === undefined) throw new Error(`The document has no ${properties}.`);
  const stamped = strFromU8(told)
    .replaceAll(moment, `$1${day}T12:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
  // A ZIP's times have no zone: noon here and noon there are the same bytes.
  return zipSync(
    { ...files, [properties]: strToU8(stamped) },
    { mtime: new Date(`${day}T12:00:00`) },
  );
}
