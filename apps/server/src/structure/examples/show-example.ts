import { may } from '@augenhoehe/domain/access';
import type { CooperationId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type ConsentWay,
  exampleState,
  type showExample as contract,
} from '@augenhoehe/domain/structure';
import type { Place } from '../../access/index.ts';
import type { Work } from '../../inventory/index.ts';
import type { Config } from '../../platform/config/config.ts';
import type { PartyWithActor } from '../cooperations/party-store.ts';
import { exampleAddress } from './example-address.ts';
import {
  exampleAsItIs,
  type KnownExample,
  readableCooperation,
  type ToldOf,
} from './known-example.ts';
import { readPrinciples } from './read-principles.ts';

/** By account a party speaks for itself alone; what came on paper or was said the team writes down. */
export function mayConsentBy(
  { member }: Place,
  { actorId }: Pick<PartyWithActor, 'actorId'>,
  way: ConsentWay,
): boolean {
  return way === 'account'
    ? member.actorId === actorId && may(member, 'example.read', [actorId])
    : may(member, 'example.edit', []);
}

function partyShown(
  place: Place,
  party: ToldOf['parties'][number],
  known: KnownExample | null,
): ReplyOf<typeof contract>['parties'][number] {
  const { id, actor, takesPart } = party;
  const consent = known?.consents.find(({ partyId }) => partyId === id);
  // Whoever has left has nothing more to say yes to, but can still say no.
  const isAsked = takesPart || consent?.answer === 'confirmed';
  return {
    id,
    actor,
    takesPart,
    consent:
      consent === undefined
        ? null
        : { ...consent, isCurrent: consent.textId === known?.example.textId },
    can: {
      answer: known !== null && isAsked && mayConsentBy(place, party, 'account'),
      record: known !== null && isAsked && mayConsentBy(place, party, 'paper'),
    },
  };
}

/** @throws ProblemError as `readableCooperation` */
export async function showExample(
  work: Work,
  config: Pick<Config, 'publicUrl'>,
  id: CooperationId,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const told = await readableCooperation(work, id, false);
  const known = await exampleAsItIs({ trx, neighbourhoodId: place.neighbourhoodId }, told);
  const state = known === null ? null : exampleState(known.example, known.standing);
  const { principles } = await readPrinciples(work, told);
  const shown = told.parties.filter(
    (party) =>
      party.takesPart || known?.consents.some(({ partyId }) => partyId === party.id) === true,
  );
  return {
    cooperation: told.cooperation,
    example: known?.example ?? null,
    state,
    standing: known?.standing ?? null,
    address:
      known !== null && state === 'published' ? exampleAddress(config, known.example.id) : null,
    principles: [...principles],
    parties: shown.map((party) => partyShown(place, party, known)),
    can: { edit: may(place.member, 'example.edit') },
  };
}
