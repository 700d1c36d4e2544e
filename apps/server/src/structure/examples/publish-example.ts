import {
  type BodyOf,
  type CooperationId,
  dayInGermany,
  type PartyId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  isPublished,
  publicationProblem,
  type publishExample as publishing,
  type takeBackExample as takingBack,
} from '@augenhoehe/domain/structure';
import { requireAllowed, type Work } from '../../inventory/index.ts';
import type { Config } from '../../platform/config/config.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { exampleAddress } from './example-address.ts';
import { updateExample } from './example-store.ts';
import { knownExample, type KnownExample } from './known-example.ts';

/** @throws ProblemError 409 `consent-missing` with names, or `example-unworded` with what is not worded */
function requirePublishable({ example, parties, standing }: KnownExample): void {
  const problem = publicationProblem(example, standing);
  if (problem === null) return;
  if (problem.problem === 'unworded') {
    throw new ProblemError(409, 'example-unworded', { parts: problem.parts });
  }
  function named(ids: readonly PartyId[]): string[] {
    return parties.filter(({ id }) => ids.includes(id)).map(({ actor }) => actor.name);
  }
  const { missing, declined } = problem;
  throw new ProblemError(409, 'consent-missing', {
    missing: named(missing),
    declined: named(declined),
  });
}

/** @throws ProblemError as `requirePublishable`; 409 `version-outdated` where other words were read */
export async function publishExample(
  work: Work,
  { cooperationId, config }: { cooperationId: CooperationId; config: Pick<Config, 'publicUrl'> },
  { textId }: BodyOf<typeof publishing>,
): Promise<ReplyOf<typeof publishing>> {
  const { trx, place, at } = work;
  requireAllowed(place, 'example.edit', []);
  const known = await knownExample(work, cooperationId);
  const { example, standing } = known;
  if (textId !== example.textId) throw new ProblemError(409, 'version-outdated');
  requirePublishable(known);
  const changeSetId = await openChange(work, {
    kind: 'example.published',
    params: { example: example.text.title },
  });
  const publication = { on: dayInGermany(at), textId, parties: [...standing.agreed] };
  await updateExample(trx, place.neighbourhoodId, { example: { ...example, publication }, at });
  return { changeSetId, address: exampleAddress(config, example.id) };
}

/** @throws ProblemError 409 `example-not-published` */
export async function takeBackExample(
  work: Work,
  cooperationId: CooperationId,
): Promise<ReplyOf<typeof takingBack>> {
  const { trx, place, at } = work;
  requireAllowed(place, 'example.edit', []);
  const { example, standing } = await knownExample(work, cooperationId);
  if (!isPublished(example, standing)) throw new ProblemError(409, 'example-not-published');
  const changeSetId = await openChange(work, {
    kind: 'example.taken-back',
    params: { example: example.text.title },
  });
  await updateExample(trx, place.neighbourhoodId, {
    example: { ...example, publication: null },
    at,
  });
  return { changeSetId };
}
