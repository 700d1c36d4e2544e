import { ActorFacts, isFilled, type LikenessProfile } from '../inventory/index.ts';
import type { Candidate, Holding, Holdings } from './holdings.ts';
import type { CodedReason, FactChoice, FactProposal, ImportDecision } from './import-entry.ts';

/** Who an entry of the list is. */
export type Judgement =
  | { readonly kind: 'skip' }
  | { readonly kind: 'add'; readonly reasons: readonly CodedReason[] }
  | { readonly kind: 'wait'; readonly reasons: readonly CodedReason[] }
  | {
      readonly kind: 'join';
      readonly holding: Holding;
      readonly decided: boolean;
      readonly choices: Readonly<Record<string, FactChoice>>;
      readonly reasons: readonly CodedReason[];
    };

export interface Judged {
  readonly facts: ActorFacts;
  readonly proposals: readonly FactProposal[];
  readonly profile: LikenessProfile;
  readonly candidates: readonly Candidate[];
  readonly decision: ImportDecision;
  readonly unsure: 'wait' | 'apart';
  /** Whom the row names by the identifier of our own export. */
  readonly named: Holding | null;
  /** Rows of the list are different actors by their ids: none joins another by itself. */
  readonly apart: boolean;
}

/** Every actor has a stage, so that a row's says nothing. */
const telling = ActorFacts.keyof().options.filter((fact) => fact !== 'stage');

function reason(code: string, params: CodedReason['params'] = {}): CodedReason {
  return { code, params };
}

function isContained(fact: ActorFacts[keyof ActorFacts], other: ActorFacts[keyof ActorFacts]) {
  if (Array.isArray(fact) && Array.isArray(other)) {
    const known = new Set<string>(other);
    return fact.every((word) => known.has(word));
  }
  return JSON.stringify(fact) === JSON.stringify(other);
}

/** What the row says itself; what its words only suggest is no sign of somebody else. */
function saidFacts({ facts, proposals }: Judged): ActorFacts {
  const said = { ...facts };
  for (const { fact, keys } of proposals) {
    if (fact === 'type') said.type = null;
    else said[fact] = facts[fact].filter((key) => !keys.includes(key));
  }
  return said;
}

/** A name alone joins nothing, unless there is nothing to join: the row tells what is known already. */
function saysNothingElse(facts: ActorFacts, other: ActorFacts): boolean {
  return telling.every((fact) => !isFilled(facts[fact]) || isContained(facts[fact], other[fact]));
}

function isOneAndSame(judged: Judged, candidate: Candidate): boolean {
  if (candidate.certain) return true;
  const sameName = candidate.reasons[0] === 'same-name';
  const written =
    judged.profile.name.written === candidate.id.facts.name.toLowerCase().replace(/\s+/g, ' ');
  return sameName && written && saysNothingElse(saidFacts(judged), candidate.id.facts);
}

function joins(holding: Holding, candidate: Candidate | undefined): CodedReason {
  const signs = candidate === undefined ? [] : [...candidate.reasons];
  return holding.stock === null
    ? reason('repeats-row', { row: holding.row, signs })
    : reason('joins-known', { name: holding.stock.facts.name, signs });
}

/** Nobody decided: only what is certain and the only one joins by itself. */
function judgeUndecided(judged: Judged): Judgement {
  const { candidates, unsure, apart } = judged;
  const same = candidates.filter(
    (candidate) => isOneAndSame(judged, candidate) && !(apart && candidate.id.stock === null),
  );
  const known = same.filter(({ id }) => id.stock !== null);
  const [match] = known.length > 0 ? known : same;
  if (match !== undefined && known.length <= 1) {
    const reasons = [joins(match.id, match)];
    return { kind: 'join', holding: match.id, decided: false, choices: {}, reasons };
  }
  if (candidates.length === 0) return { kind: 'add', reasons: [reason('nothing-similar')] };
  const reasons = [
    known.length > 1 ? reason('several-known', { count: known.length }) : maybe(candidates),
  ];
  return { kind: unsure === 'wait' ? 'wait' : 'add', reasons };
}

/** Our own list came back: it may even call the actor by a new name. */
function judgeNamed(holding: Holding): Judgement {
  const name = holding.stock?.facts.name ?? holding.facts.name;
  const reasons = [reason('joins-known', { name, signs: ['same-identifier'] })];
  return { kind: 'join', holding, decided: false, choices: { name: 'list' }, reasons };
}

function maybe(candidates: readonly Candidate[]): CodedReason {
  const [best] = candidates;
  return reason('may-be-same', {
    name: best?.id.facts.name ?? '',
    signs: [...(best?.reasons ?? [])],
  });
}

export function judgeEntry(judged: Judged, holdings: Holdings): Judgement {
  const { decision } = judged;
  switch (decision.kind) {
    case 'skip':
      return { kind: 'skip' };
    case 'apart':
      return { kind: 'add', reasons: [reason('kept-apart')] };
    case 'undecided':
      return judged.named === null ? judgeUndecided(judged) : judgeNamed(judged.named);
    case 'merge': {
      const holding =
        'actorId' in decision.with
          ? holdings.withId(decision.with.actorId)
          : holdings.ofEntry(decision.with.entry);
      if (holding === undefined) return judgeUndecided(judged);
      const candidate = judged.candidates.find(({ id }) => id === holding);
      return {
        kind: 'join',
        holding,
        decided: true,
        choices: decision.choices,
        reasons: [joins(holding, candidate)],
      };
    }
  }
}
