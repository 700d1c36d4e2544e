import { may } from '@augenhoehe/domain/access';
import {
  type AgreementId,
  dayInGermany,
  type NeighbourhoodId,
  type PartyId,
} from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import {
  type Agreement,
  type AgreementMove,
  type AgreementVersion,
  movesOf,
} from '@augenhoehe/domain/structure';
import type { Place } from '../../access/index.ts';
import type { Work } from '../../inventory/index.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { partiesOf, type PartyWithActor } from '../cooperations/party-store.ts';
import { agreementById, lockAgreement } from './agreement-store.ts';
import { liveVersionsOf, type ReadVersions } from './version-store.ts';

export interface KnownAgreement {
  readonly agreement: Agreement;
  /** Those that were asked for, the newest first; there is at least one. */
  readonly versions: readonly AgreementVersion[];
  readonly newest: AgreementVersion;
  /** Of the cooperation, past ones too. */
  readonly parties: readonly PartyWithActor[];
  /** Those whose word is needed today. */
  readonly present: readonly PartyWithActor[];
}

export function mayReadAgreement({ member }: Place, parties: readonly PartyWithActor[]): boolean {
  return may(
    member,
    'agreement.read',
    parties.map(({ actorId }) => actorId),
  );
}

export function mayEditAgreement({ member }: Place, present: readonly PartyWithActor[]): boolean {
  return may(
    member,
    'agreement.edit',
    present.map(({ actorId }) => actorId),
  );
}

interface Whose {
  readonly trx: Trx;
  readonly neighbourhoodId: NeighbourhoodId;
  readonly at: Date;
}

async function known(
  { trx, neighbourhoodId, at }: Whose,
  agreement: Agreement | null,
  readVersions: ReadVersions,
): Promise<KnownAgreement | null> {
  if (agreement === null) return null;
  const versions = await readVersions(trx, neighbourhoodId, agreement.id);
  const [newest] = versions;
  if (newest === undefined) throw new Error(`The agreement ${agreement.id} has no version.`);
  const parties = await partiesOf(trx, neighbourhoodId, [agreement.cooperationId]);
  const today = dayInGermany(at);
  const present = parties.filter((party) => holdsOn(party, today));
  return { agreement, versions, newest, parties, present };
}

/** The agreement with its live versions, locked, whoever asks; `null` where it is not there. */
export async function lockedAgreement(
  whose: Whose,
  id: AgreementId,
): Promise<KnownAgreement | null> {
  const agreement = await lockAgreement(whose.trx, whose.neighbourhoodId, id);
  return await known(whose, agreement, liveVersionsOf);
}

/**
 * The agreement as it is, to be read and not written.
 *
 * @param readVersions the live ones alone, or others as well
 */
export async function agreementAsItIs(
  whose: Whose,
  id: AgreementId,
  readVersions: ReadVersions,
): Promise<KnownAgreement | null> {
  const agreement = await agreementById(whose.trx, whose.neighbourhoodId, id);
  return await known(whose, agreement, readVersions);
}

/**
 * The agreement, locked for this transaction, for somebody who may write it.
 *
 * @throws ProblemError 404 `no-such-agreement`, also where this member may not read it; 403 `not-allowed`
 */
export async function knownAgreement(
  { trx, place, at }: Work,
  id: AgreementId,
): Promise<KnownAgreement> {
  const { neighbourhoodId } = place;
  const agreed = await lockedAgreement({ trx, neighbourhoodId, at }, id);
  if (agreed === null || !mayReadAgreement(place, agreed.parties)) {
    throw new ProblemError(404, 'no-such-agreement');
  }
  if (!mayEditAgreement(place, agreed.present)) throw new ProblemError(403, 'not-allowed');
  return agreed;
}

/**
 * @throws ProblemError 409 `agreement-moved-on`, with how it stands, where this can no longer or not yet be done
 */
export function requireMove({ agreement, newest }: KnownAgreement, move: AgreementMove): void {
  const { state, archived } = agreement;
  if (movesOf({ state, archived, newest: newest.state }).includes(move)) return;
  throw new ProblemError(409, 'agreement-moved-on', { state, version: newest.state });
}

/** @throws ProblemError 409 `version-outdated` with the number of the version that is asked about */
export function requireVersion({ newest }: KnownAgreement, number: number): void {
  if (newest.number === number) return;
  throw new ProblemError(409, 'version-outdated', { current: newest.number });
}

/** @throws ProblemError 404 `no-such-party` */
export function partyOf({ parties }: KnownAgreement, id: PartyId): PartyWithActor {
  const party = parties.find((each) => each.id === id);
  if (party === undefined) throw new ProblemError(404, 'no-such-party');
  return party;
}
