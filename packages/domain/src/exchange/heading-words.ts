import { foldHeading } from './fold-heading.ts';
import {
  type ActorImportField,
  actorImportFields,
  ColumnReason,
  type TieImportField,
  tieImportFields,
} from './import-field.ts';

/** Words separated by commas. Within a field the earlier word is the surer sign. */
const actorHeadings: Readonly<Record<ActorImportField, string>> = {
  name: 'Einrichtung, Name der Einrichtung, Einrichtungsname, Bezeichnung der Einrichtung, Organisation, Name der Organisation, Organisationsname, Institution, Name der Institution, Akteur, Akteure, Name des Akteurs, Akteursname, Schulname, Name der Schule, Kitaname, Name der Kita, Vereinsname, Name des Vereins, Verein, Firma, Firmenname, Unternehmen, Initiative, Anbieter, Kooperationspartner, Netzwerkpartner, Projektname, Projekttitel, Schule, Kita, Einrichtung / Projekt, Einrichtungsbezeichnung, Objektbezeichnung, Organization, Organization name, Organisation name, Facility, Facility name, Actor, Actor name, Company, School, School name, Name, Bezeichnung, Label, Titel, Title, Projekt, Project, Partner, Gruppe, Group, Mitglied, Wer',
  type: 'Art, Typ, Type, Kind, Art der Einrichtung, Einrichtungsart, Einrichtungstyp, Typ der Einrichtung, Akteurstyp, Art des Akteurs, Akteursart, Organisationstyp, Art der Organisation, Kategorie, Category, Rubrik, Sparte, Schulart, Schulform, Schultyp, Type of organisation, Type of organization, Facility type, School type, Actor type, Was',
  area: 'Stadtteil, Gebiet, Teilgebiet, Quartier, Ortsteil, Planungsraum, PLR, Bezirksregion, Sozialraum, Kiez, Stadtbezirk, Stadtviertel, Viertel, Bezirk, Stadtgebiet, Wohngebiet, Area, District, Neighbourhood, Neighborhood, Quarter, Borough, Subdistrict',
  carrier:
    'Träger, Name des Trägers, Trägername, Trägerschaft, Trägerverein, Träger der Einrichtung, Einrichtungsträger, Freier Träger, Schulträger, Kitaträger, Rechtsträger, Trägerorganisation, Träger/in, Betreiber, Betreiberin, Carrier, Operator, Provider, Parent organisation, Parent organization, Parent body, Run by, Operated by',
  street:
    'Straße, Str, Straße Hausnummer, Straße und Hausnummer, Straße Hausnr, Straße Nr, Straße + Nr, Straße / Nr, Straße & Hausnummer, Straßenname, Street, Street address, Street and number, Address line 1',
  houseNumber: 'Hausnummer, Hausnr, HNr, Haus Nr, Hs Nr, House number, House no, Street number',
  postalCode: 'PLZ, Postleitzahl, Postal code, Postcode, ZIP, ZIP code',
  city: 'Ort, Stadt, City, Town, Gemeinde, Kommune, Ortschaft, Wohnort, Municipality',
  place:
    'PLZ Ort, PLZ und Ort, PLZ Stadt, Postleitzahl Ort, Postleitzahl und Ort, PLZ Wohnort, Postal code and city, Postcode city, ZIP city',
  address:
    'Adresse, Anschrift, Address, Postanschrift, Postadresse, Full address, Kontaktadresse, Adresse der Einrichtung, Standort, Location, Sitz',
  latitude:
    'Breitengrad, Breite, geographische Breite, geografische Breite, Lat, Latitude, Geo Lat, GPS Breite, Y, Koordinate Y, Y Koordinate, Lat WGS84',
  longitude:
    'Längengrad, Länge, geographische Länge, geografische Länge, Lon, Lng, Long, Longitude, Geo Lon, Geo Long, Geo Lng, GPS Länge, X, Koordinate X, X Koordinate, Lon WGS84',
  position:
    'Koordinaten, Koordinate, Geokoordinaten, Coordinates, Coordinate, Position, Lat Lon, Lat Long, Lat Lng, Latlng, Latlon, Breite Länge, Breitengrad Längengrad, GPS, GPS Koordinaten, Geo, Geo point, Geopoint, Geoposition, Lage',
  phone:
    'Telefon, Tel, Telefonnummer, Tel Nr, Telefonnr, Fon, Rufnummer, Festnetz, Telefon dienstlich, Telefon 1, Telefon 2, Phone, Phone number, Telephone, Tel no, Mobil, Mobiltelefon, Handy, Mobile',
  email:
    'E-Mail, Email, Mail, E-Mail-Adresse, Emailadresse, Mailadresse, Mail Adresse, Email address, Elektronische Post, Mailkontakt',
  web: 'Internet, Website, Webseite, Homepage, Web, URL, WWW, Internetadresse, Internetseite, Internetauftritt, Webadresse, Web address, Webpräsenz, Link, Weblink, Site',
  fields:
    'Handlungsfelder, Handlungsfeld, Arbeitsfelder, Arbeitsfeld, Themenfelder, Themenfeld, Themen, Thema, Schwerpunkte, Schwerpunkt, Arbeitsschwerpunkte, Arbeitsbereich, Tätigkeitsfeld, Tätigkeitsfelder, Fields of action, Fields, Topics, Focus',
  targetGroups:
    'Zielgruppen, Zielgruppe, Für wen, Altersgruppe, Altersgruppen, Target groups, Target group, Audience',
  offers: 'Angebote nach Katalog, Offers by catalogue, Offers by catalog',
  offersText:
    'Angebote, Angebot, Leistungen, Leistung, Leistungsangebot, Bietet, Aktivitäten, Angebotsbeschreibung, Dienstleistungen, Ressourcen, Offers, Offer, Services, Activities, Resources',
  needs: 'Bedarfe nach Katalog, Needs by catalogue, Needs by catalog',
  needsText:
    'Bedarfe, Bedarf, Sucht, Gesucht, Braucht, Wünsche, Benötigt, Needs, Need, Wanted, Looking for',
  mandate:
    'Auftrag, Beschreibung, Kurzbeschreibung, Profil, Leitbild, Mandat, Mandate, Mission, Description, Selbstverständnis, About, Zweck',
  strengths: 'Stärken, Strengths, Besonderheiten',
  limits: 'Grenzen, Limits',
  tags: 'Schlagworte, Schlagwörter, Schlagwort, Stichworte, Stichwörter, Tags, Tag, Keywords, Markierung, Labels',
  notes:
    'Notizen, Notiz, Bemerkungen, Bemerkung, Anmerkungen, Anmerkung, Kommentar, Kommentare, Hinweise, Hinweis, Sonstiges, Info, Notes, Remarks, Comment, Comments, Öffnungszeiten, Opening hours',
  id: 'Augenhöhe-Kennung, Augenhöhe ID, Augenhoehe ID',
};

const tieHeadings: Readonly<Record<TieImportField, string>> = {
  from: 'Von, From, Quelle, Source, Akteur 1, Akteur A, Einrichtung 1, Einrichtung A, Organisation 1, Organisation A, Partner 1, Partner A, Actor 1, Actor A, Von Akteur, Ausgang, Träger, Akteur, Einrichtung, Organisation, Name, Wer, Who, Actor',
  to: 'Nach, Zu, To, Ziel, Target, Akteur 2, Akteur B, Einrichtung 2, Einrichtung B, Organisation 2, Organisation B, Partner 2, Partner B, Actor 2, Actor B, An, Mit, Mit wem, With, Partner, Kooperationspartner, Zu Akteur, Whom, Einrichtung',
  tieType:
    'Art, Typ, Type, Beziehung, Art der Beziehung, Beziehungsart, Beziehungstyp, Relation, Relationship, Verbindung, Kind, Tie type, Kooperationsart, Was',
  level:
    'Stufe, Level, Stärke, Intensität, Strength, Intensity, Weight, Gewicht, Grad, Kooperationsstufe, Enge',
  formality:
    'Formalität, Formality, Form, Verbindlichkeit, Verbindlichkeitsgrad, Grundlage, Basis, Agreement, Vereinbarung',
  since: 'Seit, Beginn, Since, Start, Ab, Startdatum, Begin, From date, Besteht seit',
  until: 'Bis, Ende, Until, End, Enddatum, To date, Laufzeit bis',
  note: 'Notiz, Bemerkung, Bemerkungen, Anmerkung, Beschreibung, Inhalt, Kommentar, Note, Notes, Description, Comment, Worum es geht, Thema',
  fromId: 'From ID, Von-Kennung',
  toId: 'To ID, Zu-Kennung',
};

/** Columns that are not taken. */
const refusedHeadings: Readonly<Partial<Record<ColumnReason, string>>> = {
  person:
    'Ansprechpartner, Ansprechpartnerin, Ansprechpartner/in, AnsprechpartnerInnen, Ansprechperson, Ansprechpersonen, AP, Kontaktperson, Kontaktpersonen, Kontakt Person, Contact person, Contact name, Person, Vorname, Nachname, Familienname, First name, Last name, Surname, Leitung, Leiter, Leiterin, Leiter/in, Schulleitung, Schulleiter, Schulleiterin, Einrichtungsleitung, Kitaleitung, Vorsitz, Vorsitzende, Vorsitzender, Geschäftsführung, Geschäftsführer, Geschäftsführerin, Director, Manager, Head, Anrede, Salutation, Zuständig, Bearbeiter, Bearbeiterin, Inhaber, Inhaberin, Owner, Betreuer, Hausleitung, Koordinatorin, Koordinator',
  private:
    'Privat, Private, Geburtsdatum, Geburtstag, Birthday, Date of birth, IBAN, Kontonummer, Bankverbindung, Religion, Konfession, Staatsangehörigkeit',
  'number-of-list':
    'Nr, Lfd Nr, Lfdnr, Laufende Nummer, Laufende Nr, ID, Nummer, No, Number, Key, Schlüssel, Kennziffer, Kennung, Schulnummer, Schulnr, BSN, Einrichtungsnummer, Einrichtungs ID, Objektnummer, Objekt ID, Objectid, FID, OID, UUID, GUID, GML ID, Index, Pos, #, Aktenzeichen, Row',
  'kind-of-carrier':
    'Trägerart, Art des Trägers, Trägertyp, Trägergruppe, Trägerkategorie, Typ des Trägers',
  unknown:
    'Fax, Telefax, Faxnummer, Fax Nr, Rechtsform, Land, Country, Bundesland, State, Stand, Status, Datum, Date, Bild, Foto, Image, Kapazität, Plätze, Platzzahl',
};

function turned<Meaning extends string>(
  meanings: readonly Meaning[],
  words: Readonly<Partial<Record<Meaning, string>>>,
): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const meaning of meanings) {
    for (const word of (words[meaning] ?? '').split(', ')) {
      const folded = foldHeading(word);
      if (folded !== '' && !found.has(folded)) found.set(folded, meaning);
    }
  }
  return found;
}

export const actorFieldOf = turned(actorImportFields, actorHeadings);
export const tieFieldOf = turned(tieImportFields, tieHeadings);
export const refusedHeadingOf = turned(ColumnReason.options, refusedHeadings);

/** Words that name an actor, surest first: where a list has „Einrichtung“ and „Name“, the first is the name. */
export const nameHeadings: readonly string[] = actorHeadings.name.split(', ').map(foldHeading);
