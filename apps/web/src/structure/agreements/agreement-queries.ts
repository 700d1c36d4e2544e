import type { AgreementId, CooperationId } from '@augenhoehe/domain/contract';
import { listAgreements, showAgreement } from '@augenhoehe/domain/structure';
import { type QueryKey, queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function agreementsQuery(slug: string, cooperation?: CooperationId) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'agreements', { cooperation }],
    queryFn: ({ signal }) =>
      call(listAgreements, { params: { slug }, query: { cooperation }, signal }),
  });
}

/** Of an agreement, whichever version of it is read. */
export function agreementKey(slug: string, agreementId: AgreementId): QueryKey {
  return [...placeKey(slug), 'agreement', agreementId];
}

/** @param number the version to be read; left out: the newest */
export function agreementQuery(slug: string, agreementId: AgreementId, number?: number) {
  return queryOptions({
    queryKey: [...agreementKey(slug, agreementId), { number }],
    queryFn: ({ signal }) =>
      call(showAgreement, { params: { slug, agreementId }, query: { number }, signal }),
  });
}
