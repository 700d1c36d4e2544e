import { BodyId, CooperationId, GoalId } from '@augenhoehe/domain/contract';
import type { GoalFacts, GoalList } from '@augenhoehe/domain/goals';

/** What a goal belongs to, by the id of a cooperation or body; empty: a theme. */
export function contextOf(contexts: GoalList['contexts'], id: string) {
  const kind = contexts.find((context) => context.id === id)?.kind;
  return {
    cooperationId: kind === 'cooperation' ? CooperationId.parse(id) : null,
    bodyId: kind === 'body' ? BodyId.parse(id) : null,
  };
}

export function contextIn({ cooperationId, bodyId }: GoalFacts): string {
  return cooperationId ?? bodyId ?? '';
}

/** A chosen goal; empty: none. */
export function goalIn(key: string): GoalId | null {
  return GoalId.nullable().catch(null).parse(key);
}

/** A day as a field of a form gives it; empty: none. */
export function dayIn(day: string): string | null {
  return day === '' ? null : day;
}

/** A number as people write it, with comma or point; empty or unreadable: none. */
export function amountIn(written: string): number | null {
  const plain = written.trim().replace(/\s/g, '').replace(',', '.');
  if (plain === '' || !/^-?\d+(?:\.\d+)?$/.test(plain)) return null;
  return Number(plain);
}
