import type { DraftEntry } from './draft-entry.ts';
import { type Holding, Holdings } from './holdings.ts';
import type { ImportEntry } from './import-entry.ts';
import { planCarrierTies } from './plan-carrier-ties.ts';
import { planCarriers } from './plan-carriers.ts';
import type { Plan, PlanInput, PlannedActor } from './plan-model.ts';
import { refKey } from './plan-model.ts';
import { type KnownProblems, type PlannedRow, planRows } from './plan-rows.ts';

export interface ActorPlan extends Plan {
  readonly holdings: Holdings;
}

function planned({ ref, facts, changed }: Holding): PlannedActor {
  return { ref, facts, changed: [...changed] };
}

function withNewTie({ entry }: PlannedRow, rowsWithNewTies: ReadonlySet<string>): ImportEntry {
  if (!rowsWithNewTies.has(entry.key) || entry.outcome !== 'unchanged') return entry;
  const reasons = [...entry.reasons, { code: 'new-tie', params: { carrier: entry.carrier } }];
  return { ...entry, outcome: 'changed', reasons };
}

/** Carriers are added only for rows that are. */
function neededActors(
  rows: readonly PlannedRow[],
  carriers: readonly DraftEntry[],
  ties: Plan['ties'],
): Holding[] {
  const tied = new Set(ties.map(({ from }) => refKey(from)));
  const ofRows = rows.map(({ holding }) => holding);
  const ofCarriers = carriers
    .map(({ holding }) => holding)
    .filter((each) => each !== null && tied.has(refKey(each.ref)));
  const needed = [...ofRows, ...ofCarriers].filter((holding) => holding !== null);
  return [...new Set(needed)].filter(({ state }) => state === 'written');
}

/**
 * What a list of actors would do: its rows, the carriers they name, and the ties between them.
 *
 * @param known what is wrong with rows whatever their cells mean
 */
export function planActors(input: PlanInput, known: KnownProblems = new Map()): ActorPlan {
  const holdings = new Holdings(input.stock.actors);
  const rows = planRows(input, holdings, known);
  const carriers = planCarriers(rows, { input, holdings });
  const { ties, rowsWithNewTies } = planCarrierTies(rows, carriers, input.stock);
  const needed = neededActors(rows, carriers, ties);
  return {
    entries: [
      ...rows.map((row) => withNewTie(row, rowsWithNewTies)),
      ...carriers.map(({ entry }) => entry),
    ],
    newActors: needed.filter(({ stock }) => stock === null).map(planned),
    changedActors: needed
      .filter(({ stock, changed }) => stock !== null && changed.size > 0)
      .map(planned),
    ties,
    holdings,
  };
}
