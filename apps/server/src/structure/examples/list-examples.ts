import { may, type Member, sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { dayInGermany, type QueryOf, type ReplyOf } from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import {
  consentStanding,
  type Example,
  type ExampleRow,
  exampleState,
  type listExamples as contract,
  partyInPublic,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { cooperationsVisible } from '../cooperations/cooperation-store.ts';
import { partiesOf } from '../cooperations/party-store.ts';
import { consentsTo } from './consent-store.ts';
import { examplesOf } from './example-store.ts';

const dictionary = new Intl.Collator('de');

async function around({ trx, place }: Work, examples: readonly Example[]) {
  const { neighbourhoodId, member } = place;
  const visible = sharedLevelsSeenBy(member.role);
  const cooperations = await cooperationsVisible(trx, neighbourhoodId, visible);
  const parties = Map.groupBy(
    await partiesOf(
      trx,
      neighbourhoodId,
      examples.map(({ cooperationId }) => cooperationId),
    ),
    ({ cooperationId }) => cooperationId,
  );
  const consents = Map.groupBy(
    await consentsTo(
      trx,
      neighbourhoodId,
      examples.map(({ id }) => id),
    ),
    ({ exampleId }) => exampleId,
  );
  return { cooperations: new Map(cooperations.map((each) => [each.id, each])), parties, consents };
}

type Around = Awaited<ReturnType<typeof around>>;

function rowOf(
  { id, text, textId, publication, cooperationId }: Example,
  { cooperations, parties, consents }: Around,
  { member, today }: { readonly member: Member; readonly today: string },
): ExampleRow {
  const all = parties.get(cooperationId) ?? [];
  const asked = all.map((party) => ({ ...party, takesPart: holdsOn(party, today) }));
  const standing = consentStanding({ textId, parties: asked, consents: consents.get(id) ?? [] });
  const state = exampleState({ text, textId, publication }, standing);
  const cooperation = cooperations.get(cooperationId);
  const owners = all.map(({ actorId }) => actorId);
  return {
    id,
    title: text.title,
    about: text.about,
    state,
    publishedOn: state === 'published' ? (publication?.on ?? null) : null,
    cooperation: cooperation === undefined ? null : { id: cooperation.id, name: cooperation.name },
    parties: asked
      .filter(({ takesPart }) => takesPart)
      .map(({ actor }) => partyInPublic(actor, text.language)),
    agreed: standing.agreed.length,
    can: { read: cooperation !== undefined && may(member, 'example.read', owners) },
  };
}

/** Published ones for everybody here; drafts for those they tell of and for the team. */
export async function listExamples(
  work: Work,
  { cooperation }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { member } = place;
  const all = await examplesOf(trx, place.neighbourhoodId);
  const asked =
    cooperation === undefined
      ? all
      : all.filter(({ cooperationId }) => cooperationId === cooperation);
  const beside = await around(work, asked);
  const today = dayInGermany(at);
  const rows = asked
    .map((example) => rowOf(example, beside, { member, today }))
    .filter(({ state, can }) => state === 'published' || can.read);
  return {
    examples: rows.toSorted((a, b) => dictionary.compare(a.title, b.title)),
    can: { add: may(member, 'example.edit') },
  };
}
