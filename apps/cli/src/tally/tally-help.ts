import { speak } from '../speak.ts';

const german = `Entscheidungen nachzählen

  augenhoehe tally DATEI …

  DATEI   Protokoll einer Entscheidung (JSON, „augenhoehe-decision/1“), auch mehrere

Je Datei erscheint eine Zeile JSON: Ergebnis, Gewinner, Reihenfolge, Zahlen je Möglichkeit, Beteiligung.
Nennt das Protokoll selbst ein Ergebnis, so sagt „agrees“, ob das Nachzählen dasselbe ergibt. Bei mehreren
Dateien steht in „file“, welche gemeint ist. Gezählt wird auf diesem Rechner, ohne Netz und Datenbank.

Ende mit 0: alles gezählt · 1: mindestens eine Datei war fehlerhaft; wo, steht in der Fehlerausgabe · 2: falsch aufgerufen`;

const english = `Count decisions again

  augenhoehe tally FILE …

  FILE   record of a decision (JSON, "augenhoehe-decision/1"), or several

Each file gives one line of JSON: outcome, winners, ranking, figures of each option, quorum. Where the record
tells a result itself, "agrees" says whether counting again comes to the same. With several files, "file" says
which one is meant. Counting takes place on this machine, without network and database.

Ends with 0: everything counted · 1: at least one file was faulty; standard error says where · 2: called wrongly`;

export function tallyHelp(): string {
  return speak({ de: german, en: english });
}
