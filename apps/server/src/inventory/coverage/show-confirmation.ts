import { may } from '@augenhoehe/domain/access';
import { actorTypeGroups, fieldsOfAction } from '@augenhoehe/domain/catalogue';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import {
  type Confirmation,
  confirmableGroups,
  filledGroups,
  type Progress,
  type showConfirmation as contract,
  visibleActor,
  withoutHidden,
} from '@augenhoehe/domain/inventory';
import { viewerOf } from '../../access/index.ts';
import { areasWithCounts } from '../area-store.ts';
import type { Work } from '../change.ts';
import { type Dimension, tallyConfirmation } from './coverage-store.ts';
import { oldestActors } from './oldest-actor-store.ts';
import { sourcesOfFacts, sourcesOfFields } from './source-store.ts';

type Reply = ReplyOf<typeof contract>;

const nobody: Confirmation = { actors: 0, byActor: 0, byCoordination: 0, stale: 0, unconfirmed: 0 };

/** How many of the oldest entries are shown at once: what somebody can do in one go. */
const shownAtOnce = 20;

async function progress(work: Work): Promise<Pick<Reply, 'all' | 'fields' | 'areas' | 'groups'>> {
  const { trx, place, at } = work;
  const tallies = await tallyConfirmation(trx, place.neighbourhoodId, {
    now: at,
    viewer: viewerOf(place),
  });
  const areas = await areasWithCounts(trx, place.neighbourhoodId);
  function find(dimension: Dimension, key: string): Progress {
    return (
      tallies.find((tally) => tally.dimension === dimension && tally.key === key) ?? {
        key,
        ...nobody,
      }
    );
  }
  function all(dimension: Dimension, keys: readonly string[]): Progress[] {
    const unknown = find(dimension, 'none');
    return [...keys.map((key) => find(dimension, key)), ...(unknown.actors > 0 ? [unknown] : [])];
  }
  return {
    all: find('all', 'all'),
    fields: all(
      'field',
      fieldsOfAction.map(({ key }) => key),
    ),
    areas: all(
      'area',
      areas.map(({ id }) => id),
    ),
    groups: all(
      'group',
      actorTypeGroups.map(({ key }) => key),
    ),
  };
}

async function sources(work: Work): Promise<Pick<Reply, 'sources' | 'fieldSources'>> {
  const { trx, place } = work;
  const ofFacts = await sourcesOfFacts(trx, place.neighbourhoodId, viewerOf(place));
  const ofFields = await sourcesOfFields(trx, place.neighbourhoodId, viewerOf(place));
  return {
    sources: confirmableGroups.map((group) => ({
      group,
      sources: ofFacts.filter((source) => source.group === group),
    })),
    fieldSources: fieldsOfAction.map(({ key }) => ({
      field: key,
      sources: ofFields.filter(({ field }) => field === key),
    })),
  };
}

/** By whom entries are confirmed and how long ago, and where facts come from. */
export async function showConfirmation(work: Work): Promise<Reply> {
  const { trx, place, at } = work;
  const viewer = viewerOf(place);
  const oldest = await oldestActors(trx, place.neighbourhoodId, {
    now: at,
    viewer,
    limit: shownAtOnce,
  });
  return {
    ...(await progress(work)),
    ...(await sources(work)),
    oldest: oldest.flatMap((known) => {
      const actor = visibleActor(viewer, known);
      const { id, name, type, areaId, confirmedAt, confirmedBy } = actor;
      if (confirmedAt === null) return [];
      const can = { confirm: may(place.member, 'actor.confirm', [id]) };
      const groups = filledGroups(withoutHidden(known, actor.hidden));
      return [{ id, name, type, areaId, confirmedAt, confirmedBy, groups, can }];
    }),
  };
}
