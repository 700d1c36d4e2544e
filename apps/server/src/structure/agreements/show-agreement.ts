import {
  type AgreementId,
  dayInGermany,
  type QueryOf,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type AgreementPart,
  orderParties,
  type PartKey,
  proposedPart,
  type showAgreement as contract,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { cooperationById } from '../cooperations/cooperation-store.ts';
import { mayAnswerBy } from './answer-agreement.ts';
import { confirmationsOn } from './confirmation-store.ts';
import { contributionsTo } from './contribution-store.ts';
import {
  agreementAsItIs,
  type KnownAgreement,
  mayEditAgreement,
  mayReadAgreement,
} from './known-agreement.ts';
import { linksOf } from './link-store.ts';
import {
  liveVersionsOf,
  type ReadVersions,
  versionsAround,
  versionsInBrief,
} from './version-store.ts';

/** @throws ProblemError 404 `no-such-agreement`, also where this member may not read it */
async function readableAgreement(
  work: Work,
  id: AgreementId,
  readVersions: ReadVersions,
): Promise<KnownAgreement> {
  const { trx, place, at } = work;
  const { neighbourhoodId } = place;
  const known = await agreementAsItIs({ trx, neighbourhoodId, at }, id, readVersions);
  if (known === null || !mayReadAgreement(place, known.parties)) {
    throw new ProblemError(404, 'no-such-agreement');
  }
  return known;
}

async function cooperationOf({ trx, place }: Work, { agreement }: KnownAgreement) {
  const cooperation = await cooperationById(trx, place.neighbourhoodId, agreement.cooperationId);
  if (cooperation === null) throw new Error(`The agreement ${agreement.id} has no cooperation.`);
  return cooperation;
}

export async function showAgreement(
  work: Work,
  id: AgreementId,
  { number }: QueryOf<typeof contract> = {},
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { neighbourhoodId } = place;
  const known = await readableAgreement(work, id, versionsAround(number));
  const { agreement, versions, parties, present } = known;
  const cooperation = await cooperationOf(work, known);
  const words = Map.groupBy(
    await confirmationsOn(
      trx,
      neighbourhoodId,
      versions.map((version) => version.id),
    ),
    ({ versionId }) => versionId,
  );
  const edit = mayEditAgreement(place, present);
  const links = await linksOf(trx, neighbourhoodId, { agreementId: id, at });
  return {
    agreement,
    cooperation,
    parties: orderParties(parties, cooperation.partyOrder).map((party) => ({
      id: party.id,
      actor: party.actor,
      takesPart: present.includes(party),
      linkUntil: edit ? (links.get(party.id)?.toISOString() ?? null) : null,
      can: {
        answer: present.includes(party) && mayAnswerBy(place, party, 'account'),
        record: present.includes(party) && mayAnswerBy(place, party, 'paper'),
      },
    })),
    versions: versions.map((version) => ({
      ...version,
      confirmations: words.get(version.id) ?? [],
    })),
    history: await versionsInBrief(trx, neighbourhoodId, id),
    contributions: await contributionsTo(trx, neighbourhoodId, [id]),
    can: { edit },
  };
}

/** The words proposed for one part of the newest version, filled with what is known now. */
export async function proposePart(
  work: Work,
  { agreementId, part }: { readonly agreementId: AgreementId; readonly part: PartKey },
): Promise<AgreementPart> {
  const known = await readableAgreement(work, agreementId, liveVersionsOf);
  const cooperation = await cooperationOf(work, known);
  const { language, matters, startsOn, endsOn } = known.newest.content;
  return proposedPart(part, {
    cooperation,
    parties: orderParties(known.present, cooperation.partyOrder),
    form: known.agreement.form,
    matters,
    language,
    startsOn,
    endsOn,
    today: dayInGermany(work.at),
  });
}
