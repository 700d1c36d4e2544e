import { listMailChoices, listMails, type MailState } from '@augenhoehe/domain/notification';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/api.ts';
import { placeKey } from '../app/session-query.ts';

export const mailChoicesQuery = queryOptions({
  queryKey: ['mail-choices'],
  queryFn: ({ signal }) => call(listMailChoices, { signal }),
});

/** What becomes of a mail is no change of the neighbourhood, so nobody tells this page: it asks again. */
const askAgainMs = 10_000;

export function mailsQuery(slug: string, state: MailState | undefined) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'mails', { state }],
    queryFn: ({ signal }) => call(listMails, { params: { slug }, query: { state }, signal }),
    refetchInterval: askAgainMs,
  });
}
