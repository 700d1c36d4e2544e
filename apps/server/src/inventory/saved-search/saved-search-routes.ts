import * as contract from '@augenhoehe/domain/inventory';
import { serveMember } from '../../access/index.ts';
import type { App } from '../../platform/services.ts';
import { inPlace } from '../change.ts';
import {
  editSavedSearch,
  listSavedSearches,
  removeSavedSearch,
  saveSearch,
} from './save-search.ts';

export function savedSearchRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listSavedSearches, ({ place, query }) =>
    inPlace(services, place, (work) => listSavedSearches(work, query.page)),
  );
  serveMember(app, contract.saveSearch, ({ place, body }) =>
    inPlace(services, place, (work) => saveSearch(work, body)),
  );
  serveMember(app, contract.editSavedSearch, ({ place, params, body }) =>
    inPlace(services, place, (work) => editSavedSearch(work, params.savedSearchId, body)),
  );
  serveMember(app, contract.removeSavedSearch, ({ place, params }) =>
    inPlace(services, place, (work) => removeSavedSearch(work, params.savedSearchId)),
  );
}
