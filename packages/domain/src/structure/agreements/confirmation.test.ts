import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PartyId } from '../../contract/index.ts';
import type { AgreementContent } from './agreement.ts';
import type { AgreementPart } from './agreement-part.ts';
import {
  changedParts,
  confirmationProblem,
  speakerInOneLine,
  standingOf,
  touchedParties,
} from './confirmation.ts';

function party(number: number): PartyId {
  return PartyId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
}

const [a, b, c] = [party(1), party(2), party(3)];

function content(parts: AgreementPart[], head: Partial<AgreementContent> = {}): AgreementContent {
  return {
    title: 'Café',
    language: 'de',
    matters: [],
    parts,
    startsOn: null,
    endsOn: null,
    reviewOn: null,
    ...head,
  };
}

function contacts(first: string, second: string): AgreementPart {
  return {
    key: 'v09',
    text: 'Ansprechbar sind:',
    byParty: [
      { partyId: a, text: first },
      { partyId: b, text: second },
    ],
  };
}

const subject: AgreementPart = { key: 'v03', text: 'Wir singen.', byParty: [] };
const before = content([subject, contacts('Leitung', 'Büro')]);

describe('whose word a change needs again', () => {
  test.each<[string, AgreementContent, PartyId[]]>([
    ['nothing changed', before, []],
    ['one contact person', content([subject, contacts('Neue Leitung', 'Büro')]), [a]],
    ['both contact persons', content([subject, contacts('x', 'y')]), [a, b]],
    [
      'words for all',
      content([{ ...subject, text: 'Wir tanzen.' }, contacts('Leitung', 'Büro')]),
      [a, b],
    ],
    ['a part less', content([contacts('Leitung', 'Büro')]), [a, b]],
    [
      'a part more',
      content([...before.parts, { key: 'v21', text: 'Streit', byParty: [] }]),
      [a, b],
    ],
    ['another title', content(before.parts, { title: 'Chor' }), [a, b]],
    ['another end', content(before.parts, { endsOn: '2027-01-01' }), [a, b]],
    ['matters alone, which only choose parts', content(before.parts, { matters: ['keys'] }), []],
  ])('%s', (_, after, expected) => {
    expect(touchedParties({ before, after }, { parties: [a, b], known: [a, b] })).toEqual(expected);
  });

  test('the first version needs the word of all, a later one that of whoever is new', () => {
    const parties = [a, b, c];
    expect(touchedParties({ before: null, after: before }, { parties, known: [] })).toEqual(
      parties,
    );
    expect(touchedParties({ before, after: before }, { parties, known: [a, b] })).toEqual([c]);
  });

  test('changed parts are named in their order', () => {
    const after = content([{ key: 'v21', text: 'Streit', byParty: [] }, contacts('x', 'Büro')]);
    expect(changedParts(before, after)).toEqual(['v03', 'v09', 'v21']);
  });
});

test.each([
  ['Frau Kaya', 'Leitung', 'Frau Kaya, Leitung'],
  ['Leitung', 'Leitung', 'Leitung'],
  ['leitung', 'Leitung', 'leitung'],
])('%s, %s reads as “%s”', (name, duty, line) => {
  expect(speakerInOneLine({ name, function: duty })).toBe(line);
});

describe('where a version stands', () => {
  test('it is agreed when all have confirmed, and never by nobody', () => {
    expect(standingOf([], []).isAgreed).toBe(false);
    const words = [
      { partyId: a, answer: 'confirmed' as const },
      { partyId: b, answer: 'declined' as const },
    ];
    expect(standingOf(words, [a, b, c])).toEqual({
      confirmed: [a],
      declined: [b],
      missing: [c],
      isAgreed: false,
    });
    expect(standingOf(words, [a]).isAgreed).toBe(true);
  });

  test('each party is in exactly one place', () => {
    const parties = fc.uniqueArray(fc.integer({ min: 1, max: 30 }).map(party), { minLength: 1 });
    const answer = fc.constantFrom('confirmed' as const, 'declined' as const);
    fc.assert(
      fc.property(parties, fc.array(answer), (all, answers) => {
        const words = answers.flatMap((said, at) => {
          const partyId = all[at];
          return partyId === undefined ? [] : [{ partyId, answer: said }];
        });
        const { confirmed, declined, missing, isAgreed } = standingOf(words, all);
        expect([...confirmed, ...declined, ...missing].toSorted()).toEqual(all.toSorted());
        expect(isAgreed).toBe(confirmed.length === all.length);
      }),
    );
  });
});

test.each([
  ['confirmed', '', 'account', '', null],
  ['declined', '', 'account', '', 'declined-without-reason'],
  ['declined', 'Schlüssel', 'link', '', null],
  ['confirmed', '', 'paper', '', 'paper-without-witness'],
  ['confirmed', '', 'paper', 'Büro', null],
] as const)('%s (%s) by %s, seen by %s: %s', (answer, reason, way, witness, problem) => {
  const words = { answer, reason, name: 'x', function: 'y' };
  expect(confirmationProblem(words, way, witness)).toBe(problem);
});
