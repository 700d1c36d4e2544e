import type { UnreadableFile } from '@augenhoehe/server';
import { type Said, speak } from './speak.ts';

const fileProblems: Readonly<Record<string, Said>> = {
  'empty-file': { de: 'Die Datei ist leer.', en: 'The file is empty.' },
  'no-rows': {
    de: 'Unter den Überschriften steht keine Zeile.',
    en: 'There is no row below the headings.',
  },
  'other-kind': {
    de: 'Die Datei ist keine Liste, sondern: {kind}. Bitte als XLSX oder CSV speichern, ein Netz als GraphML oder GEXF.',
    en: 'The file is not a list but: {kind}. Please save it as XLSX or CSV, a network as GraphML or GEXF.',
  },
  'broken-file': {
    de: 'Die Datei ist beschädigt. Bitte noch einmal speichern.',
    en: 'The file is damaged. Please save it again.',
  },
  'unpacks-too-large': {
    de: 'Die Datei entpackt sich zu mehr, als eine Liste braucht. Bitte als CSV speichern.',
    en: 'The file unpacks to more than a list needs. Please save it as CSV.',
  },
  'file-too-large': {
    de: 'Die Datei ist größer als {megabytes} MB. Bitte die Liste teilen.',
    en: 'The file is larger than {megabytes} MB. Please split the list.',
  },
  'too-many-rows': {
    de: 'Die Liste hat mehr als {most} Zeilen. Bitte teilen.',
    en: 'The list has more than {most} rows. Please split it.',
  },
  'too-many-columns': {
    de: 'Zeile {row} hat {columns} Spalten; erlaubt sind {most}. Bitte prüfen, ob das Trennzeichen stimmt.',
    en: 'Row {row} has {columns} columns; {most} are allowed. Please check the delimiter.',
  },
  'quote-not-closed': {
    de: 'Nach Zeile {row} beginnt ein Anführungszeichen, das nie endet. Bitte dort ergänzen.',
    en: 'After row {row} a quotation mark opens that never closes. Please close it there.',
  },
  'no-nodes': {
    de: 'Die Datei nennt weder Knoten noch Kanten.',
    en: 'The file has no nodes or edges.',
  },
  'declarations-refused': {
    de: 'Zeile {row}: Die Datei erklärt eigene Entities; solche werden nicht gelesen. Bitte neu als GraphML oder GEXF speichern.',
    en: 'Row {row}: the file declares entities of its own; such files are not read. Please save it as GraphML or GEXF again.',
  },
  'broken-xml': {
    de: 'Zeile {row}: kein gültiges XML („{near}“). Bitte noch einmal speichern.',
    en: 'Row {row}: no valid XML ("{near}"). Please save it again.',
  },
  'too-long': {
    de: 'Zeile {row}: zu lang für ein Element. Ist das die richtige Datei?',
    en: 'Row {row}: too long for an element. Is it the right file?',
  },
  'too-deep': { de: 'Zeile {row}: zu tief verschachtelt.', en: 'Row {row}: nested too deeply.' },
  'wrong-root': { de: 'Weder GraphML noch GEXF.', en: 'Neither GraphML nor GEXF.' },
  'broken-row': { de: 'Zeile {row} ist nicht lesbar.', en: 'Row {row} cannot be read.' },
  'needs-too-much-memory': {
    de: 'Die Liste braucht mehr Arbeitsspeicher, als erlaubt ist. Bitte teilen.',
    en: 'The list needs more memory than is allowed. Please split it.',
  },
};

/** Faults of cells, and what is said of rows that are taken. */
const cellProblems: Readonly<Record<string, Said>> = {
  'no-name': { de: 'Name fehlt: eintragen', en: 'no name: enter one' },
  'too-long': { de: 'zu lang: kürzen', en: 'too long: shorten it' },
  'control-character': {
    de: 'enthält ein unsichtbares Steuerzeichen: entfernen',
    en: 'holds a control character: remove it',
  },
  'not-usable': { de: 'nicht verwendbar: berichtigen', en: 'not usable: correct it' },
  'not-a-coordinate': {
    de: 'keine Koordinate: als Grad angeben, etwa 52,51',
    en: 'no coordinate: give degrees such as 52.51',
  },
  'coordinate-missing': {
    de: 'eine der beiden Koordinaten fehlt',
    en: 'one of the two coordinates is missing',
  },
  'coordinate-outside': {
    de: 'Koordinate liegt außerhalb der Erde: berichtigen',
    en: 'coordinate lies outside the earth: correct it',
  },
  'coordinates-swapped': {
    de: 'Breite und Länge waren vertauscht und sind richtiggestellt',
    en: 'latitude and longitude were swapped and are put right',
  },
  'area-ambiguous': {
    de: 'passt zu mehreren Gebieten: eines angeben',
    en: 'fits several areas: name one',
  },
  'area-unknown': { de: 'Gebiet unbekannt, bleibt leer', en: 'area unknown, left empty' },
  'area-by-position': { de: 'Gebiet nach der Lage bestimmt', en: 'area found by position' },
  'not-an-e-mail': {
    de: 'keine E-Mail-Adresse, steht in den Notizen',
    en: 'no e-mail address, kept in the notes',
  },
  'not-a-web-address': {
    de: 'keine Internetadresse, steht in den Notizen',
    en: 'no web address, kept in the notes',
  },
  'not-a-phone': {
    de: 'keine Telefonnummer, steht in den Notizen',
    en: 'no phone number, kept in the notes',
  },
  'more-than-one': {
    de: 'mehrere Angaben: die erste gilt, die übrigen stehen in den Notizen',
    en: 'more than one: the first counts, the others are in the notes',
  },
  'formula-as-text': { de: 'Formel, als Text gelesen', en: 'formula, read as text' },
  'type-unknown': {
    de: 'Art unbekannt, steht in den Notizen',
    en: 'type unknown, kept in the notes',
  },
  'no-from': { de: 'erster Akteur fehlt', en: 'the first actor is missing' },
  'no-to': { de: 'zweiter Akteur fehlt', en: 'the second actor is missing' },
  'not-a-tie-type': {
    de: 'Art der Beziehung unbekannt: berichtigen',
    en: 'type of tie unknown: correct it',
  },
  'tie-type-assumed': {
    de: 'ohne Art der Beziehung: als Kontakt gelesen',
    en: 'no type of tie: read as contact',
  },
  'not-a-level': { de: 'Stufe unbekannt: 0 bis 5 angeben', en: 'level unknown: give 0 to 5' },
  'not-a-formality': {
    de: 'Formalität unbekannt: 0 bis 4 angeben',
    en: 'formality unknown: give 0 to 4',
  },
  'not-a-day': { de: 'kein Datum: als 31.12.2026 angeben', en: 'no date: give it as 2026-12-31' },
  'ends-before-it-begins': { de: 'endet, bevor es beginnt', en: 'ends before it begins' },
  'actor-unknown': {
    de: 'Akteur unbekannt: berichtigen, vorher einlesen oder --create-missing',
    en: 'actor unknown: correct it, import it first, or use --create-missing',
  },
  'actor-ambiguous': {
    de: 'mehrere Akteure heißen so: genauer angeben',
    en: 'several actors have this name: be more exact',
  },
  'tie-to-itself': {
    de: 'Beziehung eines Akteurs mit sich selbst',
    en: 'tie of an actor with itself',
  },
  'no-node-id': { de: 'Knoten ohne Kennung: eine id ergänzen', en: 'node without an id: add one' },
  'repeated-id': {
    de: 'die Kennung hat schon ein Knoten weiter oben: eine eigene geben',
    en: 'a node further up has this id already: give it one of its own',
  },
  'node-unknown': {
    de: 'kein Knoten der Datei heißt so: Kennung berichtigen oder den Knoten ergänzen',
    en: 'no node of the file is called so: correct the id or add the node',
  },
  'end-faulty': {
    de: 'ein Ende steht in einer fehlerhaften Zeile: erst diese berichtigen',
    en: 'one end is in a faulty row: correct that one first',
  },
  'end-skipped': { de: 'ein Ende bleibt draußen', en: 'one end stays outside' },
  'end-waits': {
    de: 'noch offen, wer ein Ende ist: erst das entscheiden',
    en: 'who one end is is still open: decide that first',
  },
  'wrong-characters': {
    de: 'enthält unlesbare Zeichen: als UTF-8 speichern',
    en: 'holds characters that could not be read: save it as UTF-8',
  },
  'read-as': { de: 'als bekannter Akteur gelesen', en: 'read as a known actor' },
};

function filled(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '?'));
}

export function fileProblem({ code, params }: UnreadableFile): string {
  const said = fileProblems[code];
  return said === undefined ? code : filled(speak(said), params);
}

export function cellProblem(code: string): string {
  const said = cellProblems[code];
  return said === undefined ? code : speak(said);
}
