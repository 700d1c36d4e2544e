import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PartyId } from '../../contract/index.ts';
import { emptyCooperation } from '../cooperations/cooperation.ts';
import { evidenceInWords } from './evidence-words.ts';
import {
  evidenceKeys,
  type EvidenceKey,
  type KnownForEvidence,
  principleEvidence,
} from './principle-evidence.ts';

const today = '2026-05-20';
const school = PartyId.parse('01900000-0000-7000-8000-000000000001');
const house = PartyId.parse('01900000-0000-7000-8000-000000000002');
const said = {
  contact: 'Leitung',
  deputy: 'Stellvertretung',
  contribution: 'Raum',
  benefit: 'Gäste',
  since: null,
  until: null,
};
const full: KnownForEvidence = {
  cooperation: {
    ...emptyCooperation('Lesepaten'),
    formality: 1,
    goal: 'Kinder lesen gern.',
    goalDecidedOn: '2026-01-10',
    reviewOn: '2026-09-01',
    targetGroups: ['zg.familien'],
    targetBenefit: 'Sie lesen flüssiger.',
    readiness: {
      'everybody-known': { answer: 'yes', reason: '' },
      'dependencies-disclosed': { answer: 'yes', reason: '' },
      'information-flows': { answer: 'yes', reason: '' },
      'who-coordinates': { answer: 'yes', reason: '' },
    },
  },
  parties: [
    { id: school, actor: { name: 'Schule' }, ...said },
    { id: house, actor: { name: 'Haus' }, ...said },
  ],
  reviews: [
    {
      heldOn: '2026-03-01',
      parties: [{ partyId: house, expectation: '', outcome: null, came: '', balance: 'balanced' }],
    },
  ],
  isAgreed: false,
  isCoordinated: false,
};

function withFacts(facts: Partial<KnownForEvidence['cooperation']>): KnownForEvidence {
  return { ...full, cooperation: { ...full.cooperation, ...facts } };
}

function withHouse(facts: Partial<KnownForEvidence['parties'][number]>): KnownForEvidence {
  return {
    ...full,
    parties: full.parties.map((party) => (party.id === house ? { ...party, ...facts } : party)),
  };
}

function gives(heldOn: string): KnownForEvidence['reviews'][number] {
  const word = { partyId: house, expectation: '', outcome: null, came: '' };
  return { heldOn, parties: [{ ...word, balance: 'gives-more' }] };
}

function openIn(known: KnownForEvidence): EvidenceKey[] {
  return principleEvidence(known, today).flatMap(({ evidence }) =>
    evidence.filter(({ state }) => state === 'open').map(({ key }) => key),
  );
}

test('all that is entered is seen', () => {
  expect(principleEvidence(full, today).map(({ standing }) => standing)).toEqual([
    'seen',
    'seen',
    'seen',
    'seen',
    'seen',
  ]);
});

const cases: readonly [words: string, known: KnownForEvidence, open: readonly EvidenceKey[]][] = [
  [
    'nobody was asked before the start',
    withFacts({ readiness: {} }),
    ['everybody-known', 'dependencies-disclosed', 'information-flows', 'who-coordinates'],
  ],
  [
    'a role coordinates',
    { ...withFacts({ readiness: {} }), isCoordinated: true },
    ['everybody-known', 'dependencies-disclosed', 'information-flows'],
  ],
  ['one side hangs on one person', withHouse({ deputy: '' }), ['two-people-each']],
  ['who has left is not asked', withHouse({ deputy: '', until: '2026-05-01' }), []],
  ['nobody looked back', { ...full, reviews: [] }, ['review-held', 'balanced']],
  [
    'a look back that is still to come',
    { ...full, reviews: [{ heldOn: '2026-06-01', parties: [] }] },
    ['review-held', 'balanced'],
  ],
  ['the next look back is overdue', withFacts({ reviewOn: '2026-05-19' }), ['review-planned']],
  ['it is today', withFacts({ reviewOn: today }), []],
  ['a firm form without an agreement', withFacts({ formality: 3 }), ['form-fits']],
  ['a firm form with one in force', { ...withFacts({ formality: 3 }), isAgreed: true }, []],
  ['nobody knows the form', withFacts({ formality: null }), ['form-fits']],
  ['nobody decided the goal', withFacts({ goalDecidedOn: null }), ['goal-decided']],
  ['one side has nothing from it', withHouse({ benefit: '' }), ['benefits-said']],
  ['one side brings nothing yet', withHouse({ contribution: '' }), ['contributions-said']],
  ['nobody is addressed', withFacts({ targetGroups: [] }), ['target-benefit']],
  ['one side gave more once', { ...full, reviews: [gives('2026-03-01')] }, []],
  [
    'one side gave more twice',
    { ...full, reviews: [gives('2026-03-01'), gives('2026-04-01')] },
    ['balanced'],
  ],
  [
    'nobody takes part',
    { ...full, parties: [] },
    ['two-people-each', 'contributions-said', 'benefits-said'],
  ],
];

test.each(cases)('%s', (_, known, open) => {
  expect(openIn(known)).toEqual(open);
});

test('what is left out on purpose is no lack, and says why', () => {
  const known = withFacts({
    readiness: {
      ...full.cooperation.readiness,
      'information-flows': { answer: 'deliberately-not', reason: 'Alle sitzen in einem Haus' },
    },
  });
  const communication = principleEvidence(known, today).find(
    ({ principle }) => principle === 'communication',
  );
  expect(communication?.standing).toBe('seen');
  const [first] = communication?.evidence ?? [];
  if (first === undefined) throw new Error('There is no evidence.');
  expect(evidenceInWords(first, 'de')).toBe(
    'Wer was erfährt: bewusst anders (Alle sitzen in einem Haus).',
  );
});

test('a principle of which nothing is entered is told in own words', () => {
  const known = withFacts({ readiness: {} });
  expect(principleEvidence(known, today)[0]).toMatchObject({
    principle: 'stock-taking',
    standing: 'own-words',
  });
});

test('names and days stand in the sentences, in both languages', () => {
  const [, contacts, communication] = principleEvidence(withHouse({ deputy: '' }), today);
  const sentences = [...(contacts?.evidence ?? []), ...(communication?.evidence ?? [])].flatMap(
    (evidence) => [evidenceInWords(evidence, 'de'), evidenceInWords(evidence, 'en')],
  );
  expect(sentences).toContain('Noch keine zwei Menschen bekannt bei: Haus.');
  expect(sentences).toContain('All looked back together on 1 March 2026.');
});

test('every sign belongs to one principle, whatever is entered', () => {
  const keys = Object.values(evidenceKeys).flat();
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(null, 0, 1, 2, 3, 4),
      (isAgreed, isCoordinated, formality) => {
        const standings = principleEvidence(
          { ...withFacts({ formality }), isAgreed, isCoordinated },
          today,
        );
        expect(standings.flatMap(({ evidence }) => evidence.map(({ key }) => key))).toEqual(keys);
        for (const { standing, evidence } of standings) {
          expect(standing === 'seen').toBe(evidence.every(({ state }) => state !== 'open'));
        }
      },
    ),
  );
});
