import { may } from '@augenhoehe/domain/access';
import type { BodyOf, ParamsOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  GapAnswer,
  GapKind,
  type GapMark,
  gapStanding,
  gapTerms,
  type listGaps as listContract,
  type markGap as markContract,
  type unmarkGap as unmarkContract,
  staleBefore,
} from '@augenhoehe/domain/inventory';
import { type Place, viewerOf } from '../../access/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { Services } from '../../platform/services.ts';
import { inPlace, openChange, type Work } from '../change.ts';
import { tallyConfirmation } from './coverage-store.ts';
import { withMarkerNames } from './marker-names.ts';
import { deleteGapMark, gapMarks, writeGapMark } from './mark-store.ts';

type Reply = ReplyOf<typeof listContract>;

/** Who is there and who was looked for, in the order of the catalogue. */
export async function gapsOf({ trx, place, at }: Work): Promise<Reply['gaps']> {
  const tallies = await tallyConfirmation(trx, place.neighbourhoodId, {
    now: at,
    viewer: viewerOf(place),
  });
  const marks = await gapMarks(trx, place.neighbourhoodId);
  const limit = staleBefore(at);
  return GapKind.options.flatMap((kind) =>
    gapTerms[kind].map(({ key }) => {
      const count = tallies.find((tally) => tally.dimension === kind && tally.key === key);
      const row = marks.find((known) => known.kind === kind && known.key === key);
      const mark = row === undefined ? null : toMark(row);
      const actors = count?.actors ?? 0;
      return { kind, key, actors, standing: gapStanding(actors, mark, limit), mark };
    }),
  );
}

function toMark(row: Awaited<ReturnType<typeof gapMarks>>[number]): GapMark {
  return {
    answer: GapAnswer.parse(row.answer),
    note: row.note,
    markedAt: row.marked_at.toISOString(),
    markedBy: row.marked_by,
  };
}

export async function listGaps(services: Services, place: Place): Promise<Reply> {
  const gaps = await inPlace(services, place, gapsOf);
  return {
    gaps: await withMarkerNames(services, gaps),
    can: { mark: may(place.member, 'coverage.mark') },
  };
}

type GapName = Pick<ParamsOf<typeof markContract>, 'kind' | 'key'>;

export async function markGap(
  work: Work,
  { kind, key }: GapName,
  { answer, note }: BodyOf<typeof markContract>,
): Promise<ReplyOf<typeof markContract>> {
  const { trx, place, at } = work;
  const changeSetId = await openChange(work, { kind: 'gap.marked', params: { kind, key, answer } });
  await writeGapMark(trx, {
    neighbourhood_id: place.neighbourhoodId,
    kind,
    key,
    answer,
    note,
    marked_at: at,
    marked_by: place.person.id,
  });
  return { changeSetId };
}

export async function unmarkGap(
  work: Work,
  { kind, key }: GapName,
): Promise<ReplyOf<typeof unmarkContract>> {
  const changeSetId = await openChange(work, { kind: 'gap.unmarked', params: { kind, key } });
  if (!(await deleteGapMark(work.trx, work.place.neighbourhoodId, { kind, key }))) {
    throw new ProblemError(404, 'no-such-mark');
  }
  return { changeSetId };
}
