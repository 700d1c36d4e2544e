import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countReadiness, type Readiness, ReadinessAnswer, ReadinessKey } from './readiness.ts';

test('there are twelve questions, all open at first', () => {
  expect(countReadiness({})).toEqual({
    answered: 0,
    settled: 0,
    of: 12,
    open: ReadinessKey.options,
  });
});

test('yes and deliberately not settle a question; partly and no keep it open', () => {
  const { answered, settled, open } = countReadiness({
    'everybody-known': { answer: 'yes', reason: '' },
    'two-people-each': { answer: 'partly', reason: '' },
    influence: { answer: 'deliberately-not', reason: 'Alle sind gleich groß.' },
    legitimacy: { answer: 'no', reason: '' },
  });
  expect({ answered, settled }).toEqual({ answered: 4, settled: 2 });
  expect(open).toContain('two-people-each');
  expect(open).toContain('legitimacy');
  expect(open).not.toContain('everybody-known');
  expect(open).not.toContain('influence');
});

test('open and settled ones are all of them', () => {
  const answer = fc.record({
    answer: fc.constantFrom(...ReadinessAnswer.options),
    reason: fc.string(),
  });
  const readiness: fc.Arbitrary<Readiness> = fc.dictionary(
    fc.constantFrom(...ReadinessKey.options),
    answer,
  );
  fc.assert(
    fc.property(readiness, (given) => {
      const { answered, settled, of, open } = countReadiness(given);
      expect(settled + open.length).toBe(of);
      expect(settled).toBeLessThanOrEqual(answered);
    }),
  );
});
