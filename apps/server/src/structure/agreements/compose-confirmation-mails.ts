import { Email } from '@augenhoehe/domain/access';
import { AgreementId, NeighbourhoodId, PartyId, PersonId } from '@augenhoehe/domain/contract';
import { z } from 'zod';
import { hashLinkToken, personNames } from '../../access/index.ts';
import type { ComposeMails } from '../../platform/mail/index.ts';
import type { Services } from '../../platform/services.ts';
import { confirmationLink, confirmationToken } from './confirmation-link.ts';
import { mailableLinks } from './link-store.ts';
import { confirmationMail } from './mails/confirmation-mail.ts';

const Details = z.object({
  agreementId: AgreementId,
  partyId: PartyId,
  email: Email,
  /** Who asks. */
  personId: PersonId,
});

interface Surroundings {
  readonly services: Services;
  readonly secret: string;
}

/** Links to confirm on their way. One that was taken back, replaced or is too old is not sent any more. */
export function composeConfirmationMails({ services, secret }: Surroundings): ComposeMails {
  return async (id, mails) => {
    const neighbourhoodId = NeighbourhoodId.parse(id);
    const asked = mails.map((mail) => ({ mail, details: Details.parse(mail.details) }));
    const names = await personNames(services, [
      ...new Set(asked.map(({ details }) => details.personId)),
    ]);
    const links = await services.database.asOperator((trx) =>
      mailableLinks(trx, neighbourhoodId, {
        tokenHashes: mails.map((mail) => hashLinkToken(confirmationToken(secret, mail.id))),
        at: services.clock(),
      }),
    );
    return new Map(
      asked.flatMap(({ mail, details }) => {
        const token = confirmationToken(secret, mail.id);
        const link = links.get(hashLinkToken(token));
        if (link === undefined) return [];
        const from = names.get(details.personId) ?? '';
        const url = confirmationLink(services.config, token);
        return [[mail.id, confirmationMail({ ...link, to: details.email, from, url })]];
      }),
    );
  };
}
