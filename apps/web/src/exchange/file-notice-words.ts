import type { CodedReason } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { listParam, numberParam } from './coded-params.ts';

type Sentence = (params: CodedReason['params']) => MessageDescriptor;

function linesIn(params: CodedReason['params']): string {
  const lines = listParam(params, 'lines');
  return numberParam(params, 'count') > lines.length ? `${lines.join(', ')} …` : lines.join(', ');
}

/** About the list as a whole: gaps of the mapping, and what was not read. */
const sentences: Readonly<Record<string, Sentence>> = {
  'no-name-column': () =>
    msg`Keine Spalte ist als Name zugeordnet. Bitte wählen Sie, welche Spalte den Namen nennt.`,
  'no-from-column': () =>
    msg`Keine Spalte nennt, von wem die Beziehung ausgeht. Bitte ändern Sie die Zuordnung.`,
  'no-to-column': () =>
    msg`Keine Spalte nennt, zu wem die Beziehung geht. Bitte ändern Sie die Zuordnung.`,
  'counted-rows': () =>
    msg`In der Datei teilen sich mehrere Knoten oder Kanten eine Zeile. Die Zeilennummern zählen deshalb Knoten und Kanten der Reihe nach.`,
  hyperedge: (params) =>
    msg`${plural(numberParam(params, 'count'), { one: 'Eine Kante verbindet mehr als zwei Knoten und wird', other: '# Kanten verbinden mehr als zwei Knoten und werden' })} nicht gelesen (Zeilennummer: ${linesIn(params)}). Bitte tragen Sie die Beziehungen einzeln ein.`,
  'further-graph': (params) =>
    msg`Gelesen wird nur das erste Netz der Datei. Zeilennummer, in der ein weiteres beginnt: ${linesIn(params)}. Bitte speichern Sie es als eigene Datei.`,
  'wrong-encoding': (params) =>
    msg`Einige Zeichen ließen sich nicht lesen (�, Zeilennummer: ${linesIn(params)}). Bitte speichern Sie die Datei als UTF-8 und lesen Sie sie noch einmal ein.`,
  'blank-lines': (params) =>
    msg`${plural(numberParam(params, 'count'), { one: 'Eine leere Zeile ist', other: '# leere Zeilen sind' })} übergangen (Zeilennummer: ${linesIn(params)}).`,
  'ends-are-numbers': () =>
    msg`Die Enden der Kanten sind Nummern, keine Namen. Bitte geben Sie das Netz als GraphML oder GEXF aus, dort stehen die Namen dabei. Angelegt wird deshalb niemand.`,
  'no-headings': () =>
    msg`Die Liste nennt keine Überschriften. Die Spalten heißen deshalb A, B, C. Bitte prüfen Sie die Zuordnung.`,
};

export function fileNoticeWords(notice: CodedReason): MessageDescriptor {
  const { code } = notice;
  return sentences[code]?.(notice.params) ?? msg`Hinweis zur Liste: ${code}`;
}
