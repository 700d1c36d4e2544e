import { streamChanges } from '@augenhoehe/domain/inventory';
import { serveMember } from '../access/index.ts';
import { type EventStream, openEventStream } from '../platform/live/event-stream.ts';
import type { App } from '../platform/services.ts';

/** Every open browser learns of a change as soon as it is committed. */
export function streamRoute(app: App): void {
  const open = new Set<EventStream>();
  app.http.addHook('preClose', (done) => {
    for (const stream of open) stream.close();
    done();
  });
  serveMember(app, streamChanges, ({ place, reply }) => {
    const unsubscribe = app.services.changes.subscribe(place.neighbourhoodId, (notice) => {
      if (notice === 'gap') stream.send('gap', {});
      else stream.send('change', { kind: notice.kind, changeSetId: notice.changeSetId });
    });
    const stream = openEventStream(reply, () => {
      unsubscribe();
      open.delete(stream);
    });
    open.add(stream);
    return Promise.resolve(null);
  });
}
