import { may } from '@augenhoehe/domain/access';
import { stocktakingMethodTerms } from '@augenhoehe/domain/catalogue';
import type { BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type listStocktaking as listContract,
  type markStocktaking as markContract,
  StocktakingMark,
  type unmarkStocktaking as unmarkContract,
} from '@augenhoehe/domain/inventory';
import type { Place } from '../../access/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { Services } from '../../platform/services.ts';
import { inPlace, openChange, type Work } from '../change.ts';
import { withMarkerNames } from './marker-names.ts';
import { deleteStocktakingMark, stocktakingMarks, writeStocktakingMark } from './mark-store.ts';

type Reply = ReplyOf<typeof listContract>;

/** All ways of taking stock, in the order of the catalogue. */
export async function methodsOf({ trx, place }: Work): Promise<Reply['methods']> {
  const marks = await stocktakingMarks(trx, place.neighbourhoodId);
  return stocktakingMethodTerms.map(({ key }) => {
    const row = marks.find((mark) => mark.method === key);
    if (row === undefined) return { method: key, mark: null };
    const markedAt = row.marked_at.toISOString();
    const mark = { ...StocktakingMark.parse(row), markedAt, markedBy: row.marked_by };
    return { method: key, mark };
  });
}

export async function listStocktaking(services: Services, place: Place): Promise<Reply> {
  const methods = await inPlace(services, place, methodsOf);
  return {
    methods: await withMarkerNames(services, methods),
    can: { mark: may(place.member, 'coverage.mark') },
  };
}

export async function markStocktaking(
  work: Work,
  method: string,
  mark: BodyOf<typeof markContract>,
): Promise<ReplyOf<typeof markContract>> {
  const { trx, place, at } = work;
  const changeSetId = await openChange(work, {
    kind: 'stocktaking.marked',
    params: { method, state: mark.state },
  });
  await writeStocktakingMark(trx, {
    neighbourhood_id: place.neighbourhoodId,
    method,
    ...mark,
    marked_at: at,
    marked_by: place.person.id,
  });
  return { changeSetId };
}

export async function unmarkStocktaking(
  work: Work,
  method: string,
): Promise<ReplyOf<typeof unmarkContract>> {
  const changeSetId = await openChange(work, { kind: 'stocktaking.unmarked', params: { method } });
  if (!(await deleteStocktakingMark(work.trx, work.place.neighbourhoodId, method))) {
    throw new ProblemError(404, 'no-such-mark');
  }
  return { changeSetId };
}
