import { speak } from '../speak.ts';

const german = `Netzwerk auswerten

  augenhoehe analyse DATEI [--directed] [--json] [--weights SPALTE] [--group SPALTE] [--actors DATEI]

  DATEI       Kantenliste (CSV; Spalten von,nach oder from,to oder source,target, sonst die ersten
              beiden), GraphML, GEXF oder ein Quartier aus „export --format json“
  --directed  Beziehungen sind Pfeile
  --weights   Spalte oder Attribut mit der Stärke der Beziehung
  --group     Spalte oder Attribut, das Akteure gruppiert, für den E-I-Index; bei einer Kantenliste
              steht sie in der Datei der Akteure
  --actors    zweite Liste mit allen Akteuren (Spalte id oder die erste), auch denen ohne Beziehung
  --json      alle Kennzahlen als ein JSON-Objekt

Was in der Datei nicht zählt, wird Zeile für Zeile genannt, auch Kanten mit counted = false, wie die eigene
Ausgabe Wünsche kennzeichnet. Eine Kennzahl, die es für dieses Netzwerk nicht gibt, steht als „–“ da, im
JSON als null.

Ende mit 0: alles gezählt · 1: etwas ausgelassen oder Datei nicht lesbar · 2: falsch aufgerufen`;

const english = `Analyse a network

  augenhoehe analyse FILE [--directed] [--json] [--weights COLUMN] [--group COLUMN] [--actors FILE]

  FILE        edge list (CSV; columns from,to or source,target or von,nach, else the first two),
              GraphML, GEXF, or a neighbourhood from "export --format json"
  --directed  ties are arrows
  --weights   column or attribute with the strength of the tie
  --group     column or attribute that groups actors, for the E-I index; with an edge list it is in
              the file of actors
  --actors    a second list with all actors (column id or the first), also those without a tie
  --json      all figures as one JSON object

What does not count in the file is named line by line, edges with counted = false too, by which our own
export marks wishes. A figure that does not exist for this network is shown as "–", in JSON as null.

Ends with 0: everything counted · 1: something left out, or a file that cannot be read · 2: called wrongly`;

export function analyseHelp(): string {
  return speak({ de: german, en: english });
}
