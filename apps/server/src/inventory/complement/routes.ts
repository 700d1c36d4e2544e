import * as contract from '@augenhoehe/domain/inventory';
import { serveMember } from '../../access/index.ts';
import type { App } from '../../platform/services.ts';
import { inPlace } from '../change.ts';
import { readingDependsOn } from '../reading-depends-on.ts';
import { dismissMatch, restoreMatch } from './dismiss-match.ts';
import { showRelations } from './show-relations.ts';

/** Who could work with whom, because they complete each other. */
export function complementRoutes(app: App): void {
  const { services } = app;
  const dependsOn = readingDependsOn(services);
  serveMember(app, contract.showRelations, {
    dependsOn,
    handle: ({ place, params }) =>
      inPlace(services, place, (work) => showRelations(work, params.actorId)),
  });
  serveMember(app, contract.dismissMatch, ({ place, params, body }) =>
    inPlace(services, place, (work) => dismissMatch(work, params, body)),
  );
  serveMember(app, contract.restoreMatch, ({ place, params }) =>
    inPlace(services, place, (work) => restoreMatch(work, params)),
  );
}
