import { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { type PublicPage, type ShownGoal, toldGoal } from '@augenhoehe/domain/goals';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { Services } from '../../platform/services.ts';
import { publicPagePath } from './public-page-address.ts';
import { findPublicPage } from './public-page-store.ts';
import { shownGoals } from './shown-goal-store.ts';
import { fingerprint, type Tellable, tellable } from './tellable-goals.ts';
import { sharedGoals } from './tellable-store.ts';

function told({ goal, known }: Tellable, shown: ReadonlyMap<string, ShownGoal>) {
  const choice = shown.get(goal.id);
  if (choice === undefined) return [];
  const released = new Set(choice.released);
  return [toldGoal(known, choice, (text) => released.has(fingerprint(text)))];
}

/** @throws ProblemError 404 `public-page-off`: what never was looks like what was switched off */
export async function readPublicPage(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  slug: string,
): Promise<PublicPage> {
  const page = await database.asOperator((trx) => findPublicPage(trx, slug));
  if (page === undefined) throw new ProblemError(404, 'public-page-off');
  const { id, ...neighbourhood } = page;
  const neighbourhoodId = NeighbourhoodId.parse(id);
  return await database.inNeighbourhood(neighbourhoodId, async (trx) => {
    const shown = new Map(
      (await shownGoals(trx, neighbourhoodId)).map((each) => [each.goalId, each]),
    );
    const goals = (await sharedGoals(trx, neighbourhoodId)).filter(({ id: goalId }) =>
      shown.has(goalId),
    );
    const known = await tellable({ trx, neighbourhoodId, at: clock() }, goals);
    return { neighbourhood, goals: known.flatMap((each) => told(each, shown)) };
  });
}

/** Whether the path is a page that nobody may read. */
export async function isPublicPageOff(
  { database }: Pick<Services, 'database'>,
  path: string,
): Promise<boolean> {
  if (!path.startsWith(publicPagePath)) return false;
  const slug = path.slice(publicPagePath.length).replace(/\/$/u, '');
  return (await database.asOperator((trx) => findPublicPage(trx, slug))) === undefined;
}
