import { importLimits } from '@augenhoehe/domain/exchange';
import type { CodedReason } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export interface FileProblemWords {
  readonly title: MessageDescriptor;
  readonly remedy: MessageDescriptor;
}

const saveAsTable = msg`Bitte speichern Sie die Liste im Tabellenprogramm als CSV oder XLSX und lesen Sie sie noch einmal ein.`;
const split = msg`Bitte teilen Sie die Liste in mehrere Teile. Was schon übernommen ist, wird beim nächsten Teil erkannt.`;
const { rows, columns } = importLimits;
const megabytes = importLimits.bytes / 1024 / 1024;

const words: Readonly<Record<string, FileProblemWords>> = {
  empty: {
    title: msg`Die Liste ist leer.`,
    remedy: msg`Bitte prüfen Sie, ob die richtige Datei oder das richtige Tabellenblatt gewählt ist.`,
  },
  'no-rows': {
    title: msg`Unter den Überschriften steht nichts.`,
    remedy: msg`Bitte prüfen Sie, ob die Zeilen mitkopiert sind.`,
  },
  'too-large': { title: msg`Die Liste ist größer als ${megabytes} MB.`, remedy: split },
  'too-many-rows': { title: msg`Die Liste hat mehr als ${rows} Zeilen.`, remedy: split },
  'too-many-columns': {
    title: msg`Eine Zeile hat mehr als ${columns} Spalten.`,
    remedy: msg`Bitte löschen Sie Spalten, die nicht gebraucht werden. Vielleicht stimmt auch das Trennzeichen nicht.`,
  },
  'unpacks-too-large': {
    title: msg`Die Datei wird beim Öffnen ungewöhnlich groß.`,
    remedy: msg`Zum Schutz öffnen wir sie nicht. Bitte kopieren Sie die Zellen in eine neue Tabelle und speichern Sie diese als XLSX oder CSV.`,
  },
  'other-kind-of-file': {
    title: msg`Diese Art von Datei lässt sich nicht einlesen.`,
    remedy: saveAsTable,
  },
  damaged: {
    title: msg`Die Datei ist beschädigt oder unvollständig.`,
    remedy: msg`Bitte öffnen Sie sie im Tabellenprogramm, speichern Sie sie neu und versuchen Sie es noch einmal.`,
  },
  protected: {
    title: msg`Die Datei ist mit einem Kennwort geschützt.`,
    remedy: msg`Bitte speichern Sie sie ohne Kennwort, oder kopieren Sie die Zellen und fügen Sie sie ein.`,
  },
  encoding: {
    title: msg`Die Zeichen der Datei lassen sich nicht lesen.`,
    remedy: msg`Bitte speichern Sie sie als „CSV UTF-8“ oder als XLSX.`,
  },
  quotes: {
    title: msg`Ein Anführungszeichen in der Datei wird nicht geschlossen.`,
    remedy: msg`Bitte speichern Sie die Liste neu als XLSX, oder kopieren Sie die Zellen und fügen Sie sie ein.`,
  },
};

/** Why a list could not be read, and what helps. */
export function fileProblemWords(problem: CodedReason | null): FileProblemWords {
  const known = problem === null ? undefined : words[problem.code];
  if (known !== undefined) return known;
  const code = problem?.code ?? '';
  return { title: msg`Die Liste lässt sich nicht lesen (${code}).`, remedy: saveAsTable };
}
