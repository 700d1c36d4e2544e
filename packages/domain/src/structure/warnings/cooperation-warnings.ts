import { type CooperationHint, cooperationHints } from '../cooperations/cooperation-hints.ts';
import type { EarlyWarning } from './early-warning.ts';
import type { CooperationWarnedOf, WarningRule } from './warning-rule.ts';

/** A hint on a single cooperation as one of all warnings. */
export function warningOfHint(
  { id, name }: Pick<CooperationWarnedOf, 'id' | 'name'>,
  hint: CooperationHint,
): EarlyWarning {
  const subject = { kind: 'cooperation' as const, id, name };
  const entries =
    'actors' in hint ? hint.actors.map((actor) => ({ kind: 'actor' as const, ...actor })) : [];
  switch (hint.kind) {
    case 'one-person':
      return { key: 'w04', subject, entries };
    case 'no-joint-goal':
      return { key: 'w12', subject, entries };
    case 'review-overdue':
      return { key: 'w13', subject, entries, since: hint.since };
    case 'gives-more':
      return { key: 'w14', subject, entries };
    case 'evaluation-open':
      return { key: 'evaluation-open', subject, entries };
  }
}

/** What stands as a hint on a single cooperation: w04, w12, w13, w14 and the evaluation of one that is over. */
export const cooperationWarnings: WarningRule = ({ cooperations, today }) =>
  cooperations.flatMap((known) =>
    cooperationHints(known, today).map((hint) => warningOfHint(known, hint)),
  );
