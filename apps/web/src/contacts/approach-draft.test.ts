import { emptyApproach } from '@augenhoehe/domain/contacts';
import { ActorId } from '@augenhoehe/domain/contract';
import { expect, test } from 'vitest';
import { atStage, changedApproachFacts, type WrittenApproach } from './approach-draft.ts';

const today = '2026-11-22';
const church = ActorId.parse('00000000-0000-4000-8000-000000000001');

function written(facts: Partial<WrittenApproach>): WrittenApproach {
  return { actorId: church, ...emptyApproach('Hat Räume'), ...facts };
}

test.each<[before: Partial<WrittenApproach>, stage: string, day: string | null]>([
  [{}, 'p3.angesprochen', '2026-12-06'],
  [{ nextStepOn: '2026-12-22' }, 'p3.angesprochen', '2026-12-06'],
  [{ nextStepOn: '2026-11-30' }, 'p3.angesprochen', '2026-11-30'],
  [{ nextStepOn: '2026-12-22' }, 'p6.dabei', null],
  [{ nextStepOn: '2026-12-22' }, 'px.spaeter', null],
])('%j at %s: %s', (before, stage, day) => {
  expect(atStage(written(before), stage, today)).toMatchObject({ stage, nextStepOn: day });
});

test('only what is different is sent, with what was seen', () => {
  const was = written({ nextStep: 'Anrufen' });
  expect(changedApproachFacts(was, was)).toEqual({ changes: {}, was: {} });
  expect(changedApproachFacts(was, { ...was, nextStep: '', stage: 'p2.weg' })).toEqual({
    changes: { nextStep: '', stage: 'p2.weg' },
    was: { nextStep: 'Anrufen', stage: 'p0.entdeckt' },
  });
});
