import type { ActorFacts, LikenessProfile } from '../inventory/index.ts';
import type { Candidate, Holding, Holdings } from './holdings.ts';
import { newHolding } from './holdings.ts';
import type { ImportCandidate, ImportDecision, ImportEntry } from './import-entry.ts';
import { joinHolding, type Listed } from './join-holding.ts';
import { judgeEntry, type Judgement } from './judge-entry.ts';

/** An entry of the plan while it is made. */
export interface DraftEntry {
  readonly entry: ImportEntry;
  /** `null`: skipped or faulty. */
  readonly holding: Holding | null;
}

export interface Entering extends Listed {
  readonly facts: ActorFacts;
  readonly profile: LikenessProfile;
  readonly candidates: readonly Candidate[];
  readonly decision: ImportDecision;
  readonly unsure: 'wait' | 'apart';
  readonly named: Holding | null;
  /** Rows of the list are known to be different actors, whatever their names. */
  readonly apart: boolean;
}

function shown(candidates: readonly Candidate[]): ImportCandidate[] {
  return candidates.map(({ id, score, reasons }) => ({
    actorId: id.ref.kind === 'known' ? id.ref.id : null,
    entry: id.ref.kind === 'new' ? id.ref.key : null,
    row: id.row,
    name: id.facts.name,
    score,
    reasons: [...reasons],
  }));
}

function joined(holding: Holding): ImportEntry['joins'] {
  const { ref, facts } = holding;
  return {
    actorId: ref.kind === 'known' ? ref.id : null,
    entry: ref.kind === 'new' ? ref.key : null,
    name: facts.name,
  };
}

type Outcome = Pick<ImportEntry, 'outcome' | 'reasons' | 'joins' | 'differences'>;

function carryOut(
  judgement: Judgement,
  entering: Entering,
  base: ImportEntry,
): { outcome: Outcome; holding: Holding | null } {
  switch (judgement.kind) {
    case 'skip':
      return {
        outcome: { outcome: 'skipped', reasons: [], joins: null, differences: [] },
        holding: null,
      };
    case 'join': {
      const joins = joined(judgement.holding);
      const differences = joinHolding(judgement.holding, entering, judgement);
      const changes = differences.some(
        ({ known, result }) => JSON.stringify(known) !== JSON.stringify(result),
      );
      return {
        outcome: {
          outcome: changes ? 'changed' : 'unchanged',
          reasons: [...judgement.reasons],
          joins,
          differences: [...differences],
        },
        holding: judgement.holding,
      };
    }
    case 'add':
    case 'wait': {
      const holding = newHolding(base.key, base.row, entering.facts);
      const waits = judgement.kind === 'wait';
      if (waits) holding.state = 'waiting';
      return {
        outcome: {
          outcome: waits ? 'duplicate' : 'new',
          reasons: [...judgement.reasons],
          joins: null,
          differences: [],
        },
        holding,
      };
    }
  }
}

/** Who the entry is, and what that makes of it. Later entries may be the same. */
export function enter(base: ImportEntry, entering: Entering, holdings: Holdings): DraftEntry {
  const judgement = judgeEntry(entering, holdings);
  const { outcome, holding } = carryOut(judgement, entering, base);
  if (holding !== null) holdings.record(base.key, entering.profile, holding);
  // Whom a known actor resembles besides is no question of this list.
  const settled = judgement.kind === 'join' && judgement.holding.stock !== null;
  const candidates = settled ? [] : entering.candidates;
  return { entry: { ...base, ...outcome, candidates: shown(candidates) }, holding };
}

export function emptyEntry(
  known: Pick<ImportEntry, 'key' | 'of' | 'row' | 'label'>,
  decision: ImportDecision,
): ImportEntry {
  return {
    ...known,
    outcome: 'new',
    decision: decision.kind,
    reasons: [],
    joins: null,
    differences: [],
    problems: [],
    candidates: [],
    proposals: [],
    facts: null,
    area: null,
    carrier: null,
    tie: null,
  };
}

export const undecided: ImportDecision = { kind: 'undecided' };
