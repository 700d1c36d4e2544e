import { z } from 'zod';
import { endpoint, Instant } from '../../contract/index.ts';
import { ofNeighbourhood } from '../../inventory/index.ts';

const path = '/api/neighbourhoods/:slug/calendar';
const own = { kind: 'member', action: 'task.edit' } as const;

export const showCalendarFeed = endpoint({
  method: 'GET',
  path,
  summary: 'Since when this member has a secret calendar address in this neighbourhood',
  audience: own,
  params: ofNeighbourhood,
  reply: z.object({
    /** `null`: there is none. */
    since: Instant.nullable(),
  }),
});

export const makeCalendarFeed = endpoint({
  method: 'POST',
  path,
  summary: 'A secret calendar address of this member, shown this once; an earlier one ends',
  audience: own,
  params: ofNeighbourhood,
  reply: z.object({ address: z.url(), since: Instant }),
});

export const revokeCalendarFeed = endpoint({
  method: 'DELETE',
  path,
  summary: 'End the secret calendar address of this member, if there is one',
  audience: own,
  params: ofNeighbourhood,
  reply: z.null(),
});

/** What calendars ask for over and over; they know no header to tell who asks. */
export const readCalendarFeed = endpoint({
  method: 'GET',
  path: '/api/calendars/:token.ics',
  summary:
    'Tasks, reviews and ends of one member as all-day events, RFC 5545; 404 for whatever is no address in use',
  audience: { kind: 'anyone' },
  params: z.object({ token: z.string() }),
  reply: z.null(),
  file: ['text/calendar'],
});
