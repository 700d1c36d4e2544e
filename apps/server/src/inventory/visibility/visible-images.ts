import type { Viewer } from '@augenhoehe/domain/access';
import { ActorId } from '@augenhoehe/domain/contract';
import {
  confirmableGroups,
  FactGroup,
  FactVisibility,
  hiddenGroups,
  Provenances,
  visibilityOf,
  visibleProvenances,
} from '@augenhoehe/domain/inventory';
import { z } from 'zod';
import type { JournalEntry } from '../../platform/journal/index.ts';
import { groupColumns } from './group-columns.ts';

type Image = Readonly<Record<string, unknown>>;

/** Rows from before there were levels have none. */
const ActorImage = z.object({ id: ActorId, visibility: FactVisibility.default({}) });
const Origins = z.object({ provenance: Provenances });

function hiddenIn(viewer: Viewer, image: Image): FactGroup[] {
  const { data } = ActorImage.safeParse(image);
  return data === undefined ? [...FactGroup.options] : hiddenGroups(viewer, data);
}

function visibleImage(image: Image, hidden: readonly FactGroup[]): Image {
  const columns = new Set(hidden.flatMap((group) => groupColumns[group]));
  const seen = Object.entries(image).filter(([column]) => !columns.has(column));
  const visibility = ActorImage.safeParse(image).data?.visibility ?? {};
  const levels = FactGroup.options
    .filter((group) => !hidden.includes(group))
    .map((group) => [group, visibilityOf(visibility, group).level]);
  const provenance = Origins.safeParse(image).data?.provenance ?? {};
  return {
    ...Object.fromEntries(seen),
    provenance: visibleProvenances(provenance, hidden),
    visibility: Object.fromEntries(levels),
    ...(confirmableGroups.some((group) => hidden.includes(group))
      ? { confirmed_at: null, confirmed_by: null }
      : {}),
  };
}

/**
 * An entry of the journal about an actor as the viewer may see it: without groups that were hidden
 * before or after the change, or that are hidden today.
 */
export function visibleImages(
  viewer: Viewer,
  { table, before, after }: Pick<JournalEntry, 'table' | 'before' | 'after'>,
  today: ReadonlyMap<string, FactVisibility>,
): { before: Image | null; after: Image | null } {
  if (table !== 'actor') return { before, after };
  const { data: actor } = ActorImage.safeParse(after ?? before);
  const visibility = actor === undefined ? undefined : today.get(actor.id);
  const hidden = new Set([
    ...[before, after].flatMap((image) => (image === null ? [] : hiddenIn(viewer, image))),
    ...(actor === undefined || visibility === undefined
      ? []
      : hiddenGroups(viewer, { id: actor.id, visibility })),
  ]);
  return {
    before: before === null ? null : visibleImage(before, [...hidden]),
    after: after === null ? null : visibleImage(after, [...hidden]),
  };
}
