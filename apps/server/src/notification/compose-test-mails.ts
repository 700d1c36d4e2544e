import { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { ComposeMails, Mail } from '../platform/mail/index.ts';
import type { Services } from '../platform/services.ts';
import { testMail } from './mails/test-mail.ts';
import { membersAmong, placeOfMails } from './reader-store.ts';

/** Mails that the coordination sends itself. */
export function composeTestMails({
  database,
  config,
}: Pick<Services, 'database' | 'config'>): ComposeMails {
  return async (id, mails) => {
    const neighbourhoodId = NeighbourhoodId.parse(id);
    return await database.asOperator(async (trx) => {
      const place = await placeOfMails(trx, neighbourhoodId);
      const asked = mails.map(({ personId }) => personId);
      const people = await membersAmong(trx, neighbourhoodId, asked);
      return new Map<string, Mail>(
        mails.flatMap((mail) => {
          const person = people.get(mail.personId ?? '');
          if (person === undefined || place === undefined) return [];
          const { email, language } = person;
          const url = `${config.publicUrl}/quartier/${place.slug}/post`;
          return [[mail.id, testMail({ to: email, language, url })]];
        }),
      );
    });
  };
}
