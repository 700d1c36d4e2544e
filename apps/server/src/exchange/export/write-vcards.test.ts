import { ContactPersonId } from '@augenhoehe/domain/contract';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { nastyText } from '../testing/nasty-actors.ts';
import { type ExportedContact, writeVcards } from './write-vcards.ts';

const Card = z.tuple([z.literal('vcard'), z.array(z.array(z.unknown())), z.array(z.unknown())]);
const Cards = z.union([Card.transform((card) => [card]), z.array(Card)]);

/** Values of each card by name of the property, as another program would read them. */
function readBack(file: string): Record<string, unknown>[] {
  return Cards.parse(ICAL.parse(file)).map(([, properties]) =>
    Object.fromEntries(properties.map(([name, , , value]) => [String(name), value])),
  );
}

const contact: ExportedContact = {
  id: ContactPersonId.parse('0190a000-0000-7000-8000-000000000001'),
  name: 'Dr. Aylin Kaya',
  duty: 'Leitung',
  phone: '+49 30 1234',
  email: 'kaya@example.org',
  availability: 'Di 9–12',
  actorName: 'Stadtteilverein Süd; Mitte, e. V.',
};

/** Line ends are all written as one. */
function same(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** What is to be found in a card, by the name of the property. */
function expected({ name, duty, phone, email, availability, actorName }: ExportedContact): unknown {
  const called = same(name === '' ? `${duty}, ${actorName}` : name);
  const texts = { title: duty, tel: phone, email, note: availability };
  const given = Object.entries(texts).filter(([, text]) => text !== '');
  return expect.objectContaining({
    fn: called,
    org: same(actorName),
    ...Object.fromEntries(given.map(([key, text]) => [key, same(text)])),
  });
}

const nastyContact = fc.record({
  id: fc.uuid({ version: 7 }).map((id) => ContactPersonId.parse(id)),
  name: fc.oneof(
    nastyText(300),
    fc.constant(''),
    fc.constant('محمد علي'),
    fc.constant('👩‍👩‍👧'.repeat(60)),
  ),
  duty: nastyText(160).map((text) => `Leitung ${text}`),
  phone: nastyText(60),
  email: fc.constantFrom('', 'büro@bücher.example'),
  availability: nastyText(200),
  actorName: nastyText(160).map((text) => `Haus ${text}`),
});

test('a card says who, what for, where and how', () => {
  expect(writeVcards([contact]).split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'UID;VALUE=URI:urn:uuid:0190a000-0000-7000-8000-000000000001',
    'FN:Dr. Aylin Kaya',
    'N:Kaya;Dr. Aylin;;;',
    String.raw`ORG:Stadtteilverein Süd\; Mitte\, e. V.`,
    'TITLE:Leitung',
    'TEL;TYPE=work;VALUE=TEXT:+49 30 1234',
    'EMAIL;TYPE=work:kaya@example.org',
    'NOTE:Di 9–12',
    'END:VCARD',
    '',
  ]);
});

test('a function without a name is called by it and its actor, and has no family name', () => {
  const [card] = readBack(writeVcards([{ ...contact, name: '' }]));
  expect(card).toMatchObject({ fn: 'Leitung, Stadtteilverein Süd; Mitte, e. V.' });
  expect(card).not.toHaveProperty('n');
});

test('whatever is in the texts, another program reads the same', () => {
  fc.assert(
    fc.property(fc.array(nastyContact, { minLength: 1, maxLength: 4 }), (contacts) => {
      const cards = readBack(writeVcards(contacts));
      expect(cards).toEqual(contacts.map(expected));
    }),
  );
});

test('no line is longer than 75 bytes, none tears a character apart, and none smuggles one in', () => {
  fc.assert(
    fc.property(nastyContact, (nasty) => {
      const bytes = new TextEncoder().encode(writeVcards([nasty]));
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const lines = text.split('\r\n');
      expect(lines.join('')).not.toMatch(/[\r\n]/);
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line.isWellFormed()).toBe(true);
        expect(line === '' || /^(?: |[A-Z]+[;:])/.test(line)).toBe(true);
      }
    }),
  );
});

test('characters that a card may not hold are left out', () => {
  const [card] = readBack(writeVcards([{ ...contact, duty: 'Lei\u0007tung\u001b' }]));
  expect(card).toMatchObject({ title: 'Leitung' });
});
