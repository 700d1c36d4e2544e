import type { Viewer } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import {
  blankFacts,
  FactVisibility,
  hiddenGroups,
  latestConfirmation,
  Provenances,
  visibleProvenances,
} from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';

/** To be selected with a row's facts, so that it can be made visible; most rows hide nothing. */
export const guardColumns = [
  'actor.visibility',
  'actor.confirmed_at as confirmedAt',
  'actor.confirmed_by as confirmedBy',
  sql<unknown>`case when actor.visibility = '{}' then null else actor.provenance end`.as(
    'provenance',
  ),
] as const;

interface GuardedRow {
  readonly id: ActorId;
  readonly visibility: unknown;
  readonly provenance: unknown;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: 'actor' | 'coordination' | null;
}

/** A row with facts of an actor as the viewer may see it. */
export function visibleRow<Row extends GuardedRow>(viewer: Viewer, row: Row) {
  const { visibility, provenance, ...facts } = row;
  const guarded = { id: row.id, visibility: FactVisibility.parse(visibility) };
  const hidden = hiddenGroups(viewer, guarded);
  return {
    ...facts,
    ...confirmationOf(row, hidden),
    ...blankFacts(hidden),
    hidden,
  };
}

function confirmationOf(row: GuardedRow, hidden: ReturnType<typeof hiddenGroups>) {
  const { provenance, confirmedAt, confirmedBy } = row;
  if (provenance === null) {
    return { confirmedAt: confirmedAt?.toISOString() ?? null, confirmedBy };
  }
  return latestConfirmation(visibleProvenances(Provenances.parse(provenance), hidden));
}
