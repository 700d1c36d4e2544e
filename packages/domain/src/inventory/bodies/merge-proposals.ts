import type { BodyId } from '../../contract/index.ts';
import { fold } from '../fold.ts';
import type { Body } from './body.ts';
import type { Membership } from './memberships.ts';
import type { MergeObjection, MergeProposal, MergeReason } from './merge-proposal.ts';
import { type Overlap, overlapsOf } from './overlap.ts';
import { sizeHint } from './size-hint.ts';

export type KnownForMerge = Pick<
  Body,
  | 'id'
  | 'type'
  | 'fields'
  | 'meetingsPerYear'
  | 'basis'
  | 'decidedBy'
  | 'decisionRule'
  | 'chairId'
  | 'admission'
  | 'visibility'
>;

/** With fewer than three it is two people who meet, not a body too many. */
const membersAtLeast = 3;
/** From here on „dieselben Gesichter“ is true: half of the smaller one sits in the larger one. */
const shareAtLeast = 0.5;
/** From here on the two are the same people for the most part, whatever they work on. */
const sameCircleFrom = 0.5;
/** Meetings a year that differ by no more than this factor let both come to one day. */
const alikeRhythm = 1.5;
const proposalsAtMost = 20;

type Pair = readonly [KnownForMerge, KnownForMerge];

function bothKnown<Value>([a, b]: readonly [Value | null, Value | null]): [Value, Value] | null {
  return a === null || b === null ? null : [a, b];
}

/** Both where both are known and they are not the same. */
function different<Value>(values: readonly [Value | null, Value | null]): [Value, Value] | null {
  const known = bothKnown(values);
  return known === null || known[0] === known[1] ? null : known;
}

function isAlike([a, b]: readonly [number, number]): boolean {
  return Math.max(a, b) <= alikeRhythm * Math.min(a, b);
}

function reasonsFor([a, b]: Pair, { shared, smaller }: Overlap): MergeReason[] {
  const reasons: MergeReason[] = [{ kind: 'members', shared: shared.length, smaller }];
  const fields = a.fields.filter((field) => b.fields.includes(field));
  if (fields.length > 0) reasons.push({ kind: 'fields', fields: fields.toSorted(byText) });
  if (a.type === b.type) reasons.push({ kind: 'type', type: a.type });
  const meetings = bothKnown([a.meetingsPerYear, b.meetingsPerYear]);
  if (meetings !== null && isAlike(meetings)) reasons.push({ kind: 'rhythm', meetings });
  return reasons;
}

/** What each of the two is bound to or does otherwise, as far as it is recorded of both. */
function differencesOf([a, b]: Pair): MergeObjection[] {
  const bases: [string, string] = [a.basis, b.basis];
  const by = different([a.decidedBy, b.decidedBy]);
  const rules = different([a.decisionRule, b.decisionRule]);
  const admissions = different([a.admission, b.admission]);
  const levels = different([a.visibility, b.visibility]);
  const meetings = bothKnown([a.meetingsPerYear, b.meetingsPerYear]);
  const all: (MergeObjection | null)[] = [
    fold(a.basis) === fold(b.basis) ? null : { kind: 'basis', bases },
    by && { kind: 'decided-by', by },
    rules && { kind: 'rule', rules },
    different([a.chairId, b.chairId]) && { kind: 'chair' },
    admissions && { kind: 'admission', admissions },
    levels && { kind: 'visibility', levels },
    meetings === null || isAlike(meetings) ? null : { kind: 'rhythm', meetings },
  ];
  return all.flatMap((objection) => objection ?? []);
}

function objectionsTo(pair: Pair, { shared, together }: Overlap, sizes: readonly number[]) {
  const objections = differencesOf(pair);
  const isLarge = pair.some(({ type }) => sizeHint(type, together)?.fit === 'large');
  if (isLarge) objections.push({ kind: 'size', members: together });
  const [first = 0, second = 0] = sizes.map((size) => size - shared.length);
  if (first + second > 0) objections.push({ kind: 'members', only: [first, second] });
  return objections;
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Whether they are much the same people, and that for the same, or the same people altogether. */
function isProposed([a, b]: Pair, { smaller, shareOfSmaller, jaccard }: Overlap): boolean {
  if (smaller < membersAtLeast || shareOfSmaller < shareAtLeast) return false;
  return jaccard >= sameCircleFrom || a.fields.some((field) => b.fields.includes(field));
}

/**
 * Which bodies might be one, those first that are the same people the most; twenty at most. The same two
 * come whatever their order and that of their members.
 *
 * @param memberships of these bodies, see `membershipsOn`
 */
export function mergeProposals(
  bodies: readonly KnownForMerge[],
  memberships: readonly Membership[],
): MergeProposal[] {
  const known = new Map(bodies.map((body) => [body.id, body]));
  const sizes = new Map(memberships.map(({ bodyId, members }) => [bodyId, members.length]));

  function sizeOf(id: BodyId): number {
    return sizes.get(id) ?? 0;
  }
  function proposalOf(overlap: Overlap) {
    const ids = overlap.bodies.toSorted((a, b) => sizeOf(b) - sizeOf(a) || byText(a, b));
    const [first, second] = ids.map((id) => known.get(id));
    if (first === undefined || second === undefined) return [];
    const pair = [first, second] as const;
    if (!isProposed(pair, overlap)) return [];
    const proposal: MergeProposal = {
      bodies: [first.id, second.id],
      reasons: reasonsFor(pair, overlap),
      objections: objectionsTo(pair, overlap, ids.map(sizeOf)),
    };
    return [{ proposal, jaccard: overlap.jaccard }];
  }

  return overlapsOf(memberships)
    .flatMap(proposalOf)
    .toSorted(
      (a, b) => b.jaccard - a.jaccard || byText(a.proposal.bodies.join(), b.proposal.bodies.join()),
    )
    .slice(0, proposalsAtMost)
    .map(({ proposal }) => proposal);
}

/** The proposals by the one of each two whose id comes first, which stays so whichever is larger by now. */
export function alikeBodies(
  proposals: readonly Pick<MergeProposal, 'bodies'>[],
): ReadonlyMap<BodyId, readonly BodyId[]> {
  const alike = new Map<BodyId, BodyId[]>();
  for (const { bodies } of proposals) {
    const [first, second] = bodies.toSorted(byText);
    if (first === undefined || second === undefined) continue;
    alike.set(first, [...(alike.get(first) ?? []), second]);
  }
  return alike;
}
