import { type ActorFacts, isFilled, type LikenessProfile } from '../inventory/index.ts';
import type { Candidate, Holding, Holdings } from './holdings.ts';
import type { CodedReason, FactChoice, ImportDecision } from './import-entry.ts';

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
  readonly profile: LikenessProfile;
  readonly candidates: readonly Candidate[];
  readonly decision: ImportDecision;
  readonly unsure: 'wait' | 'apart';
}

const recognising = ['street', 'postalCode', 'city', 'position', 'phone', 'email', 'web'] as const;

function reason(code: string, params: CodedReason['params'] = {}): CodedReason {
  return { code, params };
}

/** The row has the same name to the letter and brings no address or contact that the other lacks. */
function saysNothingElse(facts: ActorFacts, other: ActorFacts): boolean {
  return recognising.every(
    (fact) => !isFilled(facts[fact]) || JSON.stringify(facts[fact]) === JSON.stringify(other[fact]),
  );
}

function isOneAndSame(judged: Judged, candidate: Candidate): boolean {
  if (candidate.certain) return true;
  const sameName = candidate.reasons[0] === 'same-name';
  const written =
    judged.profile.name.written === candidate.id.facts.name.toLowerCase().replace(/\s+/g, ' ');
  return sameName && written && saysNothingElse(judged.facts, candidate.id.facts);
}

function joins(holding: Holding, candidate: Candidate | undefined): CodedReason {
  const signs = candidate === undefined ? [] : [...candidate.reasons];
  return holding.stock === null
    ? reason('repeats-row', { row: holding.row, signs })
    : reason('joins-known', { name: holding.stock.facts.name, signs });
}

/** Nobody decided: only what is certain and the only one joins by itself. */
function judgeUndecided(judged: Judged): Judgement {
  const { candidates, unsure } = judged;
  const same = candidates.filter((candidate) => isOneAndSame(judged, candidate));
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
      return judgeUndecided(judged);
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
