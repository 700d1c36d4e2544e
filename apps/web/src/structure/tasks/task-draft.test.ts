import { AgreementId, CooperationId } from '@augenhoehe/domain/contract';
import { emptyTask, type TaskContext, type TaskFacts } from '@augenhoehe/domain/structure';
import { expect, test } from 'vitest';
import { draftOf, factsOf } from './task-draft.ts';

const id = CooperationId.parse('00000000-0000-4000-8000-000000000001');
const cafe: TaskContext = { kind: 'cooperation', id, name: 'Café', actors: [] };

const tasks: readonly [string, TaskFacts][] = [
  ['nothing but a title', emptyTask('Tische stellen')],
  [
    'a context, a rhythm and an origin',
    {
      ...emptyTask('Protokoll schreiben'),
      cooperationId: id,
      dueOn: '2026-12-01',
      rule: 'FREQ=MONTHLY',
      origin: 'meeting',
      originNote: 'Sitzung vom 12. Oktober',
    },
  ],
  [
    'an agreement it comes from',
    {
      ...emptyTask('Bühne stellen'),
      origin: 'agreement',
      agreementId: AgreementId.parse('00000000-0000-4000-8000-000000000002'),
      originNote: 'Teil 4',
    },
  ],
  [
    'a rule of its own',
    { ...emptyTask('Runde'), dueOn: '2026-12-01', rule: 'FREQ=MONTHLY;BYDAY=1TU' },
  ],
];

test.each(tasks)('%s: what the form holds is what was there', (_, facts) => {
  expect(factsOf(draftOf(facts), [cafe], facts.rule)).toEqual(facts);
});

test.each([
  ['2027-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['2027-01-15', 'FREQ=MONTHLY'],
  ['', ''],
])('a monthly task that moves to „%s“ comes back by „%s“', (dueOn, rule) => {
  const draft = { ...draftOf(emptyTask('Bericht')), rhythm: 'monthly' as const, dueOn };
  expect(factsOf(draft, [], '').rule).toBe(rule);
});

test('what comes from elsewhere comes from no agreement', () => {
  const draft = draftOf({
    ...emptyTask('Bühne stellen'),
    origin: 'agreement',
    agreementId: AgreementId.parse('00000000-0000-4000-8000-000000000002'),
  });
  expect(factsOf({ ...draft, origin: 'idea' }, [], '').agreementId).toBeNull();
});
