import { PersonId, type BodyOf, type ReplyOf } from '@augenhoehe/domain/contract';
import type { lookAtSetUp as lookContract, setUp as contract } from '@augenhoehe/domain/access';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { Services } from '../platform/services.ts';
import { hashPassphrase } from './accept-passphrase.ts';
import type { AccessDependencies } from './dependencies.ts';
import { foundNeighbourhood } from './found-neighbourhood.ts';
import { foundSample, type Sample } from './found-sample.ts';
import { hashLinkToken } from './link-token.ts';
import { insertMembership } from './membership-store.ts';
import { hasCoordinator, waitingNeighbourhoods } from './neighbourhood-store.ts';
import { insertPerson } from './person-store.ts';
import { deleteSetUpLinks, lockSetUpLink } from './set-up-link-store.ts';
import { asOperator, type Work } from './work.ts';

/** @throws ProblemError 410 `link-not-valid` where the link is unknown or somebody coordinates already */
export async function requireSetUpLink({ trx }: Pick<Work, 'trx'>, token: string): Promise<void> {
  const good = await lockSetUpLink(trx, hashLinkToken(token));
  if (!good || (await hasCoordinator(trx))) throw new ProblemError(410, 'link-not-valid');
}

export async function lookAtSetUp(
  services: Services,
  token: string,
): Promise<ReplyOf<typeof lookContract>> {
  return await asOperator(services, async (work) => {
    await requireSetUpLink(work, token);
    const waiting = await waitingNeighbourhoods(work.trx);
    return { waiting: waiting.map(({ slug, name }) => ({ slug, name })) };
  });
}

/** @throws ProblemError 404 `no-such-neighbourhood` */
async function takeOver(work: Work, slug: string, personId: PersonId): Promise<string> {
  const waiting = await waitingNeighbourhoods(work.trx);
  const found = waiting.find((each) => each.slug === slug);
  if (found === undefined) throw new ProblemError(404, 'no-such-neighbourhood');
  await insertMembership(work.trx, {
    neighbourhoodId: found.id,
    personId,
    role: 'coordination',
    actorId: null,
    at: work.at,
  });
  return slug;
}

/** First person, first neighbourhood; the link is dead then. */
export async function setUp(
  services: Services,
  dependencies: AccessDependencies,
  { token, person, neighbourhood }: BodyOf<typeof contract>,
): Promise<{ slug: string; personId: PersonId }> {
  const passphraseHash = await hashPassphrase(person, () =>
    asOperator(services, (work) => requireSetUpLink(work, token)),
  );
  return await asOperator(services, async (work) => {
    await requireSetUpLink(work, token);
    const personId = PersonId.parse(work.newId());
    const { name, email } = person;
    const added = await insertPerson(work.trx, {
      id: personId,
      name,
      email,
      passphraseHash,
      // Whoever holds the operator's link is taken at their word.
      emailVerified: true,
      language: 'language' in neighbourhood ? neighbourhood.language : 'de',
      at: work.at,
    });
    if (!added) throw new ProblemError(409, 'account-exists');
    const slug =
      'slug' in neighbourhood
        ? await takeOver(work, neighbourhood.slug, personId)
        : await foundNeighbourhood(work, dependencies, { personId, neighbourhood });
    await deleteSetUpLinks(work.trx);
    return { slug, personId };
  });
}

/** The sample, for whoever holds the link; the link stays good. */
export async function setUpSample(
  services: Services,
  dependencies: AccessDependencies,
  token: string,
): Promise<Sample> {
  return await asOperator(services, async (work) => {
    await requireSetUpLink(work, token);
    return await foundSample(work, dependencies);
  });
}
