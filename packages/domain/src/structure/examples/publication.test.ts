import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExampleTextId, PartyId } from '../../contract/index.ts';
import { type Consent, consentProblem, consentStanding } from './consent.ts';
import {
  type Example,
  type ExampleText,
  exampleTextOf,
  ExampleWords,
  exampleWordsOf,
  unwordedParts,
} from './example.ts';
import { partyInPublic } from './party-in-public.ts';
import { exampleState, isPublished, publicationProblem } from './publication.ts';

const these = ExampleTextId.parse('01900000-0000-7000-8000-0000000000a1');
const before = ExampleTextId.parse('01900000-0000-7000-8000-0000000000a0');
const ids = Array.from({ length: 5 }, (_, at) =>
  PartyId.parse(`01900000-0000-7000-8000-00000000000${String(at)}`),
);
const [one, two, three, four, five] = ids as [PartyId, PartyId, PartyId, PartyId, PartyId];
const all = ids.map((id) => ({ id, takesPart: true }));
const fourStay = all.map((party) => ({ ...party, takesPart: party.id !== five }));

const text: ExampleText = {
  language: 'de',
  title: 'Elterncafé',
  about: 'Ein Café.',
  done: 'Jeden Dienstag.',
  helped: 'Alle zusammen.',
  hard: '',
  lesson: 'Klein anfangen.',
  figures: '',
  principles: {
    'stock-taking': 'Wir kannten alle.',
    contacts: 'Zwei je Seite.',
    communication: 'Wir schauen zurück.',
    structure: 'Jede Seite trägt bei.',
    goals: 'Das Ziel steht.',
  },
};

type Word = Pick<Consent, 'partyId' | 'textId' | 'answer'>;

function yes(partyId: PartyId, textId = these): Word {
  return { partyId, textId, answer: 'confirmed' };
}

function no(partyId: PartyId, textId = these): Word {
  return { partyId, textId, answer: 'declined' };
}

function standing(consents: readonly Word[], parties = all) {
  return consentStanding({ textId: these, parties, consents });
}

const everybody = ids.map((id) => yes(id));

describe('who has agreed', () => {
  test.each<[string, readonly Word[], typeof all, object]>([
    ['nobody was asked', [], all, { agreed: [], missing: ids, isComplete: false }],
    ['four of five', everybody.slice(0, 4), all, { missing: [five], isComplete: false }],
    ['all five', everybody, all, { agreed: ids, missing: [], declined: [], isComplete: true }],
    [
      'one of them to other words',
      [...everybody.slice(0, 4), yes(five, before)],
      all,
      { missing: [five], isComplete: false },
    ],
    [
      'one said no',
      [...everybody.slice(0, 4), no(five)],
      all,
      { declined: [five], missing: [], isComplete: false },
    ],
    [
      'one said no to other words',
      [...everybody.slice(0, 4), no(five, before)],
      all,
      { declined: [five], isComplete: false },
    ],
    [
      'whoever has left is not asked',
      everybody.slice(0, 4),
      fourStay,
      { agreed: [one, two, three, four], isComplete: true },
    ],
    [
      'a no of whoever has left holds',
      [...everybody.slice(0, 4), no(five)],
      fourStay,
      { declined: [five], isComplete: false },
    ],
    [
      'one alone is no cooperation',
      [yes(one)],
      [{ id: one, takesPart: true }],
      { agreed: [one], isComplete: false },
    ],
    ['nobody is there', [], [], { isComplete: false }],
  ])('%s', (_, consents, parties, expected) => {
    expect(standing(consents, parties)).toMatchObject(expected);
  });

  test('no set of words without a yes of each is complete', () => {
    const word = fc.constantFrom(yes, no);
    fc.assert(
      fc.property(fc.array(fc.option(word), { minLength: 5, maxLength: 5 }), (said) => {
        const consents = said.flatMap((say, at) => {
          const id = ids[at];
          return say === null || id === undefined ? [] : [say(id)];
        });
        const isComplete = said.every((say) => say === yes);
        expect(standing(consents).isComplete).toBe(isComplete);
        expect(publicationProblem({ text }, standing(consents)) === null).toBe(isComplete);
      }),
    );
  });
});

describe('publishing', () => {
  const published: Pick<Example, 'publication' | 'textId' | 'text'> = {
    text,
    textId: these,
    publication: { on: '2026-05-20', textId: these, parties: ids },
  };

  test('is impossible until all have agreed, and says who has not', () => {
    expect(publicationProblem({ text }, standing([...everybody.slice(0, 3), no(four)]))).toEqual({
      problem: 'consent-missing',
      missing: [five],
      declined: [four],
    });
  });

  test('asks for words on each principle, and says on which', () => {
    const without = { ...text, lesson: '', principles: { ...text.principles, contacts: '' } };
    expect(unwordedParts(without)).toEqual(['lesson', 'contacts']);
    expect(publicationProblem({ text: without }, standing(everybody))).toEqual({
      problem: 'unworded',
      parts: ['lesson', 'contacts'],
    });
    expect(publicationProblem({ text }, standing(everybody))).toBeNull();
  });

  test.each<[string, Partial<typeof published>, ReturnType<typeof standing>, string]>([
    ['nobody published it', { publication: null }, standing(everybody), 'agreed'],
    ['nobody has agreed yet', { publication: null }, standing([]), 'draft'],
    ['all stand behind it', {}, standing(everybody), 'published'],
    ['one takes back', {}, standing([...everybody.slice(0, 4), no(five)]), 'taken-back'],
    ['one has left', {}, standing(everybody, fourStay), 'taken-back'],
    [
      'one has joined',
      { publication: { on: '2026-05-20', textId: these, parties: ids.slice(0, 4) } },
      standing(everybody),
      'taken-back',
    ],
    ['the words have changed', { textId: before }, standing(everybody), 'taken-back'],
  ])('%s', (_, facts, now, state) => {
    const example = { ...published, ...facts };
    expect(exampleState(example, now)).toBe(state);
    expect(isPublished(example, now)).toBe(state === 'published');
  });
});

test('a yes on paper names who compared it, a no never asks for anything', () => {
  const onPaper = { way: 'paper', witness: '' } as const;
  expect(consentProblem({ ...onPaper, answer: 'confirmed' })).toBe('paper-without-witness');
  expect(consentProblem({ ...onPaper, answer: 'declined' })).toBeNull();
  expect(consentProblem({ ...onPaper, answer: 'confirmed', way: 'oral' })).toBeNull();
});

test('a person who is an actor is not named', () => {
  const person = { name: 'Frau Kaya', type: 'bew.einzel' };
  expect(partyInPublic(person, 'de')).toBe('eine engagierte Einzelperson');
  expect(partyInPublic({ name: 'Chor', type: null }, 'de')).toBe('Chor');
});

test('words by name and words by principle are the same words', () => {
  const words = exampleWordsOf(text);
  expect(ExampleWords.parse(words)).toMatchObject({
    title: 'Elterncafé',
    goals: 'Das Ziel steht.',
  });
  expect(exampleTextOf(words)).toEqual(text);
});
