import {
  actorTypeTerms,
  fieldsOfAction,
  resourceTerms,
  stageTerms,
  targetGroupTerms,
  type Term,
} from '@augenhoehe/domain/catalogue';
import { ActorId, type AreaId, text } from '@augenhoehe/domain/contract';
import type { StockActor } from '@augenhoehe/domain/exchange';
import { ActorFacts } from '@augenhoehe/domain/inventory';
import fc from 'fast-check';

const signs = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ';',
  ',',
  '|',
  '\\',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '<b>',
  '&amp;',
  '\u00a0',
  'ä',
  'ß',
  'Kita',
  '+49 30 1234',
  '=1+1',
  'שלום',
  '\u202e',
  '🏘️',
  '👨‍👩‍👧',
  'e\u0301',
  '0',
  '1.5',
  'null',
);

/** Text that spreadsheets, parsers and people stumble over, as the inventory accepts it. */
export function nastyText(max: number): fc.Arbitrary<string> {
  const long = fc.constant(`${'Ä'.repeat(max - 1)}🏘`.slice(0, max - 1));
  const short = fc.array(signs, { maxLength: 8 }).map((parts) => parts.join(''));
  return fc
    .oneof({ weight: 6, arbitrary: short }, { weight: 1, arbitrary: long })
    .filter((value) => text(max).safeParse(value).success)
    .map((value) => value.trim());
}

/** A name has a letter somewhere, and lines and runs of spaces become one space. */
const name = nastyText(180).map((value) => `Haus ${value}`.replace(/\s+/g, ' ').trim());

function keys(terms: readonly Term[]): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom(...terms.map(({ key }) => key)), { maxLength: 4 });
}

const degree = fc.double({ min: 46, max: 55, noNaN: true });

export function nastyFacts(areas: readonly AreaId[]): fc.Arbitrary<ActorFacts> {
  return fc
    .record({
      name,
      type: fc.option(fc.constantFrom(...actorTypeTerms.map(({ key }) => key))),
      areaId: fc.constantFrom(null, ...areas),
      stage: fc.constantFrom(...stageTerms.map(({ key }) => key)),
      fields: keys(fieldsOfAction),
      targetGroups: keys(targetGroupTerms),
      offers: keys(resourceTerms),
      offersText: nastyText(200),
      needs: keys(resourceTerms),
      needsText: nastyText(200),
      street: nastyText(200),
      postalCode: nastyText(20),
      city: nastyText(120),
      position: fc.option(fc.record({ latitude: degree, longitude: degree.map((at) => at - 40) })),
      phone: nastyText(60),
      email: fc.constantFrom('', 'post@kita.example', '+tag@kita.example'),
      web: fc.constantFrom('', 'https://kita.example/a;b?c=1,2', 'http://example.org'),
      mandate: nastyText(300),
      strengths: nastyText(200),
      limits: nastyText(200),
      tags: fc.uniqueArray(
        nastyText(60).filter((tag) => tag !== ''),
        { maxLength: 3 },
      ),
      notes: nastyText(300),
    })
    .map((facts) => ActorFacts.parse(facts));
}

/** Actors as they stand in an inventory; several may share a name. */
export function nastyActors(areas: readonly AreaId[]): fc.Arbitrary<StockActor[]> {
  return fc
    .uniqueArray(
      fc.record({
        id: fc.uuid({ version: 4 }).map((id) => ActorId.parse(id)),
        facts: nastyFacts(areas),
      }),
      { maxLength: 12, minLength: 1, selector: ({ id }) => id },
    )
    .map((actors) =>
      actors.map((actor) => ({ ...actor, provenance: {}, visibility: {}, hidden: [] })),
    );
}
