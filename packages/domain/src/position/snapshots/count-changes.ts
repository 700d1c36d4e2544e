import { ActorChange, type ComparedTie, type Comparison, TieChange } from './compare-snapshots.ts';

export interface ChangeCounts {
  readonly actors: Readonly<Record<ActorChange, number>>;
  readonly ties: Readonly<Record<TieChange, number>>;
  /** Ties at each date; they follow from the changes. */
  readonly earlier: number;
  readonly later: number;
  /** Of those there at both dates with a known form: how many have another one. */
  readonly moreBinding: number;
  readonly lessBinding: number;
}

/** How much more binding a tie became; 0 where nobody has said it at one of the dates. */
export function bindingGrowth({ before, after }: Pick<ComparedTie, 'before' | 'after'>): number {
  const [was, is] = [before?.formality ?? null, after?.formality ?? null];
  return was === null || is === null ? 0 : is - was;
}

export function countChanges({ actors, ties }: Comparison): ChangeCounts {
  function tied(change: TieChange): number {
    return ties.filter((tie) => tie.change === change).length;
  }
  function among(change: ActorChange): number {
    return actors.filter((actor) => actor.change === change).length;
  }
  const { enum: tie } = TieChange;
  const { enum: actor } = ActorChange;
  const counts = {
    new: tied(tie.new),
    lost: tied(tie.lost),
    stronger: tied(tie.stronger),
    weaker: tied(tie.weaker),
    unchanged: tied(tie.unchanged),
  };
  const both = counts.stronger + counts.weaker + counts.unchanged;
  return {
    actors: {
      new: among(actor.new),
      lost: among(actor.lost),
      merged: among(actor.merged),
      unchanged: among(actor.unchanged),
    },
    ties: counts,
    earlier: counts.lost + both,
    later: counts.new + both,
    moreBinding: ties.filter((each) => bindingGrowth(each) > 0).length,
    lessBinding: ties.filter((each) => bindingGrowth(each) < 0).length,
  };
}
