import { describe, expect, test } from 'vitest';
import { ActorId, CooperationId, Language, PartyId } from '../../contract/index.ts';
import { emptyCooperation } from '../cooperations/cooperation.ts';
import { emptyParty } from '../cooperations/party.ts';
import { AgreementContent } from './agreement.ts';
import { AgreementPart, PartKey } from './agreement-part.ts';
import { contentProblem } from './content-problem.ts';
import { moveContent } from './move-content.ts';
import { proposedContent, proposedPart, type Proposal } from './propose-content.ts';

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const at = '2026-11-22T10:00:00.000Z';

function partyNamed(
  name: string,
  number: number,
  words: Partial<Proposal['parties'][number]> = {},
) {
  return {
    ...emptyParty(ActorId.parse(idOf(number))),
    id: PartyId.parse(idOf(100 + number)),
    cooperationId: CooperationId.parse(idOf(9)),
    createdAt: at,
    updatedAt: at,
    actor: { name },
    ...words,
  };
}

const proposal: Proposal = {
  cooperation: {
    ...emptyCooperation('Café'),
    goal: 'Alle singen.',
    intensity: 'high',
    formality: 4,
    reviewOn: '2027-05-20',
  },
  parties: [
    partyNamed('Chor', 1, { contribution: 'Noten', contact: 'Leitung', deputy: 'Kasse' }),
    partyNamed('Schule', 2),
  ],
  form: 'written',
  matters: ['money'],
  language: 'de',
  startsOn: '2027-01-01',
  endsOn: null,
  today: '2026-11-22',
};

describe('words that are proposed', () => {
  test('they are filled with what is known; what is not stands in square brackets', () => {
    expect(proposedPart('v01', proposal).text).toContain('Chor, Schule');
    expect(proposedPart('v04', proposal).text).toContain('Alle singen.');
    expect(proposedPart('v13', proposal).text).toContain('[Betrag]');
    expect(proposedPart('v22', proposal).text).toContain('20. Mai 2027');
    expect(proposedPart('v23', proposal).text).toContain('ab dem 1. Januar 2027');
  });

  test('days are written as in the rest of an agreement in that language', () => {
    const english = proposedPart('v23', { ...proposal, language: 'en' });
    expect(english.text).toContain('1 January 2027');
  });

  test('a review that is overdue is no day to agree on', () => {
    const late = { ...proposal, today: '2027-05-20' };
    expect(proposedContent(late).reviewOn).toBeNull();
    expect(proposedPart('v22', late).text).toContain('Einmal im Jahr');
  });

  test('what a party said of itself stands beside its name', () => {
    expect(proposedPart('v06', proposal).byParty.map(({ text }) => text)).toEqual(['Noten', '']);
    expect(proposedPart('v09', proposal).byParty.map(({ text }) => text)).toEqual([
      'Leitung, Kasse',
      '',
    ]);
    expect(proposedPart('v03', proposal).byParty).toEqual([]);
  });

  test.each(Language.options)(
    '%s has words for every part, even where nothing is known',
    (language) => {
      const empty = {
        ...proposal,
        language,
        cooperation: emptyCooperation('Café'),
        startsOn: null,
      };
      for (const key of PartKey.options) {
        const part = AgreementPart.parse(proposedPart(key, empty));
        expect(part.text).not.toBe('');
        expect(part.text).not.toMatch(/undefined|null|: ?\.|  /);
      }
    },
  );

  test('the whole is sound', () => {
    const content = AgreementContent.parse(proposedContent(proposal));
    expect(contentProblem(content)).toBeNull();
    expect(content.parts.map(({ key }) => key)).toContain('v13');
  });
});

describe('what is wrong with content', () => {
  const content = proposedContent(proposal);
  const [first] = content.parts;

  test('a part twice, passages of parties where none belong, an end before the start', () => {
    if (first === undefined) throw new Error('There is no part.');
    expect(contentProblem({ ...content, parts: [first, first] })).toEqual({
      problem: 'part-twice',
      part: first.key,
    });
    const passage = { partyId: PartyId.parse(idOf(1)), text: 'x' };
    expect(contentProblem({ ...content, parts: [{ ...first, byParty: [passage] }] })).toEqual({
      problem: 'no-parts-by-party',
      part: first.key,
    });
    expect(contentProblem({ ...content, endsOn: '2026-12-31' })).toEqual({
      problem: 'ends-before-start',
      part: null,
    });
  });
});

test('a passage goes along with its party, beside what the other one says', () => {
  const [one, other] = proposal.parties;
  if (one === undefined || other === undefined) throw new Error('There are no parties.');
  const content = proposedContent({
    ...proposal,
    parties: [one, { ...other, contribution: 'Raum' }],
  });
  const moved = moveContent(content, new Map([[other.id, one.id]]));
  expect(moved.parts.find(({ key }) => key === 'v06')?.byParty).toEqual([
    { partyId: one.id, text: 'Noten · Raum' },
  ]);
});
