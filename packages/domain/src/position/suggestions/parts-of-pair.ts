import type { AreaId } from '../../contract/index.ts';
import { isMutual } from '../../inventory/index.ts';
import type { ComparedPair } from './compared-pair.ts';
import type { NamedBody, SuggestionPart } from './suggestion-part.ts';
import { suggestionPoints as points } from './suggestion-points.ts';

/** Two actors and how they stand to each other in the net. */
export interface PlacedPair extends ComparedPair {
  /** Where both are. */
  readonly areaId: AreaId | null;
  readonly bodies: readonly NamedBody[];
  /** Along ties that lead on; `null` where there is no way. */
  readonly steps: number | null;
  /** Of what they could give each other, what very few offer. */
  readonly scarce: readonly string[];
}

/** All that speaks for the pair; without points there is no part. */
export function partsOfPair(pair: PlacedPair): SuggestionPart[] {
  return [...giving(pair), ...inCommon(pair), ...inTheNet(pair), ...different(pair)];
}

function giving(pair: PlacedPair): SuggestionPart[] {
  const [supports, receives, scarce] = [[...pair.supports], [...pair.receives], [...pair.scarce]];
  const needs = Math.min(supports.length + receives.length, points.needsAtMost);
  if (needs === 0) return [];
  const parts: SuggestionPart[] = [
    { kind: 'complement', points: needs * points.need, supports, receives },
  ];
  if (isMutual(pair)) parts.push({ kind: 'mutual', points: points.mutual });
  if (scarce.length > 0) parts.push({ kind: 'scarce', points: points.scarce, resources: scarce });
  return parts;
}

function worthOf(shared: readonly unknown[]): number {
  return Math.min(shared.length, points.sharedAtMost) * points.shared;
}

function inCommon({ targetGroups, fields, areaId, bodies }: PlacedPair): SuggestionPart[] {
  const parts: SuggestionPart[] = [];
  if (targetGroups.length > 0) {
    parts.push({ kind: 'targets', points: worthOf(targetGroups), targetGroups: [...targetGroups] });
  }
  if (fields.length > 0)
    parts.push({ kind: 'fields', points: worthOf(fields), fields: [...fields] });
  if (areaId !== null) parts.push({ kind: 'area', points: points.area, areaId });
  if (bodies.length > 0) parts.push({ kind: 'body', points: points.body, bodies: [...bodies] });
  return parts;
}

function inTheNet({ steps }: PlacedPair): SuggestionPart[] {
  if (steps === null) return [{ kind: 'connects', points: points.connects }];
  if (steps === 1) return [{ kind: 'acquainted', points: points.acquainted }];
  if (steps === 2) return [{ kind: 'common-partner', points: points.commonPartner }];
  const saved = Math.min(steps - 2, points.stepsAtMost) * points.step;
  return [{ kind: 'shortens', points: saved, steps }];
}

function different({ targetGroups, isOtherField, isOtherGroup }: PlacedPair): SuggestionPart[] {
  if (!isOtherField || targetGroups.length > 0) return [];
  const parts: SuggestionPart[] = [{ kind: 'other-field', points: points.otherField }];
  if (isOtherGroup) parts.push({ kind: 'other-group', points: points.otherGroup });
  return parts;
}
