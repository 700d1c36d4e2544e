import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TypesetDocument } from './document.ts';

const properties = 'docProps/core.xml';
const moment = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

const body = 'word/document.xml';
const empty = new Uint8Array();
const ofPicture = /<wp:docPr ([^>]*)\/>/gu;
const adorns =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

/** With every picture said to be there for its look alone. */
function adorned(xml: string): string {
  return xml.replaceAll(ofPicture, `<wp:docPr $1>${adorns}</wp:docPr>`);
}

/**
 * The same document on the same day is the same file: its library writes the time of its making into it, and knows no
 * language of the whole and no picture that only adorns.
 */
export function stampDocx(
  bytes: Uint8Array,
  { day, language, logo }: Pick<TypesetDocument, 'day' | 'language' | 'logo'>,
): Uint8Array {
  const files = unzipSync(bytes);
  const told = files[properties];
  if (told === undefined) throw new Error(`The document has no ${properties}.`);
  const stamped = strFromU8(told)
    .replaceAll(moment, `$1${day}T12:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
  // A ZIP's times have no zone: noon here and noon there are the same bytes.
  return zipSync(
    {
      ...files,
      [properties]: strToU8(stamped),
      ...(logo?.alternative === null
        ? { [body]: strToU8(adorned(strFromU8(files[body] ?? empty))) }
        : {}),
    },
    { mtime: new Date(`${day}T12:00:00`) },
  );
}
