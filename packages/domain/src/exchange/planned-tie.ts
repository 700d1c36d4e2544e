import { type TieStatement, tieStrength } from '../inventory/index.ts';
import type { Holding } from './holdings.ts';
import type { ListedTie } from './import-entry.ts';
import type { PlannedTie, StockTie } from './plan-model.ts';
import type { TieRow } from './read-tie-row.ts';

function joinNotes(known: string, listed: string): string {
  return known.includes(listed) ? known : [known, listed].filter((part) => part !== '').join('\n');
}

type Said = Pick<TieStatement, 'level' | 'formality'>;

/** What the list replaces: what was said from outside. */
function saidBefore({ statements }: StockTie): Said | undefined {
  return statements.find(({ side }) => side === 'outside');
}

/** Where a row is silent, what is known stays. */
function saidNow(read: TieRow, known: StockTie | null): Said {
  if (known === null) return { level: read.level, formality: read.formality };
  const before = saidBefore(known) ?? tieStrength(known.statements);
  return {
    level: read.says.level ? read.level : before.level,
    formality: read.formality ?? before.formality,
  };
}

/** What a row makes of a tie. */
export function plannedTie(
  read: TieRow,
  ends: { from: Holding; to: Holding },
  known: StockTie | null,
): PlannedTie {
  const before = known?.facts ?? { since: null, until: null, note: '' };
  return {
    from: ends.from.ref,
    to: ends.to.ref,
    known,
    facts: {
      type: read.type ?? 'kontakt',
      since: read.since ?? before.since,
      until: read.until ?? before.until,
      note: joinNotes(before.note, read.note),
    },
    statement: saidNow(read, known),
  };
}

/** As it will stand there. */
export function listed({ facts: { since, until, note }, statement }: PlannedTie): ListedTie {
  return { ...statement, since, until, note };
}

/** As it stands there before the list. */
export function listedBefore(known: StockTie): ListedTie {
  const { level, formality } = saidBefore(known) ?? { level: null, formality: null };
  const { since, until, note } = known.facts;
  return { level, formality, since, until, note };
}
