import {
  type ActorId,
  AgreementId,
  AgreementVersionId,
  ConfirmationId,
  ContributionId,
} from '../contract/index.ts';
import {
  type Agreement,
  type AgreementMatter,
  type AgreementVersion,
  type Confirmation,
  type Contribution,
  type Cooperation,
  orderParties,
  type Party,
  proposedContent,
} from '../structure/index.ts';
import { dayBefore } from './sample-drafts.ts';

interface Agreed {
  readonly cooperation: Cooperation;
  readonly parties: readonly Party[];
  readonly nameOf: (actor: ActorId) => string;
  readonly newId: () => string;
  readonly now: Date;
}

export interface SampleAgreement {
  readonly agreement: Agreement;
  readonly version: AgreementVersion;
  readonly confirmations: readonly Confirmation[];
  readonly contributions: readonly Contribution[];
}

/** By name: what it deals with, and how many months ago it was signed on paper. */
const signed: Readonly<Record<string, { matters: readonly AgreementMatter[]; months: number }>> = {
  Lesepatenschaften: { matters: ['minors', 'data'], months: 38 },
  'Anlaufstelle Ankommen': { matters: ['money', 'data'], months: 26 },
  'Bank- und Geräteverleih': { matters: ['keys'], months: 48 },
};

/** Functions only: in the sample nobody has a name. */
const signature = {
  answer: 'confirmed',
  name: 'Leitung',
  function: 'Leitung',
  reason: '',
  way: 'paper',
  personId: null,
  witness: 'Verwaltung',
} as const;

const given = {
  form: 'umsetzen',
  amount: '',
  dueOn: null,
  state: 'given',
  givenOn: null,
  note: '',
} as const;

const inForce = {
  form: 'written',
  state: 'in-force',
  stateReason: '',
  stateUntil: null,
  archived: false,
} as const;

/** A written agreement in force, signed on paper by all; `null` where the cooperation has none. */
export function sampleAgreement({
  cooperation,
  parties,
  nameOf,
  newId,
  now,
}: Agreed): SampleAgreement | null {
  const facts = signed[cooperation.name];
  if (facts === undefined) return null;
  const at = { createdAt: now.toISOString(), updatedAt: now.toISOString() };
  const day = dayBefore(now, facts.months);
  const agreementId = AgreementId.parse(newId());
  const versionId = AgreementVersionId.parse(newId());
  const named = parties.map((party) => ({ ...party, actor: { name: nameOf(party.actorId) } }));
  return {
    agreement: {
      id: agreementId,
      cooperationId: cooperation.id,
      handover: [],
      ...inForce,
      ...at,
    },
    version: {
      id: versionId,
      agreementId,
      number: 1,
      state: 'in-force',
      content: {
        ...proposedContent({
          cooperation,
          parties: orderParties(named, cooperation.partyOrder),
          form: 'written',
          matters: facts.matters,
          language: 'de',
          startsOn: day,
          endsOn: null,
          today: day,
        }),
        reviewOn: cooperation.reviewOn,
      },
      reason: '',
      openedAt: null,
      inForceOn: day,
      ...at,
    },
    confirmations: confirmationsOf(parties, { versionId, day, newId, at }),
    contributions: contributionsOf(parties, { agreementId, newId, at }),
  };
}

type Instants = Pick<Agreement, 'createdAt' | 'updatedAt'>;

function confirmationsOf(
  parties: readonly Party[],
  {
    versionId,
    day,
    newId,
    at,
  }: { versionId: AgreementVersionId; day: string; newId: () => string; at: Instants },
): Confirmation[] {
  return parties.map((party) => ({
    ...signature,
    ...at,
    id: ConfirmationId.parse(newId()),
    versionId,
    partyId: party.id,
    givenOn: day,
  }));
}

function contributionsOf(
  parties: readonly Party[],
  { agreementId, newId, at }: { agreementId: AgreementId; newId: () => string; at: Instants },
): Contribution[] {
  return parties
    .filter(({ contribution }) => contribution !== '')
    .map((party) => ({
      ...given,
      ...at,
      id: ContributionId.parse(newId()),
      agreementId,
      partyId: party.id,
      what: party.contribution,
    }));
}
