import { dayInGermany, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { type DigestItem, isWorthSending } from '@augenhoehe/domain/notification';
import { z } from 'zod';
import { hashLinkToken } from '../access/index.ts';
import type { ComposeMails, Mail, WaitingMail } from '../platform/mail/index.ts';
import type { Services } from '../platform/services.ts';
import { saveTokenHashes } from './choice-store.ts';
import { choiceToken } from './choice-token.ts';
import type { DigestReader, DigestSource } from './digest-source.ts';
import { digestMail } from './mails/digest-mail.ts';
import { type Addressee, type Addressees, addressees, placeOfMails } from './reader-store.ts';

const Details = z.object({ rhythm: z.enum(['weekly', 'daily']), since: z.coerce.date() });

interface Writing extends Addressee, z.infer<typeof Details> {
  readonly mailId: string;
}

interface Surroundings {
  readonly services: Pick<Services, 'database' | 'clock' | 'config'>;
  readonly sources: readonly DigestSource[];
  /** That of the installation, from which the links at the end of mails are worked out. */
  readonly secret: string;
}

/** Digests of what their readers may see at this moment; nothing to say, or nobody to say it to: no mail. */
export function composeDigests({ services, sources, secret }: Surroundings): ComposeMails {
  const { database, clock, config } = services;

  return async (id, mails) => {
    const neighbourhoodId = NeighbourhoodId.parse(id);
    const at = clock();
    const today = dayInGermany(at);
    const { place, people } = await database.asOperator(async (trx) => ({
      place: await placeOfMails(trx, neighbourhoodId),
      people: await addressees(
        trx,
        neighbourhoodId,
        mails.map(({ personId }) => personId),
      ),
    }));
    if (place === undefined) return new Map();
    const letters = writingsOf(mails, people);
    const readers = letters.map(toReader);
    const said = await database.inNeighbourhood(neighbourhoodId, async (trx) => {
      const items = [];
      for (const source of sources) {
        items.push(...(await source({ trx, neighbourhoodId, readers, today, at })));
      }
      return Map.groupBy(items, ({ personId }) => personId);
    });
    const worth = letters.flatMap((letter) => {
      const items: readonly DigestItem[] = said.get(letter.personId) ?? [];
      if (!isWorthSending(letter.rhythm, items)) return [];
      return { ...letter, items, token: choiceToken(secret, { neighbourhoodId, ...letter }) };
    });
    await database.asOperator((trx) =>
      saveTokenHashes(
        trx,
        worth.map(({ personId, token }) => ({
          neighbourhoodId,
          personId,
          tokenHash: hashLinkToken(token),
        })),
      ),
    );
    const { publicUrl } = config;
    return new Map<string, Mail>(
      worth.map(({ mailId, email, language, items, token }) => [
        mailId,
        digestMail({
          to: email,
          language,
          neighbourhood: place.name,
          url: `${publicUrl}/quartier/${place.slug}`,
          items,
          today,
          choiceUrl: `${publicUrl}/post#token=${token}`,
          unsubscribeUrl: `${publicUrl}/api/mail-choice/${token}/unsubscribe`,
        }),
      ]),
    );
  };
}

function writingsOf(mails: readonly WaitingMail[], people: Addressees): Writing[] {
  return mails.flatMap(({ id, personId, details }) => {
    const person = people.get(personId ?? '');
    return person === undefined ? [] : { ...person, ...Details.parse(details), mailId: id };
  });
}

function toReader(writing: Writing): DigestReader {
  const { personId, role, actorId, isInProtectedCircle, since } = writing;
  return { personId, role, actorId, isInProtectedCircle, since };
}
