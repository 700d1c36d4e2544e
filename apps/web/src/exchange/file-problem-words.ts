import { importLimits } from '@augenhoehe/domain/exchange';
import type { CodedReason } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { numberParam, textParam } from './coded-params.ts';
import { fileKindSentence } from './file-kind-sentence.ts';

export interface FileProblemWords {
  readonly title: MessageDescriptor;
  readonly remedy: MessageDescriptor;
}

const saveAsTable = msg`Bitte speichern Sie die Liste im Tabellenprogramm als CSV oder XLSX und lesen Sie sie noch einmal ein. Sie können auch die Zellen kopieren und einfügen.`;
const saveAnew = msg`Bitte öffnen Sie die Datei im Tabellenprogramm, speichern Sie sie neu als XLSX und versuchen Sie es noch einmal.`;
const split = msg`Bitte teilen Sie die Liste in mehrere Teile. Was schon im Bestand ist, wird beim nächsten Teil erkannt.`;
const copyCells = msg`Zum Schutz öffnen wir die Datei nicht. Bitte kopieren Sie die Zellen in eine neue Tabelle und speichern Sie diese als XLSX oder CSV.`;
const saveNetworkAnew = msg`Vielleicht ist sie abgeschnitten. Bitte speichern Sie das Netz in dem Programm, aus dem es stammt, noch einmal.`;
const megabytes = importLimits.bytes / 1024 / 1024;
const { rows, columns } = importLimits;

type Words = (params: CodedReason['params']) => FileProblemWords;

const words: Readonly<Record<string, Words>> = {
  'empty-file': () => ({
    title: msg`Die Liste ist leer.`,
    remedy: msg`Bitte prüfen Sie, ob die richtige Datei und das richtige Tabellenblatt gewählt sind.`,
  }),
  'no-rows': () => ({
    title: msg`Unter den Überschriften steht nichts.`,
    remedy: msg`Bitte prüfen Sie, ob die Zeilen mitkopiert sind und das richtige Tabellenblatt gewählt ist.`,
  }),
  'file-too-large': () => ({
    title: msg`Die Liste ist größer als ${megabytes} MB.`,
    remedy: split,
  }),
  'too-many-rows': () => ({ title: msg`Die Liste hat mehr als ${rows} Zeilen.`, remedy: split }),
  'too-many-columns': (params) => ({
    title: msg`Zeile ${textParam(params, 'row')} hat ${numberParam(params, 'columns')} Spalten. Möglich sind ${columns}.`,
    remedy: msg`Bitte löschen Sie Spalten, die nicht gebraucht werden, und prüfen Sie das Trennzeichen.`,
  }),
  'unpacks-too-large': () => ({
    title: msg`Die Datei wird beim Entpacken ungewöhnlich groß.`,
    remedy: copyCells,
  }),
  'needs-too-much-memory': () => ({
    title: msg`Die Liste braucht mehr Speicher, als dafür vorgesehen ist.`,
    remedy: split,
  }),
  'other-kind': (params) => ({
    title: fileKindSentence(textParam(params, 'kind')),
    remedy: saveAsTable,
  }),
  'broken-file': () => ({
    title: msg`Die Datei ist beschädigt oder unvollständig.`,
    remedy: saveAnew,
  }),
  'no-nodes': () => ({
    title: msg`In der Datei steht kein Knoten und keine Kante.`,
    remedy: msg`Bitte prüfen Sie, ob beim Speichern das ganze Netz ausgegeben wurde.`,
  }),
  'declarations-refused': (params) => ({
    title: msg`Die Datei erklärt in Zeile ${numberParam(params, 'row')} eigene Kürzel (Entities). Solche Dateien lesen wir nicht.`,
    remedy: msg`Bitte öffnen Sie das Netz in Gephi oder yEd und speichern Sie es neu als GraphML oder GEXF.`,
  }),
  'broken-xml': (params) => ({
    title: msg`Die Datei ist in Zeile ${numberParam(params, 'row')} kein gültiges XML: „${textParam(params, 'near')}“.`,
    remedy: saveNetworkAnew,
  }),
  'too-long': (params) => ({
    title: msg`In Zeile ${numberParam(params, 'row')} ist ein Text länger, als er in einem Netz sein kann.`,
    remedy: saveNetworkAnew,
  }),
  'wrong-root': () => ({
    title: msg`Die Datei ist weder GraphML noch GEXF.`,
    remedy: saveNetworkAnew,
  }),
  'too-deep': (params) => ({
    title: msg`In Zeile ${numberParam(params, 'row')} ist die Datei zu tief verschachtelt.`,
    remedy: saveNetworkAnew,
  }),
  'quote-not-closed': (params) => ({
    title: msg`Ab Zeile ${textParam(params, 'row')} wird ein Anführungszeichen nicht geschlossen.`,
    remedy: msg`Bitte ergänzen oder löschen Sie das Anführungszeichen in dieser Zeile. Oder speichern Sie die Liste als XLSX.`,
  }),
  'broken-row': (params) => ({
    title: msg`Zeile ${textParam(params, 'row')} lässt sich nicht in Spalten teilen.`,
    remedy: msg`Bitte prüfen Sie Trennzeichen und Anführungszeichen in dieser Zeile. Oder speichern Sie die Liste als XLSX.`,
  }),
};

/** Whether a refusal is about the list itself. */
export function isFileProblem(code: string): boolean {
  return words[code] !== undefined;
}

/** Why a list could not be read, and what helps. */
export function fileProblemWords(problem: CodedReason | null): FileProblemWords {
  const code = problem?.code ?? '';
  const known = words[code];
  return (
    known?.(problem?.params ?? {}) ?? {
      title: msg`Die Liste lässt sich nicht lesen (${code}).`,
      remedy: saveAsTable,
    }
  );
}
