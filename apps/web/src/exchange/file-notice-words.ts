import type { CodedReason } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** About the list as a whole: gaps of the mapping. */
const sentences: Readonly<Record<string, MessageDescriptor>> = {
  'no-name-column': msg`Keine Spalte ist als Name zugeordnet. Bitte wählen Sie, welche Spalte den Namen nennt.`,
  'no-from-column': msg`Keine Spalte nennt, von wem die Beziehung ausgeht. Bitte ändern Sie die Zuordnung.`,
  'no-to-column': msg`Keine Spalte nennt, zu wem die Beziehung geht. Bitte ändern Sie die Zuordnung.`,
  'no-headings': msg`Die Liste nennt keine Überschriften. Die Spalten heißen deshalb A, B, C. Bitte prüfen Sie die Zuordnung.`,
};

export function fileNoticeWords(notice: CodedReason): MessageDescriptor {
  const { code } = notice;
  return sentences[code] ?? msg`Hinweis zur Liste: ${code}`;
}
