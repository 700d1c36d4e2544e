import { speak } from './speak.ts';

const german = `Quartier oder Liste als Datei

  augenhoehe export --neighbourhood KÜRZEL --format json [--output DATEI]
  augenhoehe export [actors|ties] --neighbourhood KÜRZEL --format csv|xlsx [--output DATEI]
  augenhoehe export actors --neighbourhood KÜRZEL --format geojson [--output DATEI]

  --output DATEI    wohin; ohne diese Angabe auf die Standardausgabe
  --language de|en  Sprache der Überschriften und Begriffe; sonst die des Quartiers

  json      das ganze Quartier, auch was geschützt ist. „augenhoehe import neighbourhood“ holt es
            verlustfrei zurück. Nicht darin: Konten, Einladungen, der Verlauf, Telefon und E-Mail von
            Personen, die widersprochen haben.
  csv xlsx  eine Liste; actors, wenn nichts angegeben ist. „augenhoehe import“ liest sie wieder ein.
  geojson   Akteure mit Lage und Gebiete mit Umriss, für Karten

Was eine Tabellenkalkulation als Formel ausführen würde, steht mit einem Apostroph davor.
Jeder Export steht im Verlauf des Quartiers.

Ende mit 0: geschrieben · 2: falsch aufgerufen`;

const english = `A neighbourhood or a list as a file

  augenhoehe export --neighbourhood SLUG --format json [--output FILE]
  augenhoehe export [actors|ties] --neighbourhood SLUG --format csv|xlsx [--output FILE]
  augenhoehe export actors --neighbourhood SLUG --format geojson [--output FILE]

  --output FILE     where to; without it standard output
  --language de|en  language of headings and terms; else the neighbourhood's

  json      the whole neighbourhood, protected entries too. "augenhoehe import neighbourhood" brings it
            back without loss. Not in it: accounts, invitations, the history, phone and e-mail of
            persons who objected.
  csv xlsx  a list; actors if nothing is named. "augenhoehe import" reads it again.
  geojson   actors with a position and areas with an outline, for maps

What a spreadsheet would run as a formula has an apostrophe before it.
Every export stands in the neighbourhood's history.

Ends with 0: written · 2: called wrongly`;

export function exportHelp(): string {
  return speak({ de: german, en: english });
}
