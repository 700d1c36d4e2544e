import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a file is instead of a list, as its first bytes tell. */
const sentences: Readonly<Record<string, MessageDescriptor>> = {
  pdf: msg`Das ist eine PDF-Datei, keine Tabelle.`,
  docx: msg`Das ist ein Textdokument (Word), keine Tabelle.`,
  rtf: msg`Das ist ein Textdokument (RTF), keine Tabelle.`,
  pptx: msg`Das ist eine Präsentation, keine Tabelle.`,
  ods: msg`Das ist eine OpenDocument-Tabelle. Diese Art lesen wir noch nicht.`,
  'old-office': msg`Das ist eine Datei aus einer älteren Fassung von Excel oder Word.`,
  xlsx: msg`Die Datei ist als Excel-Tabelle benannt, enthält aber keine.`,
  image: msg`Das ist ein Bild, keine Tabelle.`,
  archive: msg`Das ist ein gepacktes Archiv, keine Tabelle.`,
  html: msg`Das ist eine Webseite, keine Tabelle.`,
  json: msg`Das ist eine JSON-Datei, keine Tabelle.`,
  geojson: msg`Das ist eine Karte (GeoJSON). Gebiete fügen Sie unter „Bestand, Gebiete“ ein.`,
  vcard: msg`Das sind Kontakte aus einem Adressbuch, keine Tabelle.`,
};

export function fileKindSentence(kind: string): MessageDescriptor {
  return sentences[kind] ?? msg`Diese Art von Datei lässt sich nicht einlesen.`;
}
