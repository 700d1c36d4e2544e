import { expect, test } from 'vitest';
import { ActorId, AreaId, CooperationId, GoalId, PersonId } from '../contract/index.ts';
import { WholeGoal, WholeMeasure, WholeMeasureNeed } from '../goals/index.ts';
import { sampleMeasures } from './sample-measures.ts';

let made = 0;
function newId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

const goal = { id: GoalId.parse(newId()), key: 'Z1.1.1' };
const { idea, measures, needs } = sampleMeasures({
  goals: [goal],
  actor: () => ActorId.parse(newId()),
  area: () => AreaId.parse(newId()),
  cooperation: () => CooperationId.parse(newId()),
  personId: PersonId.parse('someone'),
  newId,
  now: new Date('2026-11-22T10:00:00Z'),
});

test('a goal that nobody has agreed on, and two measures that are ideas', () => {
  expect(WholeGoal.parse(idea.goal)).toEqual(idea.goal);
  for (const measure of measures) expect(WholeMeasure.parse(measure)).toEqual(measure);
  for (const need of needs) expect(WholeMeasureNeed.parse(need)).toEqual(need);
  expect(measures.map(({ goalId }) => goalId)).toEqual([goal.id, idea.goal.id]);
  expect(measures[0]?.startsOn).toBe('2027-01-01');
});

test('one needs a hall and a kitchen, the other the consent of whoever owns the houses', () => {
  expect(
    measures.map(({ id }) =>
      needs
        .filter(({ measureId }) => measureId === id)
        .map(({ resource, consent }) => resource ?? consent),
    ),
  ).toEqual([['r.raum.saal', 'r.raum.kueche'], ['owner']]);
});
