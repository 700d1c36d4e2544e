import { may, sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import {
  type CooperationId,
  dayInGermany,
  type NeighbourhoodId,
} from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import {
  type Consent,
  type ConsentStanding,
  consentStanding,
  type Cooperation,
  type Example,
  orderParties,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { cooperationById, lockCooperation } from '../cooperations/cooperation-store.ts';
import { partiesOf, type PartyWithActor } from '../cooperations/party-store.ts';
import { consentsTo } from './consent-store.ts';
import { exampleOf } from './example-store.ts';

/** A cooperation with its parties, past ones too, in its order. */
export interface ToldOf {
  readonly cooperation: Cooperation;
  readonly parties: readonly (PartyWithActor & { readonly takesPart: boolean })[];
}

export interface KnownExample extends ToldOf {
  readonly example: Example;
  readonly consents: readonly Consent[];
  readonly standing: ConsentStanding;
}

interface Whose {
  readonly trx: Trx;
  readonly neighbourhoodId: NeighbourhoodId;
  readonly at: Date;
}

/** The parties of a cooperation in its order, each with whether it takes part today. */
export async function toldParties(
  { trx, neighbourhoodId, at }: Whose,
  { id, partyOrder }: Pick<Cooperation, 'id' | 'partyOrder'>,
): Promise<ToldOf['parties']> {
  const today = dayInGermany(at);
  const parties = orderParties(await partiesOf(trx, neighbourhoodId, [id]), partyOrder);
  return parties.map((party) => ({ ...party, takesPart: holdsOn(party, today) }));
}

/** The example of a cooperation with what its parties said; `null` where it has none. */
export async function exampleAsItIs(
  { trx, neighbourhoodId }: Pick<Whose, 'trx' | 'neighbourhoodId'>,
  told: ToldOf,
): Promise<KnownExample | null> {
  const example = await exampleOf(trx, neighbourhoodId, told.cooperation.id);
  if (example === null) return null;
  const consents = await consentsTo(trx, neighbourhoodId, [example.id]);
  const { textId } = example;
  const standing = consentStanding({ textId, parties: told.parties, consents });
  return { ...told, example, consents, standing };
}

/**
 * The cooperation for somebody who may read what is told of it.
 *
 * @param isLocked until the transaction ends, so that words and consents follow one another
 * @throws ProblemError 404 `no-such-cooperation`, also where this member may not see it; 403 `not-allowed`
 */
export async function readableCooperation(work: Work, id: CooperationId, isLocked: boolean) {
  const { trx, place, at } = work;
  const { neighbourhoodId, member } = place;
  const find = isLocked ? lockCooperation : cooperationById;
  const cooperation = await find(trx, neighbourhoodId, id);
  if (cooperation === null || !sharedLevelsSeenBy(member.role).includes(cooperation.visibility)) {
    throw new ProblemError(404, 'no-such-cooperation');
  }
  const parties = await toldParties({ trx, neighbourhoodId, at }, cooperation);
  const owners = parties.map(({ actorId }) => actorId);
  if (!may(member, 'example.read', owners)) throw new ProblemError(403, 'not-allowed');
  return { cooperation, parties };
}

async function exampleIn(work: Work, id: CooperationId, isLocked: boolean): Promise<KnownExample> {
  const { trx, place } = work;
  const told = await readableCooperation(work, id, isLocked);
  const known = await exampleAsItIs({ trx, neighbourhoodId: place.neighbourhoodId }, told);
  if (known === null) throw new ProblemError(404, 'no-such-example');
  return known;
}

/**
 * The example, locked for this transaction.
 *
 * @throws ProblemError as `readableCooperation`; 404 `no-such-example`
 */
export async function knownExample(work: Work, id: CooperationId): Promise<KnownExample> {
  return await exampleIn(work, id, true);
}

/**
 * The example, to be read and not written.
 *
 * @throws ProblemError as `readableCooperation`; 404 `no-such-example`
 */
export async function readExample(work: Work, id: CooperationId): Promise<KnownExample> {
  return await exampleIn(work, id, false);
}
