import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ConsentMove, consentMoves, phaseAfterRound } from './consent-course.ts';
import { ConsentPhase } from './decision.ts';

test.each<[ConsentPhase, boolean, ConsentMove[]]>([
  ['questions', false, ['begin-reactions', 'amend', 'begin-round', 'pass-on']],
  ['reactions', false, ['amend', 'begin-round', 'pass-on']],
  ['round', false, ['end-round']],
  ['round', true, ['end-round']],
  ['integrating', false, ['amend', 'test-objection', 'end-round', 'pass-on']],
  ['integrating', true, ['amend', 'begin-round', 'pass-on']],
  ['ended', false, []],
])('in %s, amended %s, one can %j', (phase, isAmended, moves) => {
  expect(consentMoves({ phase, isAmended })).toEqual(moves);
});

test.each([
  ['adopted', 'ended'],
  ['integrating', 'integrating'],
  ['open', 'reactions'],
] as const)('a round that comes to %s leads to %s', (outcome, phase) => {
  expect(phaseAfterRound(outcome)).toBe(phase);
});

/** What each move does. */
function after(
  phase: ConsentPhase,
  move: ConsentMove,
  outcome: 'adopted' | 'integrating' | 'open',
): ConsentPhase {
  if (move === 'begin-reactions') return 'reactions';
  if (move === 'begin-round') return 'round';
  if (move === 'end-round') return phaseAfterRound(outcome);
  return move === 'pass-on' ? 'ended' : phase;
}

test('no walk through the moves ends anywhere but at the end, and no round follows an objection on the same words', () => {
  const anyStep = fc.record({
    pick: fc.nat(),
    outcome: fc.constantFrom('adopted' as const, 'integrating' as const, 'open' as const),
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      let phase: ConsentPhase = 'questions';
      let isAmended = false;
      for (const { pick, outcome } of steps) {
        const moves = consentMoves({ phase, isAmended });
        expect(moves.length === 0).toBe(phase === 'ended');
        const move = moves[pick % Math.max(1, moves.length)];
        if (move === undefined) return;
        if (phase === 'integrating' && move === 'begin-round') expect(isAmended).toBe(true);
        isAmended = move === 'amend' || (isAmended && move !== 'begin-round');
        phase = after(phase, move, outcome);
      }
      expect(ConsentPhase.options).toContain(phase);
    }),
  );
});
