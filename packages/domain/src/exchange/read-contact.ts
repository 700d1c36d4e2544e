import type { ActorFacts } from '../inventory/index.ts';
import type { RowProblem } from './import-entry.ts';
import { parseMail, parsePhone, parseWeb, type ReadContact } from './parse-contact.ts';
import { type Cell, joinedValues, type RowCells } from './row-cells.ts';
import { notice } from './row-problem.ts';

export interface ContactReading {
  readonly facts: Pick<ActorFacts, 'phone' | 'email' | 'web'>;
  /** What goes to the notes, „Internet: http://…“. */
  readonly rest: readonly string[];
  readonly problems: readonly RowProblem[];
}

function cellsOf(cells: RowCells, field: 'email' | 'web'): readonly Cell[] {
  return cells.cells.filter((cell) => cell.field === field);
}

interface OneReading {
  readonly value: string;
  readonly rest: string[];
  readonly problems: RowProblem[];
}

/** The first usable value of the columns; the others and unusable ones are kept in the notes and said. */
function readFirst(
  cells: readonly Cell[],
  parse: (text: string) => ReadContact,
  unusable: string,
): OneReading {
  const reading: { value: string; rest: string[]; problems: RowProblem[] } = {
    value: '',
    rest: [],
    problems: [],
  };
  for (const { column, value } of cells) {
    const read = parse(value);
    const left = reading.value === '' ? read.rest : [read.value, read.rest].join(' ').trim();
    if (left !== '') reading.rest.push(`${column.heading}: ${left}`);
    if (read.value === '')
      reading.problems.push(notice(unusable, { column, value, remedy: 'correct-cell' }));
    else if (left !== '')
      reading.problems.push(notice('more-than-one', { column, value, remedy: 'none' }));
    if (reading.value === '') reading.value = read.value;
  }
  return reading;
}

function readPhones(cells: RowCells): OneReading {
  const first = cells.cells.find((cell) => cell.field === 'phone');
  if (first === undefined) return { value: '', rest: [], problems: [] };
  const { value, rest } = parsePhone(joinedValues(cells, 'phone', ' / '));
  if (rest === '') return { value, rest: [], problems: [] };
  const code = value === '' ? 'not-a-phone' : 'more-than-one';
  return {
    value,
    rest: [`${first.column.heading}: ${rest}`],
    problems: [notice(code, { column: first.column, value: first.value, remedy: 'correct-cell' })],
  };
}

export function readContact(cells: RowCells): ContactReading {
  const phone = readPhones(cells);
  const email = readFirst(cellsOf(cells, 'email'), parseMail, 'not-an-e-mail');
  const web = readFirst(cellsOf(cells, 'web'), parseWeb, 'not-a-web-address');
  return {
    facts: { phone: phone.value, email: email.value, web: web.value },
    rest: [...phone.rest, ...email.rest, ...web.rest],
    problems: [...phone.problems, ...email.problems, ...web.problems],
  };
}
