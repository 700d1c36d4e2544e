import type { AgreementId, CooperationId } from '@augenhoehe/domain/contract';
import { listAgreements, showAgreement } from '@augenhoehe/domain/structure';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function agreementsQuery(slug: string, cooperation?: CooperationId) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'agreements', { cooperation }],
    queryFn: ({ signal }) =>
      call(listAgreements, { params: { slug }, query: { cooperation }, signal }),
  });
}

export function agreementQuery(slug: string, agreementId: AgreementId) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'agreement', agreementId],
    queryFn: ({ signal }) => call(showAgreement, { params: { slug, agreementId }, signal }),
  });
}
