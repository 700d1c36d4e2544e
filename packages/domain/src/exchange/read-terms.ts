import type { ActorFacts } from '../inventory/index.ts';
import type { FactProposal, RowProblem } from './import-entry.ts';
import type { ImportOptions } from './import-draft.ts';
import { firstTermSpokenOf, termCalled, type TermMatch, termsSpokenOf } from './match-terms.ts';
import type { RowCorrection } from './plan-model.ts';
import { joinedValues, type RowCells, valueOf } from './row-cells.ts';
import { notice } from './row-problem.ts';
import { splitTerms } from './split-values.ts';

export interface TermsReading {
  readonly facts: Pick<ActorFacts, 'type' | 'fields' | 'targetGroups' | 'offers' | 'needs'>;
  readonly proposals: readonly FactProposal[];
  readonly problems: readonly RowProblem[];
  /** Words of the columns that the catalogue does not know, for the notes. */
  readonly rest: readonly string[];
}

interface TermsContext {
  readonly options: ImportOptions;
  readonly correction: RowCorrection | undefined;
}

function proposal(
  fact: FactProposal['fact'],
  matches: readonly TermMatch[],
  taken: boolean,
): FactProposal[] {
  if (matches.length === 0) return [];
  const words = [...new Set(matches.map((match) => match.word))];
  return [{ fact, keys: matches.map((match) => match.key), words, taken }];
}

interface Listed {
  readonly keys: string[];
  readonly proposals: FactProposal[];
  readonly unknown: string[];
}

/** Values of a column: terms called by name are said, words that speak of a term propose it. */
function readListed(text: string, vocabulary: 'fields' | 'targetGroups', taken: boolean): Listed {
  const values = splitTerms(text, (part) => termCalled(vocabulary, part) !== null);
  const called = values.map((value) => termCalled(vocabulary, value));
  const others = values.filter((_, index) => called[index] === null);
  const spoken = others.flatMap((value) => termsSpokenOf(vocabulary, value));
  const unknown = others.filter((value) => termsSpokenOf(vocabulary, value).length === 0);
  const said = called.filter((key) => key !== null);
  const proposed = spoken.filter(({ key }) => !said.includes(key));
  const keys = [...said, ...(taken ? proposed.map(({ key }) => key) : [])];
  return { keys: [...new Set(keys)], proposals: proposal(vocabulary, proposed, taken), unknown };
}

function firstMatch(text: string): TermMatch[] {
  const first = text === '' ? null : firstTermSpokenOf('type', text);
  return first === null ? [] : [first];
}

function typeOf(
  cells: RowCells,
  name: string,
  context: TermsContext,
): Pick<TermsReading, 'proposals'> & { type: string | null } {
  const chosen = context.correction?.type;
  if (chosen !== undefined) return { type: chosen, proposals: [] };
  const text = valueOf(cells, 'type');
  const called = text === '' ? null : termCalled('type', text);
  if (called !== null) return { type: called, proposals: [] };
  const taken = context.options.takeProposedTypes;
  const inColumn = firstMatch(text);
  const matches = inColumn.length > 0 ? inColumn : firstMatch(name);
  return {
    type: taken ? (matches[0]?.key ?? null) : null,
    proposals: proposal('type', matches, taken),
  };
}

/** Fields of action that the offers speak of, where the list does not name any. */
function fieldsFromOffers(cells: RowCells, named: Listed, taken: boolean): Listed {
  if (named.keys.length > 0 || named.proposals.length > 0) return named;
  const matches = termsSpokenOf('fields', joinedValues(cells, 'offersText', '; ')).slice(0, 6);
  return {
    ...named,
    keys: taken ? matches.map(({ key }) => key) : [],
    proposals: proposal('fields', matches, taken),
  };
}

/** Offers or needs by the catalogue's names; other words are kept. */
function readResources(cells: RowCells, field: 'offers' | 'needs'): Listed {
  const values = splitTerms(
    valueOf(cells, field),
    (part) => termCalled('resources', part) !== null,
  );
  const called = values.map((value) => termCalled('resources', value));
  const keys = called.filter((key) => key !== null);
  const unknown = values.filter((_, index) => called[index] === null);
  return { keys: [...new Set(keys)], proposals: [], unknown };
}

function leftOver(
  cells: RowCells,
  field: 'fields' | 'targetGroups' | 'offers' | 'needs',
  unknown: readonly string[],
): string[] {
  const column = cells.cells.find((cell) => cell.field === field)?.column;
  return column === undefined || unknown.length === 0
    ? []
    : [`${column.heading}: ${unknown.join('; ')}`];
}

export function readTerms(cells: RowCells, name: string, context: TermsContext): TermsReading {
  const taken = context.options.takeProposedFields;
  const type = typeOf(cells, name, context);
  const listed = readListed(joinedValues(cells, 'fields', ';'), 'fields', taken);
  const fields = fieldsFromOffers(cells, listed, taken);
  const groups = readListed(joinedValues(cells, 'targetGroups', ';'), 'targetGroups', taken);
  const offers = readResources(cells, 'offers');
  const needs = readResources(cells, 'needs');
  const typeCell = cells.cells.find((cell) => cell.field === 'type');
  const unclear = typeCell !== undefined && type.type === null && type.proposals.length === 0;
  return {
    facts: {
      type: type.type,
      fields: fields.keys,
      targetGroups: groups.keys,
      offers: offers.keys,
      needs: needs.keys,
    },
    proposals: [...type.proposals, ...fields.proposals, ...groups.proposals],
    problems: unclear
      ? [
          notice('type-unknown', {
            column: typeCell.column,
            value: typeCell.value,
            remedy: 'choose-type',
          }),
        ]
      : [],
    rest: [
      ...(unclear ? [`${typeCell.column.heading}: ${typeCell.value}`] : []),
      ...leftOver(cells, 'fields', fields.unknown),
      ...leftOver(cells, 'targetGroups', groups.unknown),
      ...leftOver(cells, 'offers', offers.unknown),
      ...leftOver(cells, 'needs', needs.unknown),
    ],
  };
}
