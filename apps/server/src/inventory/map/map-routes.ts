import * as contract from '@augenhoehe/domain/inventory';
import { serveMember } from '../../access/index.ts';
import type { Config } from '../../platform/config/config.ts';
import { baseMapPath } from '../../platform/http/serve-base-map.ts';
import type { App } from '../../platform/services.ts';
import { inPlace } from '../change.ts';
import { readingDependsOn } from '../reading-depends-on.ts';
import { AddressSearch } from './address-search.ts';
import { findAreaAround } from './find-area-around.ts';
import { showMap } from './show-map.ts';
import { outlinesOfAreas } from './outlines-of-areas.ts';

export function mapRoutes(app: App): void {
  const { services } = app;
  const dependsOn = readingDependsOn(services);
  serveMember(app, contract.showMap, {
    dependsOn,
    handle: ({ place, query }) => inPlace(services, place, (work) => showMap(work, query)),
  });
  serveMember(app, contract.showMapGround, {
    dependsOn,
    handle: async ({ place }) => ({
      areas: await inPlace(services, place, outlinesOfAreas),
      ground: groundOf(services.config.baseMap),
      addressSearch: services.config.geocoder !== null,
    }),
  });
  serveMember(app, contract.findAreaAround, {
    dependsOn,
    handle: ({ place, query }) => inPlace(services, place, (work) => findAreaAround(work, query)),
  });
  const addresses = new AddressSearch(services.config);
  serveMember(app, contract.findAddress, {
    limit: 30,
    handle: async ({ place, query }) => ({
      found: [...(await addresses.find(query.q, place.language))],
    }),
  });
}

function groundOf(baseMap: Config['baseMap']): contract.MapGround {
  switch (baseMap?.kind) {
    case 'style':
      return { kind: 'style', url: baseMap.url, attribution: baseMap.attribution };
    case 'pmtiles':
      return { kind: 'pmtiles', url: baseMapPath, attribution: baseMap.attribution };
    case undefined:
      return { kind: 'none' };
  }
}
