import type { CodedReason } from '@augenhoehe/domain/exchange';
import { type Said, speak } from './speak.ts';

/** What is in the file and was not read. */
const leftOut: Readonly<Record<string, Said>> = {
  hyperedge: {
    de: 'Kanten zwischen mehr als zwei Knoten, nicht gelesen: {count} (Zeile {lines}). Bitte die Beziehungen einzeln eintragen.',
    en: 'edges between more than two nodes, not read: {count} (line {lines}). Please enter the ties one by one.',
  },
  'further-graph': {
    de: 'Gelesen wird nur das erste Netz der Datei. Ein weiteres beginnt in Zeile {lines}: bitte als eigene Datei speichern.',
    en: 'Only the first network of the file is read. Another begins in line {lines}: please save it as a file of its own.',
  },
  'wrong-encoding': {
    de: 'In Zeile {lines} stehen Zeichen, die sich nicht lesen ließen. Bitte als UTF-8 speichern und noch einmal einlesen.',
    en: 'Line {lines} has characters that could not be read. Please save the file as UTF-8 and import it again.',
  },
  'ends-are-numbers': {
    de: 'Die Enden der Kanten sind Nummern, keine Namen; angelegt wird deshalb niemand. Bitte das Netz als GraphML oder GEXF ausgeben.',
    en: 'The ends of the edges are numbers, not names, so nobody is added. Please save the network as GraphML or GEXF.',
  },
  'no-name-column': {
    de: 'Keine Spalte nennt den Namen. Bitte eine „Name“ überschreiben; Beziehungen mit ties oder network einlesen.',
    en: 'No column is the name. Please head one "Name"; import ties as ties or network.',
  },
  'no-from-column': {
    de: 'Keine Spalte nennt, von wem die Beziehung ausgeht. Bitte eine „von“ überschreiben.',
    en: 'No column says whom the tie comes from. Please head one "from".',
  },
  'no-to-column': {
    de: 'Keine Spalte nennt, zu wem die Beziehung geht. Bitte eine „nach“ überschreiben.',
    en: 'No column says whom the tie goes to. Please head one "to".',
  },
};

const noticed: Readonly<Record<string, Said>> = {
  'blank-lines': {
    de: 'leere Zeilen, übergangen: {count} (Zeile {lines})',
    en: 'blank lines, skipped: {count} (line {lines})',
  },
  'counted-rows': {
    de: 'Mehrere Knoten oder Kanten teilen sich eine Zeile; die Zeilennummern zählen deshalb Knoten und Kanten der Reihe nach.',
    en: 'Several nodes or edges share a line, so rows are numbered by counting nodes and edges.',
  },
  'no-headings': {
    de: 'Die Liste nennt keine Überschriften; die Spalten heißen A, B, C.',
    en: 'The list has no headings; its columns are called A, B, C.',
  },
};

function listed({ params }: CodedReason): string {
  const { lines, count } = params;
  if (!Array.isArray(lines)) return '';
  return Number(count) > lines.length ? `${lines.join(', ')} …` : lines.join(', ');
}

function sentenceOf(notice: CodedReason): string {
  const said = leftOut[notice.code] ?? noticed[notice.code];
  if (said === undefined) return notice.code;
  return speak(said)
    .replace('{lines}', listed(notice))
    .replace('{count}', String(notice.params['count']));
}

/** About the list as a whole. */
export function fileNoticeLines(notices: readonly CodedReason[]): string[] {
  return notices.map((notice) => `  ${sentenceOf(notice)}`);
}

/** Whether the file has something that was not read. */
export function lacksSome(notices: readonly CodedReason[]): boolean {
  return notices.some(({ code }) => code in leftOut);
}
