import { describe, expect, it } from 'vitest';
import type { ActorId } from '../contract/index.ts';
import { defaultImportOptions } from './import-draft.ts';
import { id, known, nordhof, nothing, plan } from './testing/plan-list.ts';

describe('a list of actors', () => {
  it('becomes new actors, with area and type', () => {
    const { newActors, entries } = plan(
      ['Name;Stadtteil;Straße', 'Kita Sonne;Nordhof;Hauptstr. 5'],
      {
        stock: { ...nothing, areas: [nordhof] },
      },
    );
    expect(newActors[0]?.facts).toMatchObject({
      name: 'Kita Sonne',
      areaId: nordhof.id,
      street: 'Hauptstr. 5',
      type: 'kiju.kita',
    });
    expect(entries[0]?.proposals).toEqual([
      { fact: 'type', keys: ['kiju.kita'], words: ['kita'], taken: true },
    ]);
  });

  it('leaves out types that nobody wants proposed', () => {
    const options = { ...defaultImportOptions, takeProposedTypes: false };
    expect(
      plan(['Name;Tel', 'Kita Sonne;030 123456'], { options }).newActors[0]?.facts.type,
    ).toBeNull();
  });

  it('brings carriers as actors with their ties, each once', () => {
    const { newActors, ties } = plan([
      'Einrichtung;Träger',
      'JFE Napf;Pad e.V.',
      'JFE Tube;Pad e.V.',
      'Pad e.V.;',
    ]);
    expect(newActors.map(({ facts }) => facts.name)).toEqual(['JFE Napf', 'JFE Tube', 'Pad e.V.']);
    expect(ties.map(({ facts, statement }) => [facts.type, statement.level])).toEqual([
      ['traeger', 5],
      ['traeger', 5],
    ]);
  });

  it('takes a kind of carrier for none', () => {
    const { newActors } = plan(['Schule;Schulträger', 'Erste;öffentlich', 'Zweite;privat']);
    expect(newActors).toHaveLength(2);
  });

  it('takes neither private numbers nor persons', () => {
    const { newActors, report } = plan([
      'Name;AP;Handy privat;Mail',
      'Treff;Frau Muster;0170 1234567;treff@a.example',
    ]);
    expect(JSON.stringify(newActors)).not.toMatch(/Muster|0170/);
    expect(report.mapping).toEqual({ Name: 'name', AP: null, 'Handy privat': null, Mail: 'email' });
  });

  it('names row, column and remedy of what is faulty, and takes the rest', () => {
    const { entries, newActors } = plan([
      'Name;Breite;Länge',
      ';52.5;13.4',
      'Treff;520;13',
      'Chor;52,5;13,4',
      'Tor;13.4;52.5',
    ]);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['faulty', 'faulty', 'new', 'new']);
    expect(entries[0]?.problems[0]).toMatchObject({
      code: 'no-name',
      column: 'Name',
      remedy: 'enter-name',
    });
    expect(entries[1]?.problems[0]).toMatchObject({
      code: 'coordinate-outside',
      column: 'Breite',
      value: '520 / 13',
    });
    expect(entries[3]?.problems[0]).toMatchObject({
      code: 'coordinates-swapped',
      severity: 'notice',
    });
    expect(newActors[1]?.facts.position).toEqual({ latitude: 52.5, longitude: 13.4 });
  });

  it('reads markup and formulas as text', () => {
    const { newActors, entries } = plan([
      'Name;Angebote',
      '<script>alert(1)</script>;=HYPERLINK("x")',
    ]);
    expect(newActors[0]?.facts).toMatchObject({
      name: '<script>alert(1)</script>',
      offersText: '=HYPERLINK("x")',
    });
    expect(entries[0]?.problems.map(({ code }) => code)).toEqual(['formula-as-text']);
  });

  it('refuses control characters by row and column', () => {
    const { entries } = plan(['Name;Angebote', 'Treff;a\u0000b']);
    expect(entries[0]).toMatchObject({
      outcome: 'faulty',
      problems: [{ code: 'control-character', column: 'Angebote', value: 'a␀b' }],
    });
  });

  it('keeps in the notes what fits no fact', () => {
    const { newActors } = plan([
      'Name;Internet;E-Mail',
      'Treff;http://treff,de;a@b.example, c@d.example',
    ]);
    expect(newActors[0]?.facts.notes.split('\n').sort()).toEqual([
      'E-Mail: c@d.example',
      'Internet: http://treff,de',
    ]);
  });

  it('holds rows of one place together', () => {
    const list = [
      'Name;Straße;Art',
      'Schule am Tor;Torstr. 1;Grundschule',
      'Schule am Tor;Torstr. 1;Hort',
    ];
    const { newActors, entries } = plan(list);
    expect(newActors).toHaveLength(1);
    expect(entries[1]?.reasons[0]).toMatchObject({ code: 'repeats-row', params: { row: 2 } });
  });
});

describe('a list that meets the inventory', () => {
  const treff = known(1, 'Treff am Anger e.V.', {
    street: 'Anger 1',
    email: 'alt@treff.example',
    offersText: 'Tanz',
  });
  const stock = { ...nothing, actors: [treff] };

  it('changes what is surely known, field by field, and deletes nothing', () => {
    const { changedActors, entries } = plan(
      ['Name;Straße;E-Mail;Angebote', 'Treff am Anger e. V.;Anger 1;neu@treff.example;'],
      { stock },
    );
    expect(entries[0]?.outcome).toBe('changed');
    expect(entries[0]?.differences.map(({ fact, choice }) => [fact, choice])).toContainEqual([
      'email',
      'list',
    ]);
    expect(changedActors[0]).toMatchObject({
      changed: ['email'],
      facts: { name: treff.facts.name, email: 'neu@treff.example', offersText: 'Tanz' },
    });
  });

  it('keeps what the actor confirmed itself', () => {
    const contact = {
      source: '',
      means: 'entered',
      recordedAt: '',
      confirmedAt: '',
      confirmedBy: 'actor',
    } as const;
    const own = { ...stock, actors: [{ ...treff, provenance: { contact } }] };
    const { changedActors } = plan(
      ['Name;Straße;E-Mail', 'Treff am Anger;Anger 1;neu@treff.example'],
      { stock: own },
    );
    expect(changedActors).toEqual([]);
  });

  it('asks when only the name is alike, and does as somebody decides', () => {
    const list = ['Name;Straße', 'Treff am Anger e.V.;Woanders 7'];
    expect(plan(list, { stock })).toMatchObject({
      newActors: [],
      entries: [{ outcome: 'duplicate', candidates: [{ actorId: treff.id }] }],
    });
    const apart = new Map([['row:2', { kind: 'apart' }]] as const);
    expect(plan(list, { stock, decisions: apart }).newActors).toHaveLength(1);
    const merge = new Map([
      ['row:2', { kind: 'merge', with: { actorId: treff.id }, choices: { street: 'list' } }],
    ] as const);
    expect(plan(list, { stock, decisions: merge }).changedActors[0]?.facts.street).toBe(
      'Woanders 7',
    );
  });

  it('keeps unsure ones apart where nobody is there to ask, and says so', () => {
    const { newActors, report } = plan(['Name;Straße', 'Treff am Anger e.V.;Woanders 7'], {
      stock,
      unsure: 'apart',
    });
    expect(newActors).toHaveLength(1);
    expect(report.duplicates).toMatchObject([
      { row: 2, with: 'Treff am Anger e.V.', reasons: ['same-name', 'other-address'] },
    ]);
  });

  it('brings nothing the second time', () => {
    const list = [
      'Name;Straße;Träger;Angebote',
      'Treff;Anger 1;Pad e.V.;Tanz',
      'Club;Anger 2;pad e. V.;',
    ];
    const first = plan(list, { unsure: 'apart' });
    const actors = first.newActors.map(({ facts }, index) => known(index, facts.name, facts));
    const names = new Map(
      first.newActors.map(({ ref }, index) => [ref.kind === 'new' ? ref.key : '', id(index)]),
    );
    const ties = first.ties.map((tie, index) => ({
      id: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}` as never,
      facts: { ...tie.facts, from: idOf(tie.from, names), to: idOf(tie.to, names) },
      statements: [],
    }));
    const second = plan(list, { unsure: 'apart', stock: { actors, ties, areas: [] } });
    expect(second).toMatchObject({ newActors: [], changedActors: [], ties: [] });
    expect(second.entries.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 4 }, () => 'unchanged'),
    );
  });
});

function idOf(ref: { kind: string; key?: string }, names: ReadonlyMap<string, ActorId>): ActorId {
  const found = names.get(ref.key ?? '');
  if (found === undefined) throw new Error('A tie names an actor that the plan does not add.');
  return found;
}
