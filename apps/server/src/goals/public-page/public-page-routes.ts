import * as contract from '@augenhoehe/domain/goals';
import { serveAnyone, serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { hideGoalPublicly, showGoalPublicly, switchPublicPage } from './keep-public-page.ts';
import { readPublicPage } from './read-public-page.ts';
import { previewPublicGoal, showPublicPage } from './show-public-page.ts';

/** Requests a minute and address of people without an account. */
const limit = 120;

/** „Was aus Vorschlägen wurde“: switching it on, choosing goals, and what everybody reads. */
export function publicPageRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.showPublicPage, ({ place }) =>
    inPlace(services, place, (work) => showPublicPage(work, services.config)),
  );
  serveMember(app, contract.switchPublicPage, ({ place, body }) =>
    inPlace(services, place, (work) => switchPublicPage(work, body)),
  );
  serveMember(app, contract.previewPublicGoal, ({ place, params }) =>
    inPlace(services, place, (work) => previewPublicGoal(work, params.goalId)),
  );
  serveMember(app, contract.showGoalPublicly, ({ place, params, body }) =>
    inPlace(services, place, (work) => showGoalPublicly(work, params.goalId, body)),
  );
  serveMember(app, contract.hideGoalPublicly, ({ place, params }) =>
    inPlace(services, place, (work) => hideGoalPublicly(work, params.goalId)),
  );
  serveAnyone(app, contract.readPublicPage, {
    limit,
    handle: async ({ params, reply }) => {
      // Taken back, it is gone at once: nobody on the way keeps a copy.
      void reply.header('cache-control', 'no-store');
      return await readPublicPage(services, params.slug);
    },
  });
}
