import type { ActorFacts } from '../inventory/index.ts';
import { ActorFacts as ActorFactsSchema, emptyFacts } from '../inventory/index.ts';
import type { FactProposal, RowProblem } from './import-entry.ts';
import type { ImportField } from './import-field.ts';
import type { AreaFinder } from './find-area.ts';
import type { ImportOptions } from './import-draft.ts';
import type { RowCorrection } from './plan-model.ts';
import { parseAddress, parsePlace } from './parse-address.ts';
import { readArea } from './read-area.ts';
import { readContact } from './read-contact.ts';
import { readPosition } from './read-position.ts';
import { readTerms } from './read-terms.ts';
import { cellOf, columnOf, joinedValues, type RowCells, valueOf } from './row-cells.ts';
import { fault } from './row-problem.ts';
import { splitValues } from './split-values.ts';

/** A row as facts of an actor. */
export interface ActorRow {
  readonly row: number;
  readonly facts: ActorFacts;
  readonly carrier: string;
  readonly areaName: string | null;
  readonly problems: readonly RowProblem[];
  readonly proposals: readonly FactProposal[];
}

export interface RowContext {
  readonly areas: AreaFinder;
  readonly options: ImportOptions;
  readonly correction: RowCorrection | undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function readAddress(cells: RowCells): Pick<ActorFacts, 'street' | 'postalCode' | 'city'> {
  const whole = parseAddress(valueOf(cells, 'address'));
  const place = parsePlace(valueOf(cells, 'place'));
  const street = oneLine(valueOf(cells, 'street'));
  const number = oneLine(valueOf(cells, 'houseNumber'));
  const code = valueOf(cells, 'postalCode').replace(/^D[- ]?(?=\d)/i, '');
  return {
    street: street === '' ? whole.street : `${street} ${number}`.trim(),
    postalCode: code || place.postalCode || whole.postalCode,
    city: oneLine(valueOf(cells, 'city')) || place.city || whole.city,
  };
}

const textFields = ['offersText', 'needsText', 'mandate', 'strengths', 'limits'] as const;

function readTexts(cells: RowCells): Pick<ActorFacts, (typeof textFields)[number]> {
  return {
    offersText: joinedValues(cells, 'offersText', '\n'),
    needsText: joinedValues(cells, 'needsText', '\n'),
    mandate: joinedValues(cells, 'mandate', '\n'),
    strengths: joinedValues(cells, 'strengths', '\n'),
    limits: joinedValues(cells, 'limits', '\n'),
  };
}

const columnOfFact: Readonly<Partial<Record<keyof ActorFacts, ImportField>>> = {
  targetGroups: 'targetGroups',
  postalCode: 'postalCode',
};

/** What the model refuses although every cell was readable: texts that are too long, mostly. */
function refusedFacts(facts: ActorFacts, cells: RowCells): RowProblem[] {
  const parsed = ActorFactsSchema.safeParse(facts);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const fact = ActorFactsSchema.keyof().safeParse(issue.path[0]).data;
    const field = fact === undefined ? undefined : columnOfFact[fact];
    const cell = cells.cells.find((each) => each.field === (field ?? fact));
    const code = issue.code === 'too_big' ? 'too-long' : 'not-usable';
    return fault(code, {
      column: cell?.column,
      value: cell?.value ?? '',
      remedy: code === 'too-long' ? 'shorten' : 'correct-cell',
      params: issue.code === 'too_big' ? { most: Number(issue.maximum) } : {},
    });
  });
}

/** A carrier becomes an actor, so its name has the same limit. */
function carrierProblems(cells: RowCells): RowProblem[] {
  const cell = cellOf(cells, 'carrier');
  if (cell === undefined || cell.value.length <= 200) return [];
  const { column, value } = cell;
  return [fault('too-long', { column, value, remedy: 'shorten', params: { most: 200 } })];
}

function nameProblems(name: string, cells: RowCells): RowProblem[] {
  const column = columnOf(cells, 'name');
  if (name === '') return [fault('no-name', { column, remedy: 'enter-name' })];
  return /[\p{L}\p{N}]/u.test(name)
    ? []
    : [fault('no-name', { column, value: name, remedy: 'enter-name' })];
}

/** Facts of an actor from the cells of a row. Nothing is lost: what does not fit a fact goes to the notes. */
export function readActorRow(cells: RowCells, context: RowContext): ActorRow {
  const name = oneLine(context.correction?.name ?? valueOf(cells, 'name'));
  const contact = readContact(cells);
  const position = readPosition(cells);
  const area = readArea(cells, position.position, context);
  const texts = readTexts(cells);
  const terms = readTerms(cells, name, context);
  const notes = [joinedValues(cells, 'notes', '\n'), ...contact.rest, ...terms.rest].filter(
    (text) => text !== '',
  );
  const facts: ActorFacts = {
    ...emptyFacts(name),
    ...readAddress(cells),
    ...contact.facts,
    ...texts,
    ...terms.facts,
    position: position.position,
    areaId: area.area?.id ?? null,
    tags: [...new Set([...splitValues(joinedValues(cells, 'tags', ';')), ...area.tags])],
    notes: notes.join('\n'),
  };
  const problems = [
    ...cells.problems,
    ...nameProblems(name, cells),
    ...carrierProblems(cells),
    ...contact.problems,
    ...position.problems,
    ...area.problems,
    ...terms.problems,
  ];
  const refused = problems.some((each) => each.severity === 'fault')
    ? []
    : refusedFacts(facts, cells);
  return {
    row: cells.row,
    facts,
    carrier: valueOf(cells, 'carrier'),
    areaName: area.area?.name ?? null,
    problems: [...problems, ...refused],
    proposals: terms.proposals,
  };
}
