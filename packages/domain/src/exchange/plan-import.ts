import type { ImportDraft, OutcomeCounts } from './import-draft.ts';
import type { ImportEntry } from './import-entry.ts';
import { planActors } from './plan-actors.ts';
import type { Plan, PlanInput } from './plan-model.ts';
import { planNetwork } from './plan-network.ts';
import { planTies } from './plan-ties.ts';

/** What the import would do with this table, given what is known and decided. Pure: same in, same out. */
export function planImport(input: PlanInput): Plan {
  if (input.table.tiesFrom !== undefined) return planNetwork(input);
  return input.kind === 'actors' ? planActors(input) : planTies(input);
}

export type PlanSummary = Pick<ImportDraft, 'counts' | 'carriers' | 'writes' | 'waiting'>;

function countOutcomes(entries: readonly ImportEntry[]): OutcomeCounts {
  const counts: OutcomeCounts = {
    new: 0,
    changed: 0,
    unchanged: 0,
    duplicate: 0,
    faulty: 0,
    skipped: 0,
  };
  for (const { outcome } of entries) counts[outcome] += 1;
  return counts;
}

export function summarise(plan: Plan): PlanSummary {
  const newTies = plan.ties.filter(({ known }) => known === null).length;
  return {
    counts: countOutcomes(plan.entries.filter(({ of }) => of !== 'carrier')),
    carriers: countOutcomes(plan.entries.filter(({ of }) => of === 'carrier')),
    writes: {
      newActors: plan.newActors.length,
      changedActors: plan.changedActors.length,
      newTies,
      changedTies: plan.ties.length - newTies,
    },
    waiting: plan.entries.filter(({ outcome }) => outcome === 'duplicate' || outcome === 'faulty')
      .length,
  };
}
