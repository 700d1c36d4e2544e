import { speak } from './speak.ts';

const german = `Augenhöhe: Zusammenarbeit im Quartier

  augenhoehe serve                        Server starten
  augenhoehe demo                         Beispielquartier „Hafergraben“ ansehen
  augenhoehe migrate                      Datenbank auf den Stand des Programms bringen
  augenhoehe import actors DATEI --neighbourhood KÜRZEL [--dry-run] [--json]
  augenhoehe import ties DATEI --neighbourhood KÜRZEL [--dry-run] [--json]
                                          Liste einlesen; mit --help die Regeln
  augenhoehe import neighbourhood DATEI   ein ganzes Quartier zurückholen
  augenhoehe export --neighbourhood KÜRZEL --format json|csv|xlsx|geojson [--output DATEI]
                                          Quartier oder Liste als Datei; mit --help mehr
  augenhoehe analyse DATEI [--directed] [--json]
                                          Netzwerk aus einer Datei auswerten; mit --help mehr
  augenhoehe tally DATEI …                Entscheidung aus ihrem Protokoll nachzählen
  augenhoehe help                         diese Übersicht

Einstellungen stehen in Umgebungsvariablen; README.md nennt sie.`;

const english = `Augenhöhe: cooperation in the neighbourhood

  augenhoehe serve                        start the server
  augenhoehe demo                         look at the sample neighbourhood "Hafergraben"
  augenhoehe migrate                      bring the database up to the program's version
  augenhoehe import actors FILE --neighbourhood SLUG [--dry-run] [--json]
  augenhoehe import ties FILE --neighbourhood SLUG [--dry-run] [--json]
                                          read a list; --help tells the rules
  augenhoehe import neighbourhood FILE    bring a whole neighbourhood back
  augenhoehe export --neighbourhood SLUG --format json|csv|xlsx|geojson [--output FILE]
                                          a neighbourhood or a list as a file; see --help
  augenhoehe analyse FILE [--directed] [--json]
                                          analyse a network in a file; see --help
  augenhoehe tally FILE …                 count a decision again from its record
  augenhoehe help                         this overview

Settings are environment variables; README.md names them.`;

export function help(): number {
  console.log(speak({ de: german, en: english }));
  return 0;
}
