import { speak } from './speak.ts';

const german = `Liste einlesen

  augenhoehe import actors DATEI --neighbourhood KÜRZEL [--dry-run] [--json]
  augenhoehe import ties DATEI --neighbourhood KÜRZEL [--dry-run] [--json]
  augenhoehe import network DATEI --neighbourhood KÜRZEL [--dry-run] [--json]
                    Akteure und Beziehungen: GraphML, GEXF oder Kantenliste (CSV)
  augenhoehe import neighbourhood DATEI [--coordinator E-MAIL]
                    ein ganzes Quartier aus seiner Sicherungsdatei (export --format json)

  --dry-run         nur zeigen, was geschähe; nichts wird geschrieben
  --json            Ergebnis als ein JSON-Objekt
  --source TEXT     Quelle der Angaben; sonst der Name der Datei
  --create-missing  bei Beziehungen: unbekannte Akteure mit ihrem Namen anlegen
  --coordinator     bei neighbourhood: wer es koordiniert, mit einem Konto auf diesem Server

Listen werden als CSV gelesen (Trennzeichen und Kodierung werden erkannt) und als XLSX (das erste Blatt),
Netze als GraphML, GEXF und Kantenliste. GraphML und GEXF werden am Inhalt erkannt: Knoten werden Akteure,
Kanten Beziehungen. Eine Kantenliste ist, als was Sie sie angeben; bei network kommt hinzu, wer in ihr steht
und unbekannt ist.

Was mit einer Zeile geschieht:
  · Gleicher Name und ein weiteres sicheres Zeichen (Adresse, Telefon, E-Mail, Internetseite, Lage):
    Die Zeile ergänzt den bekannten Akteur. Leere Zellen löschen nichts, und was eine Einrichtung
    selbst bestätigt hat, bleibt.
  · Ähnlich, aber nicht sicher: wird als „vielleicht doppelt“ genannt und getrennt angelegt.
    Zusammengeführt wird so etwas nie von selbst.
  · Fehlerhaft: wird genannt und ausgelassen, alles andere eingelesen.
  · Eine Spalte „Träger“ legt auch die Träger an, mit der Beziehung „ist Träger von“.
  · Namen von Personen und private Nummern werden nicht übernommen.

Alles Eingelesene gilt als unbestätigt und ist zusammen ein Schritt, der sich rückgängig machen lässt.

Ende mit 0: nichts fehlerhaft · 1: etwas fehlerhaft oder nicht gelesen · 2: falsch aufgerufen`;

const english = `Read a list

  augenhoehe import actors FILE --neighbourhood SLUG [--dry-run] [--json]
  augenhoehe import ties FILE --neighbourhood SLUG [--dry-run] [--json]
  augenhoehe import network FILE --neighbourhood SLUG [--dry-run] [--json]
                    actors and ties: GraphML, GEXF or an edge list (CSV)
  augenhoehe import neighbourhood FILE [--coordinator E-MAIL]
                    a whole neighbourhood from its file (export --format json)

  --dry-run         only show what would happen; nothing is written
  --json            the result as one JSON object
  --source TEXT     where the data come from; else the name of the file
  --create-missing  for ties: add unknown actors by their name
  --coordinator     for neighbourhood: who is to coordinate it, with an account on this server

CSV is read (delimiter and encoding are found) and XLSX (the first sheet), networks as GraphML, GEXF and
edge lists. GraphML and GEXF are known by their content: nodes become actors, edges ties. An edge list is read
as what you say it is; as a network it adds whom it names and nobody knows.

What happens to a row:
  · The same name and another sure sign (address, phone, e-mail, website, position): the row adds to
    the known actor. Empty cells delete nothing, and what an organisation confirmed itself stays.
  · Similar, but not sure: it is named as a possible duplicate and added apart. Such entries are
    never merged by themselves.
  · Faulty: it is named and left out, everything else is imported.
  · A column for the carrier adds the carriers as well, with the tie "is the parent body of".
  · Names of persons and private numbers are not taken.

Everything imported counts as unconfirmed, and is one step that can be undone.

Ends with 0: nothing faulty · 1: something faulty or not read · 2: called wrongly`;

export function importHelp(): string {
  return speak({ de: german, en: english });
}
