import type { CodedReason } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { numberParam, textParam } from './coded-params.ts';

type Sentence = (params: CodedReason['params']) => MessageDescriptor;

/** About the list as a whole: gaps of the mapping, cells read as text. */
const sentences: Readonly<Record<string, Sentence>> = {
  'no-name-column': () =>
    msg`Keine Spalte ist als Name zugeordnet. Bitte wählen Sie unter „Zuordnung ändern“, welche Spalte den Namen nennt.`,
  'no-from-column': () =>
    msg`Keine Spalte nennt, von wem die Beziehung ausgeht. Bitte ändern Sie die Zuordnung.`,
  'no-to-column': () =>
    msg`Keine Spalte nennt, zu wem die Beziehung geht. Bitte ändern Sie die Zuordnung.`,
  'no-headings': () =>
    msg`Die Liste nennt keine Überschriften. Die Spalten heißen deshalb A, B, C. Bitte prüfen Sie die Zuordnung.`,
  'formula-as-text': (params) => {
    const count = numberParam(params, 'count');
    return msg`${plural(count, { one: 'Eine Zelle beginnt', other: '# Zellen beginnen' })} wie eine Formel und wurde als Text gelesen.`;
  },
  'quotes-unclosed': (params) =>
    msg`In Zeile ${textParam(params, 'row')} wird ein Anführungszeichen nicht geschlossen. Bitte prüfen Sie die Zeilen danach.`,
};

export function fileNoticeWords(notice: CodedReason): MessageDescriptor {
  const { code } = notice;
  return sentences[code]?.(notice.params) ?? msg`Hinweis zur Liste: ${code}`;
}
