import { emptyFacts, likenessProfile, tieStrength } from '../inventory/index.ts';
import { emptyEntry, undecided } from './draft-entry.ts';
import { type Candidate, type Holding, Holdings, newHolding } from './holdings.ts';
import type { ImportCandidate, ImportEntry, ListedTie, RowProblem } from './import-entry.ts';
import { holdingTieKey, knownTieKeys, refTieKey } from './plan-carrier-ties.ts';
import type { TableRow } from './import-table.ts';
import type { Plan, PlanInput, PlannedTie, Stock, StockTie } from './plan-model.ts';
import { rowKey } from './plan-rows.ts';
import { listed, listedBefore, plannedTie } from './planned-tie.ts';
import { readTieRow, type TieRow } from './read-tie-row.ts';
import { isBareNumber } from './is-bare-number.ts';
import { type Cell, rowCells } from './row-cells.ts';
import { fault, notice } from './row-problem.ts';

/** How a list names the ends of its ties. */
export interface EndWords {
  readonly find: (name: string, cell: Cell | undefined, context: TiesContext) => FoundEnd;
  /** What people call whom the list names so. */
  readonly called: (name: string) => string;
}

export interface TiesContext {
  readonly input: PlanInput;
  readonly holdings: Holdings;
  readonly known: ReadonlyMap<string, StockTie>;
  /** All between two actors, whatever their type and direction. */
  readonly between: ReadonlyMap<string, readonly StockTie[]>;
  readonly ties: Map<string, PlannedTie>;
  readonly added: Set<Holding>;
  readonly ends: EndWords;
}

export interface FoundEnd {
  /** More than one: the name alone does not tell. */
  readonly options: readonly Holding[];
  readonly candidates: readonly Candidate[];
  readonly problems: readonly RowProblem[];
}

/** By the name to the letter; else by the one whose name differs in spelling alone. */
export function findEnd(
  name: string,
  cell: Cell | undefined,
  { holdings, input }: TiesContext,
): FoundEnd {
  const profile = likenessProfile(emptyFacts(name));
  const exact = holdings.withName(profile.name.written);
  if (exact.length > 0) return { options: exact, candidates: [], problems: [] };
  const candidates = holdings.similarTo(profile);
  const spelt = candidates.filter(
    ({ reasons }) =>
      reasons[0]?.startsWith('same-name') === true && !reasons.includes('other-legal-form'),
  );
  const [only, second] = spelt;
  if (only !== undefined && second === undefined) {
    const params = { name: only.id.facts.name };
    const said = notice('read-as', { column: cell?.column, value: name, remedy: 'none', params });
    return { options: [only.id], candidates: [], problems: [said] };
  }
  if (input.options.addMissingActors && !isBareNumber(name))
    return { options: [], candidates, problems: [] };
  const names = candidates.slice(0, 3).map(({ id }) => id.facts.name);
  const remedy = names.length > 0 ? 'choose-actor' : 'correct-cell';
  const unknown = fault('actor-unknown', {
    column: cell?.column,
    value: name,
    remedy,
    params: { similar: names },
  });
  return { options: [], candidates, problems: [unknown] };
}

const endKey = 'end:';

function addMissing(name: string, row: number, context: TiesContext): Holding {
  const profile = likenessProfile(emptyFacts(name));
  const key = `${endKey}${profile.name.written}`.slice(0, 215);
  const holding = context.holdings.ofEntry(key) ?? newHolding(key, row, emptyFacts(name));
  if (context.holdings.ofEntry(key) === undefined) context.holdings.record(key, profile, holding);
  return holding;
}

function ambiguous(name: string, cell: Cell | undefined, count: number): RowProblem {
  return fault('actor-ambiguous', {
    column: cell?.column,
    value: name,
    remedy: 'choose-actor',
    params: { count },
  });
}

interface Ends {
  readonly from: Holding | null;
  readonly to: Holding | null;
  readonly problems: readonly RowProblem[];
  readonly candidates: readonly Candidate[];
}

/** By the identifier of our own export, unless somebody wrote another known name; else as the list names it. */
function endOf(read: TieRow, end: 'from' | 'to', context: TiesContext): FoundEnd {
  const found = context.ends.find(read[end], read[`${end}Cell`], context);
  const named = context.holdings.withId(read[`${end}Id`]);
  if (named === undefined) return found;
  // Exports tell those of one name apart by a number.
  const isCalledSo = read[end].replace(/ \(\d+\)$/, '') === named.facts.name.trim();
  const isMeant = isCalledSo || found.options.length === 0 || found.options.includes(named);
  return isMeant ? { options: [named], candidates: [], problems: [] } : found;
}

/** Where a name is two actors', the pair that has this tie already is meant. */
function findEnds(read: TieRow, context: TiesContext): Ends {
  const [from, to] = [endOf(read, 'from', context), endOf(read, 'to', context)];
  const candidates = [...from.candidates, ...to.candidates];
  const problems = [...from.problems, ...to.problems];
  if (problems.some(({ severity }) => severity === 'fault'))
    return { from: null, to: null, problems, candidates };
  const froms = from.options.length > 0 ? from.options : [addMissing(read.from, read.row, context)];
  const tos = to.options.length > 0 ? to.options : [addMissing(read.to, read.row, context)];
  const pairs = froms.flatMap((one) => tos.map((other) => ({ from: one, to: other })));
  const tied = pairs.filter((pair) =>
    context.known.has(holdingTieKey(pair.from, pair.to, read.type ?? '')),
  );
  const [pair, second] = tied.length === 1 ? tied : pairs;
  if (pair !== undefined && second === undefined) return { ...pair, problems, candidates };
  const unclear = [
    ...(froms.length > 1 ? [ambiguous(read.from, read.fromCell, froms.length)] : []),
    ...(tos.length > 1 ? [ambiguous(read.to, read.toCell, tos.length)] : []),
  ];
  return { from: null, to: null, problems: [...problems, ...unclear], candidates };
}

function shown({ id, score, reasons }: Candidate): ImportCandidate {
  const actorId = id.ref.kind === 'known' ? id.ref.id : null;
  return { actorId, entry: null, row: id.row, name: id.facts.name, score, reasons: [...reasons] };
}

function agrees<Value>(listed: Value | null, known: Value | null | undefined): boolean {
  return listed === null || listed === known;
}

function saysNothingNew(read: TieRow, { facts, statements }: StockTie, anyLevel: boolean): boolean {
  const said = [...statements, tieStrength(statements)].some(
    ({ level, formality }) =>
      (anyLevel || level === read.level) && agrees(read.formality, formality),
  );
  const period = agrees(read.since, facts.since) && agrees(read.until, facts.until);
  return said && period && facts.note.includes(read.note);
}

/** All of it is known; a row without a type says but that two are tied, and perhaps how closely. */
function tellsKnownTie(
  read: TieRow,
  ends: { from: Holding; to: Holding },
  context: TiesContext,
): boolean {
  const same = context.known.get(holdingTieKey(ends.from, ends.to, read.type ?? ''));
  if (same !== undefined && saysNothingNew(read, same, !read.says.level)) return true;
  if (read.says.type) return false;
  const known = context.between.get(holdingTieKey(ends.from, ends.to, '')) ?? [];
  return known.some((tie) => saysNothingNew(read, tie, !read.says.level));
}

/** Who was not there before and is no entry of its own. */
function entersWith({ from, to }: { from: Holding; to: Holding }, context: TiesContext): string[] {
  return [from, to].flatMap((end) => {
    const isNew = end.ref.kind === 'new' && end.ref.key.startsWith(endKey);
    return isNew && !context.added.has(end) ? [end.facts.name] : [];
  });
}

function settle(
  read: TieRow,
  ends: { from: Holding; to: Holding },
  context: TiesContext,
): Pick<ImportEntry, 'outcome' | 'reasons'> & {
  readonly tie?: ListedTie & { readonly was: ListedTie | null; readonly adds: string[] };
} {
  const key = holdingTieKey(ends.from, ends.to, read.type ?? '');
  const known = context.known.get(key) ?? null;
  if (tellsKnownTie(read, ends, context))
    return { outcome: 'unchanged', reasons: [{ code: 'tie-known', params: {} }] };
  if (context.ties.has(key))
    return { outcome: 'unchanged', reasons: [{ code: 'tie-repeated', params: {} }] };
  const planned = plannedTie(read, ends, known);
  context.ties.set(key, planned);
  const adds = entersWith(ends, context);
  for (const end of [ends.from, ends.to]) if (end.stock === null) context.added.add(end);
  const code = known === null ? 'nothing-similar' : 'tie-known';
  return {
    outcome: known === null ? 'new' : 'changed',
    reasons: [{ code, params: {} }],
    tie: { ...listed(planned), was: known === null ? null : listedBefore(known), adds },
  };
}

/** Who an end is has to be decided first. */
function waitingEnd({ from, to }: { from: Holding; to: Holding }): RowProblem | null {
  const waiting = [from, to].find(({ state }) => state === 'waiting');
  if (waiting === undefined) return null;
  const params = { name: waiting.facts.name, row: waiting.row };
  return fault('end-waits', { value: waiting.facts.name, remedy: 'none', params });
}

function planTie(read: TieRow, context: TiesContext): ImportEntry {
  const key = rowKey(read.row);
  const decision = context.input.decisions.get(key) ?? undecided;
  const { type, level, formality, since, until, note } = read;
  const from = context.ends.called(read.from);
  const to = context.ends.called(read.to);
  const label = `${from} → ${to}`.replaceAll('\u0000', '␀').slice(0, 410);
  const tie = { from, to, type, level, formality, since, until, note, was: null, adds: [] };
  const base: ImportEntry = {
    ...emptyEntry({ key, of: 'tie', row: read.row, label }, decision),
    problems: [...read.problems],
    tie,
  };
  if (decision.kind === 'skip') return { ...base, outcome: 'skipped' };
  if (read.problems.some(({ severity }) => severity === 'fault'))
    return { ...base, outcome: 'faulty' };
  const ends = findEnds(read, context);
  const problems = [...read.problems, ...ends.problems];
  const candidates = ends.candidates.map(shown);
  if (ends.from === null || ends.to === null)
    return { ...base, outcome: 'faulty', problems, candidates };
  if (ends.from === ends.to) {
    const same = fault('tie-to-itself', {
      column: read.toCell?.column,
      value: to,
      remedy: 'correct-cell',
    });
    return { ...base, outcome: 'faulty', problems: [...problems, same] };
  }
  const waiting = waitingEnd({ from: ends.from, to: ends.to });
  if (waiting !== null)
    return { ...base, outcome: 'faulty', problems: [...problems, waiting], candidates };
  const settled = settle(read, { from: ends.from, to: ends.to }, context);
  return { ...base, problems, candidates, ...settled, tie: { ...tie, ...settled.tie } };
}

function tiesBetween({ ties }: Stock): TiesContext['between'] {
  const between = new Map<string, StockTie[]>();
  for (const tie of ties) {
    const { from, to } = tie.facts;
    const key = refTieKey({ kind: 'known', id: from }, { kind: 'known', id: to }, '');
    const others = between.get(key);
    if (others === undefined) between.set(key, [tie]);
    else others.push(tie);
  }
  return between;
}

export function tiesContext(input: PlanInput, holdings: Holdings, ends: EndWords): TiesContext {
  return {
    input,
    holdings,
    ends,
    known: knownTieKeys(input.stock),
    between: tiesBetween(input.stock),
    ties: new Map(),
    added: new Set(),
  };
}

export function planTieRows(rows: readonly TableRow[], context: TiesContext): ImportEntry[] {
  const { columns, corrections } = context.input;
  return rows.map((row) =>
    planTie(readTieRow(rowCells(row, columns, corrections.get(row.row))), context),
  );
}

/** What a list of ties would do. */
export function planTies(input: PlanInput): Plan {
  const holdings = new Holdings(input.stock.actors);
  const context = tiesContext(input, holdings, { find: findEnd, called: (name) => name });
  return {
    entries: planTieRows(input.table.rows, context),
    newActors: [...context.added].map(({ ref, facts }) => ({ ref, facts, changed: [] })),
    changedActors: [],
    ties: [...context.ties.values()],
  };
}
