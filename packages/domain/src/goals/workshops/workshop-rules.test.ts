import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActorId, PersonId } from '../../contract/index.ts';
import { allHaveStated, seesInterest } from './interests-shown.ts';
import { phaseAfter, phaseProblem } from './workshop-phases.ts';
import { WorkshopPhase } from './workshop.ts';

const actors = [1, 2].map((number) =>
  ActorId.parse(`00000000-0000-4000-8000-00000000000${number}`),
);
const people = ['one', 'two'].map((name) => PersonId.parse(name));
const opening = {
  at: '2026-01-01T00:00:00.000Z',
  how: 'all' as const,
  personId: PersonId.parse('one'),
};

test('until they are opened nobody but the party and who wrote it down sees an interest', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(null, ...actors),
      fc.constantFrom(...people),
      fc.constantFrom(...actors),
      fc.constantFrom(...people),
      (own, personId, partyActor, writer) => {
        const looking = { member: { actorId: own }, personId };
        const stated = { party: { actorId: partyActor }, interest: { personId: writer } };
        const hidden = { workshop: { opening: null }, ...stated };
        expect(seesInterest(looking, hidden)).toBe(own === partyActor || personId === writer);
        expect(seesInterest(looking, { ...hidden, workshop: { opening } })).toBe(true);
      },
    ),
  );
});

test.each([
  [[], false],
  [[null], false],
  [['2026-01-01T00:00:00.000Z', null], false],
  [['2026-01-01T00:00:00.000Z'], true],
])('of those who stated on %j all have: %s', (days, all) => {
  expect(allHaveStated(days.map((statedAt) => ({ statedAt })))).toBe(all);
});

test('phases only go on, one at a time, and end', () => {
  for (const phase of WorkshopPhase.options) {
    for (const to of WorkshopPhase.options) {
      const problem = phaseProblem({ phase, opening }, { to, goals: 1 });
      expect(problem).toBe(phaseAfter(phase) === to ? null : 'workshop-phase-unfit');
    }
  }
  expect(phaseAfter('closed')).toBeNull();
});

test.each([
  ['interests', null, 'wording', 0, 'interests-not-open'],
  ['interests', opening, 'wording', 0, null],
  ['wording', opening, 'decision', 0, 'no-goal-drafted'],
  ['wording', opening, 'decision', 1, null],
] as const)('from %s, opened %j, to %s with %d goals: %j', (phase, opened, to, goals, problem) => {
  expect(phaseProblem({ phase, opening: opened }, { to, goals })).toBe(problem);
});
