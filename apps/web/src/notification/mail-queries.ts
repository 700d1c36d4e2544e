import { listMailChoices, listMails, type MailState } from '@augenhoehe/domain/notification';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/api.ts';
import { placeKey } from '../app/session-query.ts';

export const mailChoicesQuery = queryOptions({
  queryKey: ['mail-choices'],
  queryFn: ({ signal }) => call(listMailChoices, { signal }),
});

/** What becomes of a mail is no change of the neighbourhood, so nobody tells this page: it asks again. */
const askAgainMs = { waiting: 2000, settled: 30_000 } as const;

/** Of every list of a neighbourhood's mails. */
export function mailsKey(slug: string) {
  return [...placeKey(slug), 'mails'];
}

export function mailsQuery(slug: string, state: MailState | undefined) {
  return queryOptions({
    queryKey: [...mailsKey(slug), { state }],
    queryFn: ({ signal }) => call(listMails, { params: { slug }, query: { state }, signal }),
    refetchInterval: ({ state: { data } }) =>
      (data?.counts.waiting ?? 0) > 0 ? askAgainMs.waiting : askAgainMs.settled,
  });
}
