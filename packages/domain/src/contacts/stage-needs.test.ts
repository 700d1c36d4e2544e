import { expect, test } from 'vitest';
import { stageTerms } from '../catalogue/index.ts';
import { ActorId } from '../contract/index.ts';
import { type ApproachFacts, emptyApproach } from './approach.ts';
import { approachProblem, changedApproach, missingFacts, openStages } from './stage-needs.ts';

const church = ActorId.parse('00000000-0000-4000-8000-000000000001');
const library = ActorId.parse('00000000-0000-4000-8000-000000000002');
const today = '2026-11-22';

function approach(facts: Partial<ApproachFacts>): ApproachFacts {
  return { actorId: church, ...emptyApproach('Hat Räume, sucht einen Verteiler'), ...facts };
}

test.each<[stage: string, isOpen: boolean, missing: readonly string[]]>([
  ['p0.entdeckt', true, ['benefitForThem']],
  ['p1.recherchiert', true, ['benefitForThem']],
  ['p2.weg', true, ['benefitForThem']],
  ['p3.angesprochen', true, ['benefitForThem', 'channel']],
  ['p4.gespraech', true, ['benefitForThem', 'channel', 'result']],
  ['p5.interesse', true, ['result']],
  ['p6.dabei', false, ['result']],
  ['p7.traegt', false, ['result']],
  ['px.spaeter', true, ['benefitForThem', 'nextStepOn', 'result']],
  ['px.nein', false, ['declineReason']],
  ['px.nurinfo', false, ['result']],
  ['px.ruht', false, ['result']],
])('%s: open %s, wants %j', (stage, isOpen, missing) => {
  const facts = approach({ stage });
  expect(openStages.includes(stage)).toBe(isOpen);
  expect(missingFacts(facts)).toEqual(missing);
  expect(missingFacts(approach({ ...full, stage }))).toEqual([]);
});

const full = {
  benefitForThem: 'Der Verteiler der Bibliothek steht ihnen offen.',
  channel: 'telefon',
  nextStepOn: today,
  result: 'Kommen zum Frühstück',
  declineReason: 'zeit',
} as const;

test('every stage of the catalogue is known here', () => {
  expect(stageTerms).toHaveLength(12);
  const known = stageTerms.filter(({ key }) => missingFacts(approach({ stage: key })).length > 0);
  expect(known).toHaveLength(12);
});

test.each<[facts: Partial<ApproachFacts>, problem: string | null]>([
  [{}, null],
  [{ doorOpenerId: library, onBehalfOfId: library }, null],
  [{ doorOpenerId: church }, 'approach-of-itself'],
  [{ onBehalfOfId: church }, 'approach-of-itself'],
  [{ stage: 'px.nein' }, 'declined-without-reason'],
  [{ stage: 'px.nein', declineReason: 'zeit' }, null],
  [{ stage: 'px.spaeter' }, 'postponed-without-day'],
  [{ stage: 'px.spaeter', nextStepOn: today }, null],
])('%j: %s', (facts, problem) => {
  expect(approachProblem(approach(facts))).toBe(problem);
});

test('why somebody declined goes when they no longer do', () => {
  const no = approach({ stage: 'px.nein', declineReason: 'zeit' });
  expect(changedApproach(no, { result: 'Nächstes Jahr' })).toMatchObject({ declineReason: 'zeit' });
  expect(changedApproach(no, { stage: 'p5.interesse' })).toMatchObject({ declineReason: null });
});
