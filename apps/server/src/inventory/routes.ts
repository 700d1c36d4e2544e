import * as contract from '@augenhoehe/domain/inventory';
import { serveMember } from '../access/index.ts';
import type { App } from '../platform/services.ts';
import type { ActorFollower, BodiesBeside } from './actor-follower.ts';
import { addActor } from './add-actor.ts';
import { addAreas } from './add-areas.ts';
import { addTie } from './add-tie.ts';
import { changeManyActors } from './change-many-actors.ts';
import { bodyRoutes } from './bodies/body-routes.ts';
import { inPlace } from './change.ts';
import { complementRoutes } from './complement/routes.ts';
import { confirmActor } from './confirm-actor.ts';
import { coverageRoutes } from './coverage/routes.ts';
import { contactPersonRoutes } from './contact-persons/contact-person-routes.ts';
import { editActor } from './edit-actor.ts';
import { removeArea, renameArea } from './edit-area.ts';
import { editTie } from './edit-tie.ts';
import { findSimilarActors } from './find-similar-actors.ts';
import { listActors } from './list-actors.ts';
import { listAreas } from './list-areas.ts';
import { listChanges } from './list-changes.ts';
import { listTies } from './list-ties.ts';
import { mapRoutes } from './map/map-routes.ts';
import { mergeActors } from './merge-actors.ts';
import { readingDependsOn } from './reading-depends-on.ts';
import { addRecommendations, checkRecommendations } from './recommendations.ts';
import { removeActor } from './remove-actor.ts';
import { removeTie } from './remove-tie.ts';
import { savedSearchRoutes } from './saved-search/saved-search-routes.ts';
import { searchAsTyped } from './search/search-neighbourhood.ts';
import { showActor } from './show-actor.ts';
import { stateTie } from './state-tie.ts';
import { streamRoute } from './stream-changes.ts';
import type { LaterToldTable } from './told-table.ts';
import { undoChange } from './undo-change.ts';
import { withdrawStatement } from './withdraw-statement.ts';

function actorRoutes(app: App, followers: readonly ActorFollower[]): void {
  const { services } = app;
  const dependsOn = readingDependsOn(services);
  serveMember(app, contract.listActors, {
    dependsOn,
    handle: ({ place, query }) => inPlace(services, place, (work) => listActors(work, query)),
  });
  serveMember(app, contract.showActor, {
    dependsOn,
    handle: ({ place, params }) =>
      inPlace(services, place, (work) => showActor(work, params.actorId)),
  });
  serveMember(app, contract.addActor, ({ place, body }) =>
    inPlace(services, place, (work) => addActor(work, body)),
  );
  serveMember(app, contract.editActor, ({ place, params, body }) =>
    inPlace(services, place, (work) => editActor(work, params.actorId, body)),
  );
  serveMember(app, contract.confirmActor, ({ place, params, body }) =>
    inPlace(services, place, (work) => confirmActor(work, params.actorId, body)),
  );
  serveMember(app, contract.removeActor, ({ place, params }) =>
    inPlace(services, place, (work) => removeActor({ ...work, followers }, params.actorId)),
  );
  serveMember(app, contract.changeManyActors, ({ place, body }) =>
    inPlace(services, place, (work) => changeManyActors({ ...work, followers }, body)),
  );
  serveMember(app, contract.mergeActors, ({ place, params, body }) =>
    inPlace(services, place, (work) => mergeActors({ ...work, followers }, params.actorId, body)),
  );
  serveMember(app, contract.findSimilarActors, ({ place, query }) =>
    inPlace(services, place, (work) => findSimilarActors(work, query)),
  );
  serveMember(app, contract.searchNeighbourhood, ({ place, query }) =>
    searchAsTyped(services, place, query),
  );
}

function tieRoutes(app: App): void {
  const { services } = app;
  const dependsOn = readingDependsOn(services);
  serveMember(app, contract.listTies, {
    dependsOn,
    handle: ({ place, query }) => inPlace(services, place, (work) => listTies(work, query)),
  });
  serveMember(app, contract.addTie, ({ place, body }) =>
    inPlace(services, place, (work) => addTie(work, body)),
  );
  serveMember(app, contract.editTie, ({ place, params, body }) =>
    inPlace(services, place, (work) => editTie(work, params.tieId, body)),
  );
  serveMember(app, contract.stateTie, ({ place, params, body }) =>
    inPlace(services, place, (work) => stateTie(work, params, body)),
  );
  serveMember(app, contract.withdrawStatement, ({ place, params }) =>
    inPlace(services, place, (work) => withdrawStatement(work, params)),
  );
  serveMember(app, contract.removeTie, ({ place, params }) =>
    inPlace(services, place, (work) => removeTie(work, params.tieId)),
  );
}

/** Bytes: outlines of a large city with very fine borders. */
const outlinesLimit = 20 * 1_048_576;

function areaRoutes(app: App): void {
  const { services } = app;
  const dependsOn = readingDependsOn(services);
  serveMember(app, contract.listAreas, {
    dependsOn,
    handle: ({ place }) => inPlace(services, place, listAreas),
  });
  serveMember(app, contract.addAreas, {
    bodyLimit: outlinesLimit,
    handle: ({ place, body }) => inPlace(services, place, (work) => addAreas(work, body)),
  });
  serveMember(app, contract.renameArea, ({ place, params, body }) =>
    inPlace(services, place, (work) => renameArea(work, params.areaId, body)),
  );
  serveMember(app, contract.removeArea, ({ place, params }) =>
    inPlace(services, place, (work) => removeArea(work, params.areaId)),
  );
}

function recommendationRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.checkRecommendations, ({ place, body }) =>
    inPlace(services, place, (work) => checkRecommendations(work, body)),
  );
  serveMember(app, contract.addRecommendations, ({ place, body }) =>
    inPlace(services, place, (work) => addRecommendations(work, body)),
  );
}

function changeRoutes(app: App, toldTables: readonly LaterToldTable[]): void {
  const { services } = app;
  serveMember(app, contract.listChanges, ({ place, query }) =>
    listChanges(services, place, { query, toldTables }),
  );
  serveMember(app, contract.undoChange, ({ place, params, body }) =>
    inPlace(services, place, (work) =>
      undoChange({ ...work, toldTables }, params.changeSetId, body),
    ),
  );
}

/** What later slices have to say when actors or bodies go and when the history is told. */
interface LaterSlices extends BodiesBeside {
  readonly followers: readonly ActorFollower[];
  readonly toldTables: readonly LaterToldTable[];
}

/** Everything about actors, ties, areas, bodies, contact persons and their history. */
export function inventoryRoutes(app: App, { followers, toldTables, ...beside }: LaterSlices): void {
  actorRoutes(app, followers);
  tieRoutes(app);
  areaRoutes(app);
  bodyRoutes(app, beside);
  mapRoutes(app);
  coverageRoutes(app);
  savedSearchRoutes(app);
  complementRoutes(app);
  recommendationRoutes(app);
  contactPersonRoutes(app);
  changeRoutes(app, toldTables);
  streamRoute(app);
}
