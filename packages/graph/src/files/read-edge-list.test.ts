import { describe, expect, test } from 'vitest';
import { readActorList } from './read-actor-list.ts';
import { type EdgeListOptions, readEdgeList } from './read-edge-list.ts';
import { tiesInWords, troublesOf } from './testing.fixture.ts';

function read(lines: readonly string[], options: EdgeListOptions = {}) {
  const network = readEdgeList(lines.join('\n'), options);
  return { ids: network.ids, ties: tiesInWords(network), troubles: troublesOf(network) };
}

describe('an edge list', () => {
  test.each([
    ['commas', 'from,to', 'Kita,Schule'],
    ['semicolons', 'Source;Target', 'Kita;Schule'],
    ['tabs', 'VON\tNACH', 'Kita\tSchule'],
    ['bars', 'von|nach', 'Kita|Schule'],
    ['columns elsewhere', 'Jahr,nach,von', '2026,Schule,Kita'],
    ['quotes', '"from","to"', '"Kita", "Schule" '],
    ['a byte order mark', '\uFEFFfrom,to', 'Kita,Schule'],
    ['a delimiter announced', 'sep=;\nfrom;to', 'Kita;Schule'],
  ])('is understood with %s', (_, heading, row) => {
    expect(read([heading, row])).toEqual({
      ids: ['Kita', 'Schule'],
      ties: ['Kita–Schule'],
      troubles: [],
    });
  });

  test.each(['\r\n', '\n', '\r'])('counts lines that end with %j', (end) => {
    const network = readEdgeList(['from,to', 'Kita,Schule', '', 'Kita,Kita', ''].join(end));
    expect([...network.tieLines]).toEqual([2]);
    expect(troublesOf(network)).toEqual(['3 blank-line', '4 self-loop id=Kita']);
  });

  test('takes a decimal comma among semicolons for no delimiter', () => {
    const options = { weights: 'Stärke' };
    expect(read(['von;nach;stärke', 'Kita;Schule;1,5', 'Kita;Hort;.5'], options).ties).toEqual([
      'Kita–Schule 1.5',
      'Kita–Hort 0.5',
    ]);
  });

  test('keeps line breaks, quotes and delimiters within quotes', () => {
    const text = 'from,to\n"Kita ""Spatz"", links","Haus\nam Hang"\nKita,Hort\n';
    const network = readEdgeList(text);
    expect(network.ids).toEqual(['Kita "Spatz", links', 'Haus\nam Hang', 'Kita', 'Hort']);
    expect([...network.tieLines]).toEqual([2, 4]);
  });

  test('has a direction only if somebody says so', () => {
    const lines = ['from,to', 'a,b', 'b,a'];
    expect(readEdgeList(lines.join('\n')).directed).toBeNull();
    expect(read(lines).troubles).toEqual(['3 repeated-tie from=b to=a first=2']);
    expect(read(lines, { directed: true })).toMatchObject({ ties: ['a→b', 'b→a'], troubles: [] });
  });
});

describe('the first row', () => {
  test.each([
    ['numbers name actors', ['1,2', '2,3'], {}, ['1–2', '2–3'], []],
    ['an actor comes again', ['Kita,Schule', 'Hort,Kita'], {}, ['Kita–Schule', 'Hort–Kita'], []],
    ['it is said', ['Kita,Schule'], { heading: false }, ['Kita–Schule'], []],
    ['columns go by number', ['a,b,3', 'b,c,4'], { weights: '3' }, ['a–b 3', 'b–c 4'], []],
  ])('is data when %s', (_, lines, options, ties, troubles) => {
    expect(read(lines, options)).toMatchObject({ ties, troubles });
  });

  test('is data when it names a known actor', () => {
    const actors = readActorList('id\nKita\nSchule\n');
    expect(read(['Kita,Schule'], { actors }).ties).toEqual(['Kita–Schule']);
  });

  test('is a heading when it has a column that was asked for', () => {
    const lines = ['Wer,Mit wem,Stufe', 'Kita,Schule,2'];
    expect(read(lines, { weights: 'stufe' })).toMatchObject({
      ties: ['Kita–Schule 2'],
      troubles: [],
    });
  });

  test('is assumed to be a heading, and said so, where nothing decides', () => {
    expect(read(['Wer,Mit wem', 'Kita,Schule'])).toEqual({
      ids: ['Kita', 'Schule'],
      ties: ['Kita–Schule'],
      troubles: ['1 heading-assumed row=Wer | Mit wem'],
    });
  });
});

describe('a row that is no tie', () => {
  test.each([
    ['misses an end', ',Kita', '3 missing-end from= to=Kita'],
    ['has one cell', 'Kita', '3 missing-end from=Kita to='],
    ['ties an actor to itself', 'Kita,Kita', '3 self-loop id=Kita'],
    ['repeats a tie', 'Schule,Kita,1', '3 repeated-tie from=Schule to=Kita first=2'],
    ['weighs nothing', 'Kita,Hort,0', '3 bad-weight from=Kita to=Hort weight=0'],
    ['weighs less than nothing', 'Kita,Hort,-2', '3 bad-weight from=Kita to=Hort weight=-2'],
    ['weighs a word', 'Kita,Hort,viel', '3 bad-weight from=Kita to=Hort weight=viel'],
    ['has no weight', 'Kita,Hort', '3 bad-weight from=Kita to=Hort weight='],
    ['weighs too much to count', 'Kita,Hort,1e999', '3 bad-weight from=Kita to=Hort weight=1e999'],
    ['goes on behind a quote', '"Kita" e. V.,Hort,1', '3 broken-quotes'],
    ['never ends its quote', '"Kita,Hort,1', '3 broken-quotes'],
  ])('is reported when it %s, and the next one counts', (_, row, trouble) => {
    const weights = row.includes(',Kita') && !row.startsWith('Schule') ? undefined : 'weight';
    const lines = ['from,to,weight', 'Kita,Schule,1', row, 'Schule,Hort,1'];
    const { ties, troubles } = read(lines, row === 'Kita' ? {} : { weights });
    expect(troubles).toEqual([trouble]);
    expect(ties.map((tie) => tie.split(' ')[0])).toEqual(['Kita–Schule', 'Schule–Hort']);
  });

  test('still names actors', () => {
    expect(read(['from,to', 'Kita,', 'Hort,Hort']).ids).toEqual(['Kita', 'Hort']);
  });

  test('gives the first of its kind the greatest weight', () => {
    const lines = ['from,to,n', 'a,b,1', 'b,a,3', 'a,b,2'];
    expect(read(lines, { weights: 'n' }).ties).toEqual(['a–b 3']);
  });
});

describe('a file', () => {
  test.each([
    ['is empty', '', '1 empty-file'],
    ['has blank lines only', '\n  \n', '1 blank-line|1 empty-file|2 blank-line'],
    ['has one column', 'from\nKita\n', '1 too-few-columns'],
    ['was read in the wrong encoding', 'from,to\nB\uFFFDro,Kita\n', '2 wrong-encoding'],
    ['has NUL', 'from,to\nB\0ro,Kita\n', '2 wrong-encoding'],
    ['is one endless line', `a,${'b'.repeat(1_000_001)}`, '1 too-long most=1000000'],
  ])('that %s is reported', (_, text, troubles) => {
    expect(troublesOf(readEdgeList(text))).toEqual(troubles.split('|').toSorted());
  });

  test('without the weights that were asked for is read without weights', () => {
    const network = readEdgeList('from,to\na,b\n', { weights: 'Stärke' });
    expect(network.ties.weights).toBeNull();
    expect(troublesOf(network)).toEqual(['1 no-column column=Stärke']);
  });

  test('with too many rows ends at the last that is allowed', () => {
    expect(read(['from,to', 'a,b', 'b,c', 'c,d'], { maximalRows: 2 })).toMatchObject({
      ties: ['a–b', 'b–c'],
      troubles: ['4 too-many-rows most=2'],
    });
  });
});

describe('a list of actors', () => {
  test('keeps those without a tie, with label and group', () => {
    const actors = readActorList('Name;id;Art\nKita Spatz;k;Bildung\nHort;h;\nSchule;s;Bildung', {
      group: 'art',
    });
    const network = readEdgeList('from,to\ns,k\n', { actors });
    expect(network).toMatchObject({
      ids: ['k', 'h', 's'],
      labels: ['Kita Spatz', 'Hort', 'Schule'],
      groups: ['Bildung', null, 'Bildung'],
    });
    expect(tiesInWords(network)).toEqual(['s–k']);
  });

  test('says who exists: a row that names anybody else is left out', () => {
    const actors = readActorList('id\nk\ns\n');
    expect(read(['from,to', 'k,s', 's,x'], { actors })).toEqual({
      ids: ['k', 's'],
      ties: ['k–s'],
      troubles: ['3 unknown-id id=x'],
    });
  });

  test('reports whom it names twice, or not at all', () => {
    const actors = readActorList('id,label\nk,Kita\nk,Hort\n,Schule\n\n');
    expect(actors).toMatchObject({ ids: ['k'], labels: ['Kita'], groups: null });
    expect(troublesOf(actors)).toEqual([
      '3 repeated-actor id=k first=2',
      '4 missing-id',
      '5 blank-line',
    ]);
  });

  test('may be one column without a known heading', () => {
    const actors = readActorList('Akteur\nKita\nSchule\n');
    expect(actors.ids).toEqual(['Kita', 'Schule']);
    expect(troublesOf(actors)).toEqual(['1 heading-assumed row=Akteur']);
    expect(readActorList('7\n8\n').ids).toEqual(['7', '8']);
    expect(readActorList('Kita\nSchule\n', { heading: false }).ids).toEqual(['Kita', 'Schule']);
  });

  test('takes off what was put on for spreadsheets', () => {
    function restore(cell: string): string {
      return cell.replace(/^'/, '');
    }
    const actors = readActorList("id\n'=Kita\n", { restore });
    expect(readEdgeList("from,to\n'=Kita,'=Kita\n", { actors, restore })).toMatchObject({
      ids: ['=Kita'],
      countOfProblems: { 'self-loop': 1 },
    });
  });
});
