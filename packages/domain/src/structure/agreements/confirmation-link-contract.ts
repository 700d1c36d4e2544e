import { z } from 'zod';
import { Email, LinkToken } from '../../access/index.ts';
import { AgreementId, endpoint, Instant, PartyId } from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { AgreementContent, AgreementVersion } from './agreement.ts';
import { Confirmation, ConfirmationWords } from './confirmation.ts';

/** How long a link to confirm holds, in days. */
export const confirmationLinkDays = 14;

const ofParty = ofNeighbourhood.extend({ agreementId: AgreementId, partyId: PartyId });
const writing = { kind: 'member', action: 'agreement.edit' } as const;

export const makeConfirmationLink = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/parties/:partyId/link',
  summary:
    'A link by which a party confirms without an account, shown this once and mailed where an address is given; an earlier one ends',
  audience: writing,
  params: ofParty,
  body: z.object({ email: Email.nullable() }),
  reply: Changed.extend({
    link: z.url(),
    expiresAt: Instant,
    /** Whether a mail with it is on its way to the address. */
    mailed: z.boolean(),
  }),
});

export const revokeConfirmationLink = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/parties/:partyId/link',
  summary: 'Take a link back',
  audience: writing,
  params: ofParty,
  reply: Changed,
});

const Word = Confirmation.pick({
  answer: true,
  name: true,
  function: true,
  reason: true,
  way: true,
  givenOn: true,
});

export const lookAtConfirmation = endpoint({
  method: 'POST',
  path: '/api/confirmations/look',
  summary:
    'The agreement that a link leads to, for the party it was made for; refused with `link-not-valid`',
  audience: { kind: 'anyone' },
  body: z.object({ token: LinkToken }),
  reply: z.object({
    neighbourhood: z.object({ name: z.string(), city: z.string() }),
    cooperation: z.string(),
    party: z.object({ id: PartyId, name: z.string() }),
    parties: z.array(z.object({ id: PartyId, name: z.string() })),
    version: AgreementVersion.pick({
      number: true,
      state: true,
      reason: true,
      openedAt: true,
    }).extend({
      content: AgreementContent,
    }),
    /** What was in force before, so that the change can be shown; `null`: nothing. */
    before: AgreementContent.nullable(),
    /** What was already said for this party on this version. */
    word: Word.nullable(),
    expiresAt: Instant,
  }),
});

export const answerByLink = endpoint({
  method: 'POST',
  path: '/api/confirmations/answer',
  summary:
    'Confirm or decline by link, once for each version; refused with `version-outdated`, `already-answered` or `link-not-valid`',
  audience: { kind: 'anyone' },
  body: ConfirmationWords.extend({
    token: LinkToken,
    number: z.int(),
    openedAt: AgreementVersion.shape.openedAt,
  }),
  reply: z.object({ inForce: z.boolean() }),
});
