import type { ActorId } from '../../contract/index.ts';
import type { Tie, TieStatement } from '../../inventory/index.ts';

export interface OutsideView<Known> {
  readonly tie: Known;
  /** `null`: we have not spoken yet. */
  readonly ours: TieStatement | null;
  readonly theirs: TieStatement;
}

export interface OutsideViews<Known> {
  /** How many ties the other side has spoken of. */
  readonly heard: number;
  /** Those that we see differently or have not spoken of, the widest apart first. */
  readonly differing: readonly OutsideView<Known>[];
}

/** What the partners say of their tie to us, beside what we say. */
export function outsideViews<Known extends Pick<Tie, 'from' | 'type' | 'statements'>>(
  me: ActorId,
  ties: readonly Known[],
): OutsideViews<Known> {
  const views = ties
    .filter(({ type }) => type !== 'wunsch')
    .flatMap((tie): OutsideView<Known>[] => {
      const [mine, others] = tie.from === me ? ['from', 'to'] : ['to', 'from'];
      const theirs = tie.statements.find(({ side }) => side === others);
      const ours = tie.statements.find(({ side }) => side === mine) ?? null;
      return theirs === undefined ? [] : [{ tie, ours, theirs }];
    });
  return {
    heard: views.length,
    differing: views.filter((view) => gapOf(view) > 0).toSorted((a, b) => gapOf(b) - gapOf(a)),
  };
}

/** Levels between the two views; what only they say counts as far apart as their level. */
function gapOf({ ours, theirs }: OutsideView<unknown>): number {
  return Math.abs(theirs.level - (ours?.level ?? 0));
}
