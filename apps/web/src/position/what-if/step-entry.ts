import { ActorId, TieId } from '@augenhoehe/domain/contract';
import { DraftLevel, type DraftStep } from '@augenhoehe/domain/position';

/** A step while it is being entered. */
export interface StepEntry {
  readonly kind: DraftStep['kind'];
  readonly actor: string | null;
  readonly partner: string | null;
  readonly tie: string;
  readonly type: string;
  readonly level: string;
}

export const emptyEntry: StepEntry = {
  kind: 'remove-actor',
  actor: null,
  partner: null,
  tie: '',
  type: 'austausch',
  level: '2',
};

export type MissingPart = 'actor' | 'partner' | 'tie';

/** What has to be said before it is a step. */
export function missingIn({ kind, actor, partner, tie }: StepEntry): readonly MissingPart[] {
  const asked: Readonly<Record<StepEntry['kind'], readonly MissingPart[]>> = {
    'remove-actor': ['actor'],
    'add-tie': ['actor', 'partner'],
    'change-level': ['actor', 'tie'],
    'end-tie': ['actor', 'tie'],
  };
  const said = { actor: actor !== null, partner: partner !== null, tie: tie !== '' };
  return asked[kind].filter((part) => !said[part]);
}

/** The step that was entered, of which nothing is missing. */
export function stepOf({ kind, actor, partner, tie, type, level }: StepEntry): DraftStep {
  switch (kind) {
    case 'remove-actor':
      return { kind, actor: ActorId.parse(actor) };
    case 'add-tie':
      return {
        kind,
        tie: TieId.parse(crypto.randomUUID()),
        from: ActorId.parse(actor),
        to: ActorId.parse(partner),
        type,
        level: DraftLevel.parse(Number(level)),
      };
    case 'change-level':
      return { kind, tie: TieId.parse(tie), level: DraftLevel.parse(Number(level)) };
    case 'end-tie':
      return { kind, tie: TieId.parse(tie) };
  }
}
