import { describe, expect, it } from 'vitest';
import { defaultImportOptions } from './import-draft.ts';
import { id, known, nothing, plan } from './testing/plan-list.ts';

describe('a list of ties', () => {
  const stock = {
    ...nothing,
    actors: [known(1, 'Pad e.V.'), known(2, 'JFE Napf'), known(3, 'JFE Tube')],
  };

  it('joins actors by their names', () => {
    const { ties, entries } = plan(
      ['Von;Nach;Art', 'pad e. V.;JFE Napf;Träger von', 'JFE Tube;Pad e.V.;getragen von'],
      { kind: 'ties', stock },
    );
    expect(entries.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
    expect(ties.map(({ from, to }) => [from, to])).toEqual([
      [
        { kind: 'known', id: id(1) },
        { kind: 'known', id: id(2) },
      ],
      [
        { kind: 'known', id: id(1) },
        { kind: 'known', id: id(3) },
      ],
    ]);
  });

  it('names unknown actors, or adds them when asked to', () => {
    const list = ['Von;Nach;Art', 'Pad e.V.;Niemand;Kontakt'];
    expect(plan(list, { kind: 'ties', stock }).entries[0]).toMatchObject({
      outcome: 'faulty',
      problems: [{ code: 'actor-unknown', column: 'Nach' }],
    });
    const options = { ...defaultImportOptions, addMissingActors: true };
    expect(
      plan(list, { kind: 'ties', stock, options }).newActors.map(({ facts }) => facts.name),
    ).toEqual(['Niemand']);
  });
});
