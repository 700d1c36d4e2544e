import { createRouter } from '@tanstack/react-router';
import { PageError } from '../app/error-page.tsx';
import { queryClient } from '../app/query-client.ts';
import { parseSearch, stringifySearch } from '../app/read-search.ts';
import { WaitingPage } from '../app/waiting-page.tsx';
import { accountRoute, invitationRoute, setUpRoute, signInRoute } from './access-routes.ts';
import {
  exportActorsRoute,
  exportContactsRoute,
  exportTiesRoute,
  exportWholeRoute,
  importReviewRoute,
  importStartRoute,
  restoreRoute,
} from './exchange-routes.ts';
import { approachesRoute, newApproachRoute } from './contacts-routes.ts';
import { coverageRoute, relationsRoute, relationsStartRoute } from './coverage-routes.ts';
import {
  ballotRoute,
  decisionRoomRoute,
  decisionRoute,
  decisionsRoute,
  standingProxiesRoute,
  editDecisionRoute,
  newDecisionRoute,
} from './decision-routes.ts';
import { exampleRoute, examplesRoute, publishedExampleRoute } from './example-routes.ts';
import { goalRoute, goalsRoute, workshopRoute, workshopsRoute } from './goal-routes.ts';
import { measureRoute, measuresRoute } from './measure-routes.ts';
import { keepPublicPageRoute, publicPageRoute } from './public-page-routes.ts';
import { homeRoute } from './home-route.ts';
import {
  actorRoute,
  actorsRoute,
  areasRoute,
  bodiesRoute,
  bodyRoute,
  changesRoute,
  overlapRoute,
  searchRoute,
  mapRoute,
  informRoute,
  seatingRoute,
  tiesRoute,
} from './inventory-routes.ts';
import { membersRoute, settingsRoute } from './member-routes.ts';
import { mailChoiceRoute, mailsRoute } from './notification-routes.ts';
import { placeIndexRoute, placeRoute } from './place-route.ts';
import {
  briefingRoute,
  comparisonRoute,
  gapsRoute,
  keyPositionsRoute,
  networkRoute,
  ownPositionRoute,
  suggestionsRoute,
  whatIfRoute,
} from './position-routes.ts';
import { rootRoute } from './root-route.ts';
import {
  agreementRoute,
  agreementsRoute,
  confirmationRoute,
  cooperationRoute,
  cooperationsRoute,
  newCooperationRoute,
  preparationRoute,
  reviewRoute,
} from './structure-routes.ts';
import { handOverRoute, rolesRoute } from './role-routes.ts';
import { tasksRoute } from './task-routes.ts';
import { warningsRoute } from './warning-routes.ts';
import {
  aboutRoute,
  accessibilityRoute,
  helpRoute,
  imprintRoute,
  privacyRoute,
} from './text-routes.ts';

const routeTree = rootRoute.addChildren([
  homeRoute,
  setUpRoute,
  restoreRoute,
  signInRoute,
  invitationRoute,
  confirmationRoute,
  ballotRoute,
  decisionRoomRoute,
  publishedExampleRoute,
  publicPageRoute,
  accountRoute,
  mailChoiceRoute,
  helpRoute,
  aboutRoute,
  accessibilityRoute,
  privacyRoute,
  imprintRoute,
  placeRoute.addChildren([
    placeIndexRoute,
    actorsRoute,
    actorRoute,
    searchRoute,
    mapRoute,
    tiesRoute,
    bodiesRoute,
    seatingRoute,
    overlapRoute,
    bodyRoute,
    areasRoute,
    coverageRoute,
    relationsRoute,
    relationsStartRoute,
    changesRoute,
    informRoute,
    networkRoute,
    suggestionsRoute,
    gapsRoute,
    approachesRoute,
    newApproachRoute,
    cooperationsRoute,
    tasksRoute,
    rolesRoute,
    handOverRoute,
    warningsRoute,
    goalsRoute,
    goalRoute,
    measuresRoute,
    keepPublicPageRoute,
    measureRoute,
    workshopsRoute,
    workshopRoute,
    agreementsRoute,
    agreementRoute,
    examplesRoute,
    exampleRoute,
    decisionsRoute,
    standingProxiesRoute,
    newDecisionRoute,
    decisionRoute,
    editDecisionRoute,
    newCooperationRoute,
    cooperationRoute,
    preparationRoute,
    reviewRoute,
    comparisonRoute,
    keyPositionsRoute,
    ownPositionRoute,
    briefingRoute,
    whatIfRoute,
    importStartRoute,
    importReviewRoute,
    exportActorsRoute,
    exportContactsRoute,
    exportTiesRoute,
    exportWholeRoute,
    membersRoute,
    settingsRoute,
    mailsRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  // The query client knows what is fresh; the router keeps no copy.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 400,
  defaultPendingComponent: WaitingPage,
  defaultErrorComponent: PageError,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
