import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, parsePlace } from './parse-address.ts';
import { parseMail, parsePhone, parseWeb } from './parse-contact.ts';
import { parseDay } from './parse-day.ts';
import { parsePosition, parsePositionPair } from './parse-position.ts';
import { parseFormality, parseTieLevel, parseTieType } from './tie-words.ts';

describe('positions', () => {
  const here = { latitude: 52.5, longitude: 13.4 };

  it.each([
    ['52.5', '13.4', here, false],
    ['52,5', '13,4', here, false],
    [' 52.5° ', '13.4', here, false],
    ['13.4', '52.5', here, true],
    ['', '', null, false],
    ['0', '0,0', null, false],
    ['-33.9', '151.2', { latitude: -33.9, longitude: 151.2 }, false],
  ])('reads %s and %s', (...[latitude, longitude, position, swapped]) => {
    expect(parsePosition(latitude, longitude)).toEqual({ ok: true, value: { position, swapped } });
  });

  it.each([
    ['52.5', '', 'coordinate-missing'],
    ['x', '13', 'not-a-coordinate'],
    ['520', '13', 'coordinate-outside'],
    ['52.5', '1340', 'coordinate-outside'],
    ['5.814.000', '392.000', 'not-a-coordinate'],
  ])('refuses %s and %s: %s', (latitude, longitude, problem) => {
    expect(parsePosition(latitude, longitude)).toEqual({ ok: false, problem });
  });

  it.each([
    '52.5, 13.4',
    '52,5; 13,4',
    '52.5/13.4',
    '(52.5 13.4)',
    'POINT(13.4 52.5)',
    '52.5,13.4',
  ])('reads %s in one cell', (text) => {
    expect(parsePositionPair(text)).toEqual({
      ok: true,
      value: { position: here, swapped: false },
    });
  });

  it('never answers with a place that is not on earth', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (latitude, longitude) => {
        const read = parsePosition(String(latitude), String(longitude));
        if (!read.ok || read.value.position === null) return;
        expect(Math.abs(read.value.position.latitude)).toBeLessThanOrEqual(90);
        expect(Math.abs(read.value.position.longitude)).toBeLessThanOrEqual(180);
      }),
    );
  });
});

describe('contact', () => {
  it.each([
    ['www.verein.example', 'http://www.verein.example', ''],
    ['https://verein.example/treff', 'https://verein.example/treff', ''],
    ['http://a.example/ www.b.example', 'http://a.example', 'www.b.example'],
    ['http://www.tierparkclub,de', '', 'http://www.tierparkclub,de'],
    [
      'http://www.ein-name mit Leerzeichen.example',
      '',
      'http://www.ein-name mit Leerzeichen.example',
    ],
    ['javascript:alert(1)', '', 'javascript:alert(1)'],
  ])('web %s', (text, value, rest) => {
    expect(parseWeb(text)).toEqual({ value, rest });
  });

  it.each([
    ['info@verein.example', 'info@verein.example', ''],
    ['mailto:info@verein.example', 'info@verein.example', ''],
    ['a@b.example/ c@d.example', 'a@b.example', 'c@d.example'],
    ['Treff <treff@verein.example>', 'treff@verein.example', 'Treff'],
    ['gibt es nicht', '', 'gibt es nicht'],
  ])('mail %s', (text, value, rest) => {
    expect(parseMail(text)).toEqual({ value, rest });
  });

  it('keeps phone numbers as they are written', () => {
    expect(parsePhone('030 66633950  oder 0177 4317390').value).toBe(
      '030 66633950 oder 0177 4317390',
    );
    expect(parsePhone('auf Anfrage')).toEqual({ value: '', rest: 'auf Anfrage' });
  });
});

describe('addresses', () => {
  it.each([
    ['Hauptstr. 5, 10369 Berlin', { street: 'Hauptstr. 5', postalCode: '10369', city: 'Berlin' }],
    ['Hauptstr. 5\n10369 Berlin', { street: 'Hauptstr. 5', postalCode: '10369', city: 'Berlin' }],
    ['10369 Berlin, Hauptstr. 5', { street: 'Hauptstr. 5', postalCode: '10369', city: 'Berlin' }],
    ['Hauptstr. 5, Talstedt', { street: 'Hauptstr. 5', postalCode: '', city: 'Talstedt' }],
    ['Hauptstr. 5', { street: 'Hauptstr. 5', postalCode: '', city: '' }],
  ])('%s', (text, address) => {
    expect(parseAddress(text)).toEqual(address);
  });

  it('parts code and city', () => {
    expect(parsePlace('D-10369 Berlin')).toEqual({ postalCode: '10369', city: 'Berlin' });
    expect(parsePlace('Talstedt')).toEqual({ postalCode: '', city: 'Talstedt' });
  });
});

describe('words of ties', () => {
  it.each([
    ['Träger von', 'traeger', false],
    ['wird getragen von', 'traeger', true],
    ['Kooperation', 'angebot', false],
    ['kooperiert mit', 'angebot', false],
    ['Mitglied in', 'mitglied', false],
    ['Fachlicher Austausch', 'austausch', false],
    ['funds', 'finanzierung', false],
    ['kennt', 'kontakt', false],
  ])('%s', (text, type, turned) => {
    expect(parseTieType(text)).toEqual({ type, turned });
  });

  it('reads levels, formality and days', () => {
    expect(
      ['3', 'Stufe 3', 'Koordination', 'coordination', '7', 'viel'].map(parseTieLevel),
    ).toEqual([3, 3, 3, 3, null, null]);
    expect(['4', 'Vertrag', 'mündliche Absprache'].map(parseFormality)).toEqual([4, 4, 1]);
    expect(
      ['2024-03-01', '1.3.2024', '03/2024', '2024', '31.2.2024', 'bald'].map(parseDay),
    ).toEqual(['2024-03-01', '2024-03-01', '2024-03-01', '2024-01-01', null, null]);
  });
});
