import type { ActorId } from '../contract/index.ts';
import type { Actor, ActorChanges, Provenances } from './actor.ts';
import { changedGroups, recordOrigin } from './provenance.ts';
import { type Tie, type TieStatement, tieKey } from './tie.ts';

/** Groups that take over facts of the merged actor take over where those come from. */
export function mergeProvenances(kept: Actor, merged: Actor, changes: ActorChanges): Provenances {
  return changedGroups(changes).reduce((provenances, group) => {
    const origin = merged.provenance[group] ?? kept.provenance[group];
    return origin === undefined ? provenances : recordOrigin(provenances, [group], origin);
  }, kept.provenance);
}

type Side = TieStatement['side'];

const otherSide: Readonly<Record<Side, Side>> = { from: 'to', to: 'from', outside: 'outside' };

/** Of two statements of one side the later one holds. */
function joinStatements(all: readonly TieStatement[]): TieStatement[] {
  const bySide = new Map<Side, TieStatement>();
  for (const statement of all.toSorted((a, b) => (a.statedAt < b.statedAt ? -1 : 1))) {
    bySide.set(statement.side, statement);
  }
  return [...bySide.values()];
}

interface KinTie {
  readonly id: Tie['id'];
  readonly facts: Pick<Tie, 'from' | 'to' | 'type' | 'since' | 'until' | 'note'>;
  readonly statements: readonly TieStatement[];
}

function join(first: KinTie, second: KinTie): KinTie {
  const turned = first.facts.from !== second.facts.from;
  const statements = turned
    ? second.statements.map((statement) => ({ ...statement, side: otherSide[statement.side] }))
    : second.statements;
  const notes = [first.facts.note, second.facts.note].filter((note) => note !== '');
  return {
    id: first.id,
    facts: {
      ...first.facts,
      since: first.facts.since ?? second.facts.since,
      until: first.facts.until ?? second.facts.until,
      note: [...new Set(notes)].join('\n').slice(0, 2000),
    },
    statements: joinStatements([...first.statements, ...statements]),
  };
}

/**
 * The ties of two actors that become one: a tie between the two disappears, and a tie that both
 * have to a third becomes one tie with the statements of both.
 */
export function mergeTies(
  ties: readonly Tie[],
  { kept, merged }: { kept: ActorId; merged: ActorId },
): KinTie[] {
  const byKey = new Map<string, KinTie>();
  for (const { id, statements, ...facts } of ties) {
    const from = facts.from === merged ? kept : facts.from;
    const to = facts.to === merged ? kept : facts.to;
    if (from === to) continue;
    const tie: KinTie = { id, facts: { ...facts, from, to }, statements };
    const key = tieKey(tie.facts);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? tie : join(known, tie));
  }
  return [...byKey.values()];
}
