import {
  type AgreementId,
  type BodyOf,
  dayInGermany,
  NeighbourhoodId,
  type PartyId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type answerByLink as answering,
  confirmationLinkDays,
  type lookAtConfirmation as looking,
  type makeConfirmationLink as making,
  orderParties,
  type revokeConfirmationLink as revoking,
} from '@augenhoehe/domain/structure';
import {
  hashLinkToken,
  mailsByPerson,
  mailsToAddress,
  type Place,
  readSecret,
  spend,
  spendOrRefuse,
} from '../../access/index.ts';
import { inPlace, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { insertMails } from '../../platform/mail/index.ts';
import type { Services } from '../../platform/services.ts';
import { openScopedChange } from '../change.ts';
import { cooperationById } from '../cooperations/cooperation-store.ts';
import { type Scope, scopeOf } from '../scope.ts';
import { answerVersion } from './answer-version.ts';
import { confirmationLink, confirmationToken } from './confirmation-link.ts';
import { confirmationsOn } from './confirmation-store.ts';
import {
  agreementAsItIs,
  knownAgreement,
  lockedAgreement,
  type KnownAgreement,
  partyOf,
} from './known-agreement.ts';
import { deleteLink, findLink, putLink } from './link-store.ts';
import { answerableVersion, inForce } from './put-in-force.ts';
import { liveVersionsOf } from './version-store.ts';

const dayMs = 86_400_000;

interface Ids {
  readonly agreementId: AgreementId;
  readonly partyId: PartyId;
}

/**
 * Makes a link by which a party answers, and mails it where an address is given.
 *
 * @throws ProblemError 404 `no-such-agreement`, `no-such-party`, 409 `no-longer-party`, 429 `too-many-requests`
 */
export async function makeConfirmationLink(
  services: Services,
  place: Place,
  { email, ...ids }: Ids & BodyOf<typeof making>,
): Promise<ReplyOf<typeof making>> {
  const mailed = email !== null && (await mayMailTo(services, place, email));
  const secret = await readSecret(services.config);
  return await inPlace(services, place, async (work) => {
    const { trx, at, newId } = work;
    const { neighbourhoodId } = place;
    const id = newId();
    const token = confirmationToken(secret, id);
    const expiresAt = new Date(at.getTime() + confirmationLinkDays * dayMs);
    const changeSetId = await putConfirmationLink(work, ids, {
      tokenHash: hashLinkToken(token),
      expiresAt,
    });
    if (mailed) {
      const details = { ...ids, email, personId: place.person.id };
      const mail = { neighbourhoodId, id, kind: 'confirmation', personId: null, details };
      await insertMails(trx, [mail], at);
    }
    const link = confirmationLink(services.config, token);
    return { changeSetId, link, expiresAt: expiresAt.toISOString(), mailed };
  });
}

async function mayMailTo(services: Services, { person }: Place, email: string): Promise<boolean> {
  if (!services.mailer.configured) return false;
  await spendOrRefuse(services, mailsByPerson, person.id);
  return await spend(services, mailsToAddress, email);
}

async function putConfirmationLink(
  work: Work,
  { agreementId, partyId }: Ids,
  link: { readonly tokenHash: string; readonly expiresAt: Date },
) {
  const { trx, place, at } = work;
  const known = await knownAgreement(work, agreementId);
  const party = partyOf(known, partyId);
  if (!known.present.includes(party)) throw new ProblemError(409, 'no-longer-party');
  const changeSetId = await openScopedChange(scopeOf(work), {
    kind: 'agreement.link-made',
    params: { agreement: known.newest.content.title, actor: party.actor.name },
  });
  await putLink(trx, place.neighbourhoodId, { agreementId, partyId, at, ...link });
  return changeSetId;
}

/** @throws ProblemError 404 `no-such-link` */
export async function revokeConfirmationLink(
  work: Work,
  ids: Ids,
): Promise<ReplyOf<typeof revoking>> {
  const known = await knownAgreement(work, ids.agreementId);
  const { actor } = partyOf(known, ids.partyId);
  const changeSetId = await openScopedChange(scopeOf(work), {
    kind: 'agreement.link-revoked',
    params: { agreement: known.newest.content.title, actor: actor.name },
  });
  if (!(await deleteLink(work.trx, work.place.neighbourhoodId, ids))) {
    throw new ProblemError(404, 'no-such-link');
  }
  return { changeSetId };
}

type Link = NonNullable<Awaited<ReturnType<typeof findLink>>>;
interface Followed {
  readonly link: Link;
  readonly scope: Scope;
  readonly known: KnownAgreement;
}

interface ByLink<Result> {
  readonly find: (scope: Scope, id: AgreementId) => Promise<KnownAgreement | null>;
  readonly useCase: (followed: Followed) => Promise<Result>;
}

/**
 * Runs a use case for the holder of a link, in the link's neighbourhood and nowhere else.
 *
 * @throws ProblemError 410 `link-not-valid`: unknown, taken back and too old look alike
 */
async function byLink<Result>(
  { database, clock, newId }: Services,
  token: string,
  { find, useCase }: ByLink<Result>,
): Promise<Result> {
  const at = clock();
  const link = await database.asOperator((trx) => findLink(trx, hashLinkToken(token), at));
  if (link === undefined) throw new ProblemError(410, 'link-not-valid');
  const neighbourhoodId = NeighbourhoodId.parse(link.neighbourhoodId);
  return await database.inNeighbourhood(neighbourhoodId, async (trx) => {
    const scope: Scope = { trx, neighbourhoodId, at, newId, personId: null };
    const known = await find(scope, link.agreementId);
    const isPresent = known?.present.some(({ id }) => id === link.partyId) ?? false;
    if (known === null || !isPresent) throw new ProblemError(410, 'link-not-valid');
    return await useCase({ link, scope, known });
  });
}

/** @throws ProblemError 410 `link-not-valid`, 409 `nothing-to-confirm` */
export async function lookAtConfirmation(
  services: Services,
  { token }: BodyOf<typeof looking>,
): Promise<ReplyOf<typeof looking>> {
  return await byLink(services, token, {
    find: (scope, id) => agreementAsItIs(scope, id, liveVersionsOf),
    useCase: showToParty,
  });
}

async function showToParty({ link, scope, known }: Followed): Promise<ReplyOf<typeof looking>> {
  const { trx, neighbourhoodId } = scope;
  const version = answerableVersion(known);
  if (version === null) throw new ProblemError(409, 'nothing-to-confirm');
  const { cooperationId } = known.agreement;
  const cooperation = await cooperationById(trx, neighbourhoodId, cooperationId);
  const words = await confirmationsOn(trx, neighbourhoodId, [version.id]);
  const before = inForce(known);
  const party = partyOf(known, link.partyId);
  return {
    neighbourhood: { name: link.name, city: link.city },
    cooperation: cooperation?.name ?? '',
    party: { id: party.id, name: party.actor.name },
    parties: orderParties(known.present, cooperation?.partyOrder ?? 'alphabetical').map(
      ({ id, actor }) => ({ id, name: actor.name }),
    ),
    version,
    before: before === undefined || before.id === version.id ? null : before.content,
    word: words.find(({ partyId }) => partyId === link.partyId) ?? null,
    expiresAt: link.expiresAt.toISOString(),
  };
}

/** @throws ProblemError 410 `link-not-valid`; else as `answerVersion` */
export async function answerByLink(
  services: Services,
  { token, ...answer }: BodyOf<typeof answering>,
): Promise<ReplyOf<typeof answering>> {
  return await byLink(services, token, {
    find: lockedAgreement,
    useCase: ({ link, scope, known }) =>
      answerVersion(scope, known, {
        ...answer,
        partyId: link.partyId,
        way: 'link',
        witness: '',
        givenOn: dayInGermany(scope.at),
      }),
  });
}
