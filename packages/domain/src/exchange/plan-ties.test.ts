import { describe, expect, it } from 'vitest';
import { TieId } from '../contract/index.ts';
import { defaultImportOptions } from './import-draft.ts';
import type { Stock } from './plan-model.ts';
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

  it('adds nobody who is called by a number alone, whatever is asked', () => {
    const options = { ...defaultImportOptions, addMissingActors: true };
    const { entries, newActors } = plan(['Von;Nach;Art', 'Pad e.V.;2;Kontakt'], {
      kind: 'ties',
      stock,
      options,
    });
    expect(newActors).toEqual([]);
    expect(entries[0]).toMatchObject({
      outcome: 'faulty',
      problems: [{ code: 'actor-unknown', column: 'Nach', value: '2' }],
    });
  });
});

describe('an edge list of another program', () => {
  const stock = {
    ...nothing,
    actors: [known(1, 'Laube Nord'), known(2, 'Laube Süd'), known(3, 'Laube Nord')],
  };
  function outcomes(lines: readonly string[]) {
    return plan(lines, { kind: 'ties', stock }).entries.map(({ outcome, problems }) => [
      outcome,
      ...problems.filter(({ severity }) => severity === 'fault').map(({ code }) => code),
    ]);
  }

  it('says with arrows, weights and words of its own nothing that is wrong here', () => {
    const { columns, ties } = plan(
      ['Source;Target;Type;Id;Label;Weight', 'Laube Süd;Laube West;Undirected;0;freut sich;17.5'],
      { kind: 'ties', stock, options: { ...defaultImportOptions, addMissingActors: true } },
    );
    expect(columns.map(({ field, reason }) => [field, reason])).toEqual([
      ['from', 'heading'],
      ['to', 'heading'],
      [null, 'direction'],
      [null, 'number-of-list'],
      [null, 'unknown'],
      [null, 'other-scale'],
    ]);
    expect(ties).toMatchObject([{ facts: { type: 'kontakt' }, statement: { level: 1 } }]);
    const kumu = plan(['From;To;Type', 'Laube Süd;Laube Süd;trusts'], { kind: 'ties', stock });
    expect(kumu.columns[2]).toMatchObject({ field: 'note', reason: 'values' });
  });

  it('is known by the identifiers of our own export, where names do not tell', () => {
    expect(outcomes(['from;to;type', 'Laube Nord;Laube Süd;Kontakt'])).toEqual([
      ['faulty', 'actor-ambiguous'],
    ]);
    const headings = 'from;to;type;from_id;to_id';
    function row(from: string) {
      return [headings, `${from};Laube Süd;Kontakt;${id(3)};${id(2)}`];
    }
    for (const from of ['Laube Nord', 'Laube Nord (2)', 'Umbenannt'])
      expect(plan(row(from), { kind: 'ties', stock }).ties).toMatchObject([
        { from: { id: id(3) } },
      ]);
    expect(outcomes(row('Laube Süd'))).toEqual([['faulty', 'tie-to-itself']]);
  });

  it('is known by them too where names end with a number of their own', () => {
    const twins = {
      ...nothing,
      actors: [known(1, 'Kita (2)'), known(2, 'Hort'), known(3, 'Kita (2)')],
    };
    const list = ['from;to;type;from_id;to_id', `Kita (2);Hort;Kontakt;${id(3)};${id(2)}`];
    expect(plan(list, { kind: 'ties', stock: twins }).ties).toMatchObject([
      { from: { id: id(3) } },
    ]);
  });
});

describe('the preview of a list of ties', () => {
  const stock: Stock = {
    ...nothing,
    actors: [known(1, 'Laube Nord'), known(2, 'Laube Süd')],
    ties: [
      {
        id: TieId.parse(id(9)),
        facts: {
          from: id(1),
          to: id(2),
          type: 'angebot',
          since: '2019-01-01',
          until: null,
          note: 'Sommerfest',
        },
        statements: [
          { side: 'outside', level: 4, formality: 2, statedAt: '2020-01-01T00:00:00Z', source: '' },
        ],
      },
    ],
  };
  const options = { ...defaultImportOptions, addMissingActors: true };
  function ties(lines: readonly string[]) {
    const made = plan(lines, { kind: 'ties', stock, options });
    return { ...made, said: made.entries.map(({ outcome, tie }) => ({ outcome, ...tie })) };
  }

  it('names whom a row would add, each once', () => {
    const { said, newActors } = ties([
      'Von;Nach;Art',
      'Laube Nord;Chor;Kontakt',
      'Chor;Band;Kontakt',
      'Band;Chor;Kontakt',
      'Laube Nord;Laube Süd;Kontakt',
    ]);
    expect(said.map(({ adds }) => adds)).toEqual([['Chor'], ['Band'], [], []]);
    expect(newActors.map(({ facts }) => facts.name)).toEqual(['Chor', 'Band']);
  });

  const before = {
    level: 4,
    formality: 2,
    since: '2019-01-01',
    until: null,
    note: 'Sommerfest',
  };
  it.each([
    ['Art;Stufe', 'Kooperation;3', { level: 3 }],
    ['Art;Bis', 'Kooperation;2024-06-30', { until: '2024-06-30' }],
    ['Art;Notiz', 'Kooperation;Beete', { note: 'Sommerfest\nBeete' }],
  ])('shows a changed tie before and after: %s', (headings, cells, changes) => {
    const { said, ties: planned } = ties([`Von;Nach;${headings}`, `Laube Nord;Laube Süd;${cells}`]);
    expect(said).toMatchObject([{ outcome: 'changed', ...before, ...changes, was: before }]);
    const { level, formality } = { ...before, ...changes };
    expect(planned).toMatchObject([{ statement: { level, formality } }]);
  });

  it('changes nothing where a row only names the tie', () => {
    expect(ties(['Von;Nach;Art', 'Laube Nord;Laube Süd;Kooperation']).said).toMatchObject([
      { outcome: 'unchanged', was: null, adds: [] },
    ]);
  });
});
