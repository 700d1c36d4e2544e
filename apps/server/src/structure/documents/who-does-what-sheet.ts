import type { Language } from '@augenhoehe/domain/contract';
import type { Doer, TaskRow, WhoDoesWhatPaper } from '@augenhoehe/domain/structure';

/** Somebody who takes part, with what they bring in and who speaks for them. */
export interface TakingPart extends Doer {
  /** What they bring in, or as what they sit there. */
  readonly part: string;
  /** Functions, no names. */
  readonly contact: string;
  readonly contactDeputy: string;
}

/** What „who does what“ tells of. */
export interface WhoDoesWhatSheet {
  readonly about: 'cooperation' | 'body' | 'neighbourhood';
  /** Of the cooperation or body, or of the neighbourhood. */
  readonly name: string;
  readonly doers: readonly TakingPart[];
  /** Open ones, the first due first. */
  readonly tasks: readonly TaskRow[];
  /** Names of cooperations and bodies, by id. */
  readonly contexts: ReadonlyMap<string, string>;
  /** As of which day. */
  readonly day: string;
}

export interface WhoDoesWhatLook {
  readonly place: string;
  readonly language: Language;
  readonly paper: WhoDoesWhatPaper;
}
