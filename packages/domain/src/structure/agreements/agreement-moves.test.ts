import { describe, expect, test } from 'vitest';
import { AgreementState, VersionState } from './agreement.ts';
import { movesOf } from './agreement-moves.ts';

describe('what can be done with an agreement', () => {
  test.each([
    ['draft', 'draft', ['edit-draft', 'open-version', 'remove']],
    ['draft', 'open', ['withdraw-version', 'remove']],
    ['in-force', 'in-force', ['amend', 'suspend', 'end']],
    ['in-force', 'draft', ['edit-draft', 'open-version', 'suspend', 'end']],
    ['in-force', 'open', ['withdraw-version', 'suspend', 'end']],
    ['suspended', 'in-force', ['resume', 'end']],
    ['ended', 'in-force', ['archive']],
  ] as const)('%s, newest version %s', (state, newest, moves) => {
    expect(movesOf({ state, archived: false, newest })).toEqual(moves);
  });

  test('what is in the archive stays as it is, and what was in force is never removed', () => {
    for (const state of AgreementState.options) {
      for (const newest of VersionState.options) {
        expect(movesOf({ state, archived: true, newest })).toEqual([]);
        if (state !== 'draft') {
          expect(movesOf({ state, archived: false, newest })).not.toContain('remove');
        }
      }
    }
  });
});
