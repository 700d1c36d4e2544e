import { describe, expect, it } from 'vitest';
import { understandHeading } from './understand-heading.ts';

describe('headings of lists of actors', () => {
  it.each([
    ['Einrichtung', 'name'],
    ['Name der Organisation', 'name'],
    ['Facility name', 'name'],
    ['Stadtteil', 'area'],
    ['Straße', 'street'],
    ['STRASSE / HAUSNR.', 'street'],
    ['Str.', 'street'],
    ['Straße und Hausnummer', 'street'],
    ['Hausnr.', 'houseNumber'],
    ['PLZ', 'postalCode'],
    ['PLZ / Ort', 'place'],
    ['Anschrift', 'address'],
    ['Tel.-Nr.', 'phone'],
    ['Telefon (dienstlich)', 'phone'],
    ['E-Mail', 'email'],
    ['eMail-Adresse', 'email'],
    ['Internet', 'web'],
    ['Träger', 'carrier'],
    ['Traeger', 'carrier'],
    ['Name des Trägers', 'carrier'],
    ['Breite', 'latitude'],
    ['Längengrad', 'longitude'],
    ['Breite/Länge', 'position'],
    ['lat', 'latitude'],
    ['Angebote', 'offersText'],
    ['Schulart', 'type'],
    ['Zielgruppe(n)', 'targetGroups'],
    ['Bemerkungen', 'notes'],
  ])('%s is %s', (heading, field) => {
    expect(understandHeading(heading, 'actors').field).toBe(field);
  });

  it.each([
    ['Handy privat', 'private'],
    ['Private E-Mail', 'private'],
    ['Geburtsdatum', 'private'],
    ['AP', 'person'],
    ['Ansprechpartner/in', 'person'],
    ['E-Mail Ansprechpartner', 'person'],
    ['Leitung', 'person'],
    ['Nr.', 'number-of-list'],
    ['Schulnummer', 'number-of-list'],
    ['Art des Trägers', 'kind-of-carrier'],
    ['E-Mail des Trägers', 'unknown'],
    ['Fax', 'unknown'],
    ['', 'unknown'],
  ])('%s is not taken: %s', (heading, reason) => {
    expect(understandHeading(heading, 'actors')).toEqual({ field: null, reason });
  });
});

describe('headings of lists of ties', () => {
  it.each([
    ['Von', 'from'],
    ['Nach', 'to'],
    ['Akteur B', 'to'],
    ['Art der Beziehung', 'tieType'],
    ['Stufe', 'level'],
    ['Seit', 'since'],
    ['Verbindlichkeit', 'formality'],
  ])('%s is %s', (heading, field) => {
    expect(understandHeading(heading, 'ties').field).toBe(field);
  });
});
