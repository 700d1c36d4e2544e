import * as contract from '@augenhoehe/domain/structure';
import { serveAnyone, serveMember } from '../../access/index.ts';
import type { App } from '../../platform/services.ts';
import {
  makeCalendarFeed,
  noSuchCalendar,
  readCalendarFeed,
  revokeCalendarFeed,
  showCalendarFeed,
} from './calendar-feed.ts';

/** Requests a minute and address: one fetches for many where a calendar lives with a provider. */
const limit = 60;

/** A member's days as a calendar to subscribe to. */
export function calendarRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.showCalendarFeed, ({ place }) => showCalendarFeed(services, place));
  serveMember(app, contract.makeCalendarFeed, ({ place }) => makeCalendarFeed(services, place));
  serveMember(app, contract.revokeCalendarFeed, ({ place }) => revokeCalendarFeed(services, place));
  serveAnyone(app, contract.readCalendarFeed, {
    limit,
    handle: async ({ params, reply }) => {
      const calendar = await readCalendarFeed(services, params.token);
      void reply
        .code(calendar === null ? 404 : 200)
        .header('cache-control', 'private, no-store')
        .type(`text/${calendar === null ? 'plain' : 'calendar'}; charset=utf-8`)
        .send(calendar ?? noSuchCalendar);
      return null;
    },
  });
}
