import { z } from 'zod';
import { AgreementId, ContributionId, endpoint } from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { ContributionChanges, ContributionFacts } from './contribution.ts';

const ofAgreement = ofNeighbourhood.extend({ agreementId: AgreementId });
const ofContribution = ofAgreement.extend({ contributionId: ContributionId });
const writing = { kind: 'member', action: 'agreement.edit' } as const;

/** In one agreement; far above what anybody promises. */
export const contributionsAtMost = 500;

export const addContribution = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/contributions',
  summary: 'Note what a party promised to bring in',
  audience: writing,
  params: ofAgreement,
  body: ContributionFacts,
  reply: Changed.extend({ id: ContributionId }),
});

export const editContribution = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/contributions/:contributionId',
  summary: 'Change a contribution, whether it came among it; refused with `changed-meanwhile`',
  audience: writing,
  params: ofContribution,
  body: z.object({ changes: ContributionChanges, was: ContributionChanges }),
  reply: Changed,
});

export const removeContribution = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/contributions/:contributionId',
  summary: 'Remove a contribution entered by mistake; can be undone',
  audience: writing,
  params: ofContribution,
  reply: Changed,
});
