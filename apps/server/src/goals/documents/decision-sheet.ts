import type { DecisionMethod, DecisionRecord, Tally } from '@augenhoehe/domain/goals';

/** Who may vote, by the names of that day. */
export interface VoiceOnPaper {
  readonly id: string;
  readonly name: string;
  /** What it belongs to: an organisation, or the residents; empty where nothing was said. */
  readonly belongsTo: string;
}

interface Share {
  readonly num: number;
  readonly den: number;
}

export interface OptionOnPaper {
  readonly id: string;
  readonly text: string;
  readonly passive: boolean;
  /** Of the text, as hexadecimal digits. */
  readonly sha256: string;
}

/** A decision as far as it is known when its ballots are printed. */
export interface DecisionSheet {
  readonly question: string;
  readonly explanation: string;
  readonly method: DecisionMethod;
  readonly options: readonly OptionOnPaper[];
  /** Nobody is named on a ballot. */
  readonly isSecret: boolean;
  readonly voiceMode: DecisionRecord['voiceMode'];
  readonly majority: Share | null;
  readonly base: NonNullable<DecisionRecord['base']>;
  readonly quorum: Share | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly voices: readonly VoiceOnPaper[];
  /** In whose name it is made. */
  readonly place: string;
  /** The day the document carries. */
  readonly day: string;
}

/** How a ballot came in, where it was not by the voice itself. */
export interface BallotNote {
  readonly voice: string;
  readonly reason: string;
  /** „auf Papier, eingetragen von …“; empty where the voice sent it itself. */
  readonly way: string;
}

export interface ObjectionOnPaper {
  readonly round: number;
  readonly voice: string;
  readonly reason: string;
  readonly harmedAim: string;
  /** What became of it; empty: still open. */
  readonly fate: string;
}

/** What people made of the count. */
export interface OutcomeOnPaper {
  readonly statement: string;
  /** Why, where it says something else than the count. */
  readonly againstCount: string;
  readonly dissent: string;
  readonly followUps: readonly string[];
  readonly reviewOn: string | null;
}

/** A decision with what came of it. */
export interface CountedDecision extends DecisionSheet {
  readonly closedAt: Date;
  readonly result: Pick<Tally, 'outcome' | 'winners'>;
  /**
   * What was counted; in a secret decision nobody stands for a ballot. `null`: secret with so few ballots that they
   * would say who voted how.
   */
  readonly counted: { readonly record: DecisionRecord; readonly tally: Tally } | null;
  readonly notes: readonly BallotNote[];
  /** Voices whose objection the group tested and found not to block any more. */
  readonly refuted: ReadonlySet<string>;
  readonly objections: readonly ObjectionOnPaper[];
  readonly struck: readonly { readonly name: string; readonly reason: string }[];
  /** `null`: to be written in. */
  readonly outcome: OutcomeOnPaper | null;
}
