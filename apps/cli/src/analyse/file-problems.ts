import type { FileProblem, FileProblemCode, ReadNetwork } from '@augenhoehe/graph/files';
import { plain } from '../plain.ts';
import { type Said, speak } from '../speak.ts';

const sentences: Readonly<Record<FileProblemCode, Said>> = {
  'blank-line': { de: 'leere Zeile, übergangen', en: 'blank line, skipped' },
  'heading-assumed': {
    de: 'als Überschrift genommen; wenn es Daten sind, bitte eine Zeile „von,nach“ davor setzen',
    en: 'taken for a heading; if it is data, please put a row "from,to" before it',
  },
  'no-column': {
    de: 'die Spalte „{column}“ gibt es nicht; bitte den Namen prüfen',
    en: 'there is no column "{column}"; please check its name',
  },
  'wrong-encoding': {
    de: 'falsche Zeichen; bitte die Datei als UTF-8 speichern',
    en: 'wrong characters; please save the file as UTF-8',
  },
  'both-ways': {
    de: 'gilt in beide Richtungen, also als zwei Pfeile',
    en: 'goes both ways and counts as two arrows',
  },
  'further-graph': {
    de: 'ein weiterer Graph; nur der erste wird gelesen',
    en: 'another graph; only the first is read',
  },
  'missing-end': {
    de: 'ein Ende der Beziehung fehlt, ausgelassen; bitte ergänzen',
    en: 'an end of the tie is missing, left out; please add it',
  },
  'unknown-id': {
    de: '„{id}“ steht nicht unter den Akteuren, ausgelassen; bitte dort ergänzen',
    en: '"{id}" is not among the actors, left out; please add it there',
  },
  'self-loop': {
    de: 'verbindet „{id}“ mit sich selbst, ausgelassen',
    en: 'ties "{id}" to itself, left out',
  },
  'repeated-tie': {
    de: 'dieselbe Beziehung wie in Zeile {first}, zählt einmal',
    en: 'the same tie as in line {first}, counts once',
  },
  'not-counted': {
    de: 'zählt nach der Datei nicht mit („counted“ ist false), ausgelassen',
    en: 'does not count, says the file ("counted" is false), left out',
  },
  'bad-weight': {
    de: '„{weight}“ ist keine Zahl über 0, ausgelassen; bitte berichtigen',
    en: '"{weight}" is no number above 0, left out; please correct it',
  },
  'broken-quotes': {
    de: 'ein Anführungszeichen endet nicht, ausgelassen; bitte schließen',
    en: 'a quotation mark does not close, left out; please close it',
  },
  hyperedge: {
    de: 'verbindet mehr als zwei, ausgelassen',
    en: 'ties more than two, left out',
  },
  'missing-id': {
    de: 'ein Akteur ohne Kennung, ausgelassen; bitte eine id ergänzen',
    en: 'an actor without an id, left out; please add one',
  },
  'repeated-actor': {
    de: '„{id}“ steht schon da, ausgelassen',
    en: '"{id}" is there already, left out',
  },
  'empty-file': { de: 'die Datei ist leer', en: 'the file is empty' },
  'too-few-columns': {
    de: 'es braucht zwei Spalten, von und nach; bitte das Trennzeichen prüfen',
    en: 'two columns are needed, from and to; please check the delimiter',
  },
  'too-many-rows': {
    de: 'mehr als {most} Zeilen; bitte die Datei teilen',
    en: 'more than {most} rows; please split the file',
  },
  'too-many-columns': {
    de: 'mehr als {most} Spalten; bitte überflüssige entfernen',
    en: 'more than {most} columns; please remove some',
  },
  'too-long': {
    de: 'zu lang für eine Zeile oder ein Element; ist das die richtige Datei?',
    en: 'too long for a line or an element; is it the right file?',
  },
  'too-deep': { de: 'zu tief verschachtelt', en: 'nested too deeply' },
  'broken-xml': {
    de: 'kein gültiges XML; bitte noch einmal speichern',
    en: 'no valid XML; please save the file again',
  },
  'wrong-root': {
    de: 'weder GraphML noch GEXF',
    en: 'neither GraphML nor GEXF',
  },
  'declarations-refused': {
    de: 'die Datei erklärt eigene Entities; solche werden nicht gelesen',
    en: 'the file declares entities of its own; such files are not read',
  },
};

function sentenceOf({ code, line, words }: FileProblem): string {
  const said = speak(sentences[code]).replace(/\{(\w+)\}/g, (_, word: string) =>
    plain(String(words[word] ?? '')),
  );
  return `${speak({ de: 'Zeile', en: 'line' })} ${String(line)}: ${said}`;
}

/** What is to be said of a file, by line; of each kind the first, and how many more there are. */
export function problemLines({ problems, countOfProblems }: ReadNetwork): string[] {
  const told = new Map<FileProblemCode, number>();
  for (const { code } of problems) told.set(code, (told.get(code) ?? 0) + 1);
  const more = [...told].flatMap(([code, count]) => {
    const rest = (countOfProblems[code] ?? count) - count;
    if (rest <= 0) return [];
    const sentence = speak(sentences[code]).replace(/„?"?\{\w+\}"?“?/g, '…');
    return [
      `… ${speak({ de: `und ${String(rest)} weitere`, en: `and ${String(rest)} more` })}: ${sentence}`,
    ];
  });
  return [...problems.map(sentenceOf), ...more];
}
