import * as contract from '@augenhoehe/domain/position';
import { serveMember } from '../../access/index.ts';
import { inPlace, readingDependsOn } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { compareWithSnapshot } from './compare-with-snapshot.ts';
import { removeSnapshot, renameSnapshot } from './edit-snapshot.ts';
import { listSnapshots } from './list-snapshots.ts';
import { takeSnapshot } from './take-snapshot.ts';

export function snapshotRoutes(app: App): void {
  const { services } = app;
  const dependsOn = readingDependsOn(services);
  serveMember(app, contract.listSnapshots, {
    dependsOn,
    handle: ({ place }) => inPlace(services, place, listSnapshots),
  });
  serveMember(app, contract.compareWithSnapshot, {
    dependsOn,
    handle: ({ place, params, query }) =>
      inPlace(services, place, (work) => compareWithSnapshot(work, params.snapshotId, query)),
  });
  serveMember(app, contract.takeSnapshot, ({ place, body }) =>
    inPlace(services, place, (work) => takeSnapshot(work, body)),
  );
  serveMember(app, contract.renameSnapshot, ({ place, params, body }) =>
    inPlace(services, place, (work) => renameSnapshot(work, params.snapshotId, body)),
  );
  serveMember(app, contract.removeSnapshot, ({ place, params }) =>
    inPlace(services, place, (work) => removeSnapshot(work, params.snapshotId)),
  );
}
