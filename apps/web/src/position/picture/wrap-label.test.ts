import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes } from './graphemes.ts';
import { wrapLabel } from './wrap-label.ts';

test.each([
  ['Mosaik', ['Mosaik']],
  ['Kiosk am Wendehammer', ['Kiosk am Wendehammer']],
  ['Nachbarschaftsinitiative „Bank an der Ecke“', ['Nachbarschafts-', 'initiative „Bank an…']],
  ['Interkultureller Frauenverein Mosaik', ['Interkultureller', 'Frauenverein Mosaik']],
  ['Senioren-Begegnungsstätte', ['Senioren-', 'Begegnungsstätte']],
  ['Verein zur Förderung der Stadtteilarbeit', ['Verein zur Förderung', 'der Stadtteilarbeit']],
  ['Nachbarschaftshilfen-Verein', ['Nachbarschafts-', 'hilfen-Verein']],
  ['Wohnungsgenossenschaft', ['Wohnungs-', 'genossenschaft']],
  ['Allgemeine Wohnungsbaugenossenschaft', ['Allgemeine Wohnungs-', 'baugenossenschaft']],
  ['Wohnungsgenossenschaft/Hausverwaltung', ['Wohnungs-', 'genossenschaft/Haus…']],
  ['Seniorenbegegnungsstätte', ['Seniorenbegegnungs-', 'stätte']],
  ['Sozialraumorientierung', ['Sozial-', 'raumorientierung']],
  ['Arbeiterwohlfahrtsverband', ['Arbeiterwohlfahrts-', 'verband']],
  ['Tischlerinnungsverbände', ['Tischlerinnungs-', 'verbände']],
  ['Donaudampfschifffahrt', ['Donaudampfschiff-', 'fahrt']],
  ['👩‍👩‍👧 Familien am Lindenplatz 👩‍👩‍👧', ['👩‍👩‍👧 Familien am', 'Lindenplatz 👩‍👩‍👧']],
])('%s', (name, lines) => {
  expect(wrapLabel(name)).toEqual(lines);
});

test('never more than two lines, never longer than allowed, never a broken sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (name) => {
      const lines = wrapLabel(name);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) {
        expect(graphemes(line).length).toBeLessThanOrEqual(20);
        expect(line.isWellFormed()).toBe(name.isWellFormed() || line.isWellFormed());
      }
    }),
  );
});
