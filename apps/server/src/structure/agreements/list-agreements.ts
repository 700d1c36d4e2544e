import { may } from '@augenhoehe/domain/access';
import { dayInGermany, type QueryOf, type ReplyOf } from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import {
  type Agreement,
  type AgreementRow,
  type Confirmation,
  type Contribution,
  isContributionDue,
  type listAgreements as contract,
  standingOf,
} from '@augenhoehe/domain/structure';
import { sql } from 'kysely';
import type { Work } from '../../inventory/index.ts';
import { cooperationNames } from '../cooperations/cooperation-store.ts';
import type { PartyWithActor } from '../cooperations/party-store.ts';
import { agreementsWhere, ofCooperation } from './agreement-store.ts';
import { confirmationsOn } from './confirmation-store.ts';
import { contributionsTo } from './contribution-store.ts';
import { readableAmong } from './readable-agreements.ts';
import { newestVersions, type NewestVersion } from './version-store.ts';

const dictionary = new Intl.Collator('de');

interface Beside {
  readonly newest: NewestVersion;
  readonly cooperation: string;
  readonly parties: readonly PartyWithActor[];
  readonly words: readonly Confirmation[];
  readonly contributions: readonly Contribution[];
}

function rowOf(
  agreement: Agreement,
  { newest, cooperation, parties, words, contributions }: Beside,
  today: string,
): AgreementRow {
  const present = parties.filter((party) => holdsOn(party, today)).map(({ id }) => id);
  const { number, state, content } = newest;
  return {
    ...agreement,
    title: content.title,
    cooperation: { id: agreement.cooperationId, name: cooperation },
    newest: {
      number,
      state,
      confirmed: standingOf(words, present).confirmed.length,
      parties: present.length,
    },
    reviewOn: content.reviewOn,
    endsOn: content.endsOn,
    dueContributions: contributions.filter((contribution) => isContributionDue(contribution, today))
      .length,
  };
}

async function rowsOf(work: Work, all: readonly Agreement[]): Promise<AgreementRow[]> {
  const { trx, place, at } = work;
  const { neighbourhoodId } = place;
  const { agreements, parties } = await readableAmong(work, all);
  const ids = agreements.map(({ id }) => id);
  const versions = await newestVersions(trx, neighbourhoodId, ids);
  const onVersions = [...versions.values()].map(({ id }) => id);
  const words = Map.groupBy(
    await confirmationsOn(trx, neighbourhoodId, onVersions),
    ({ versionId }) => versionId,
  );
  const contributions = Map.groupBy(
    await contributionsTo(trx, neighbourhoodId, ids),
    ({ agreementId }) => agreementId,
  );
  const names = await cooperationNames(trx, neighbourhoodId, [...parties.keys()]);
  return agreements.flatMap((agreement) => {
    const newest = versions.get(agreement.id);
    if (newest === undefined) return [];
    const beside: Beside = {
      newest,
      cooperation: names.get(agreement.cooperationId) ?? '',
      parties: parties.get(agreement.cooperationId) ?? [],
      words: words.get(newest.id) ?? [],
      contributions: contributions.get(agreement.id) ?? [],
    };
    return [rowOf(agreement, beside, dayInGermany(at))];
  });
}

export async function listAgreements(
  work: Work,
  { cooperation }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const condition = cooperation === undefined ? sql<boolean>`true` : ofCooperation(cooperation);
  const rows = await rowsOf(work, await agreementsWhere(trx, place.neighbourhoodId, condition));
  return {
    agreements: rows.toSorted((a, b) => dictionary.compare(a.title, b.title)),
    can: { add: may(place.member, 'agreement.edit') },
  };
}
