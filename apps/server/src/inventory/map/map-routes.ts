import * as contract from '@augenhoehe/domain/inventory';
import { serveMember } from '../../access/index.ts';
import type { App } from '../../platform/services.ts';
import { inPlace } from '../change.ts';
import { readingDependsOn } from '../reading-depends-on.ts';
import { findAreaAround } from './find-area-around.ts';
import { showMap } from './show-map.ts';
import { showOutlines } from './show-outlines.ts';

export function mapRoutes(app: App): void {
  const { services } = app;
  const dependsOn = readingDependsOn(services);
  serveMember(app, contract.showMap, {
    dependsOn,
    handle: ({ place, query }) => inPlace(services, place, (work) => showMap(work, query)),
  });
  serveMember(app, contract.showOutlines, {
    dependsOn,
    handle: ({ place }) => inPlace(services, place, showOutlines),
  });
  serveMember(app, contract.findAreaAround, {
    dependsOn,
    handle: ({ place, query }) => inPlace(services, place, (work) => findAreaAround(work, query)),
  });
}
