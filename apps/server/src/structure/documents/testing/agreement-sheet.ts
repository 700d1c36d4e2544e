import {
  ActorId,
  AgreementId,
  AgreementVersionId,
  ConfirmationId,
  CooperationId,
  type Language,
  PartyId,
} from '@augenhoehe/domain/contract';
import {
  type AgreementPart,
  type AgreementSheet,
  PartKey,
  type VersionWithWords,
} from '@augenhoehe/domain/structure';
import { idOf } from './id-of.ts';

export function partyIdOf(at: number): PartyId {
  return PartyId.parse(idOf(1000 + at));
}

const at = '2026-11-22T10:00:00.000Z';

/** A version with one passage of each party where a part has such. */
export function versionOf(
  text: string,
  {
    parties = 3,
    parts = PartKey.options,
    language = 'de',
  }: {
    readonly parties?: number;
    readonly parts?: readonly PartKey[];
    readonly language?: Language;
  } = {},
): VersionWithWords {
  const byParty = Array.from({ length: parties }, (_, index) => ({
    partyId: partyIdOf(index),
    text: text.slice(0, 2000),
  }));
  return {
    id: AgreementVersionId.parse(idOf(2)),
    agreementId: AgreementId.parse(idOf(1)),
    number: 1,
    state: 'open',
    reason: '',
    openedAt: at,
    inForceOn: null,
    createdAt: at,
    updatedAt: at,
    content: {
      title: 'Café im Hof',
      language,
      matters: [],
      startsOn: '2027-01-01',
      endsOn: null,
      reviewOn: '2027-06-01',
      parts: parts.map(
        (key): AgreementPart => ({
          key,
          text,
          byParty: key === 'v06' || key === 'v09' ? byParty : [],
        }),
      ),
    },
    confirmations: [],
  };
}

export type Word = VersionWithWords['confirmations'][number];

export function wordOf(index: number, facts: Partial<Word> = {}): Word {
  return {
    id: ConfirmationId.parse(idOf(5000 + index)),
    partyId: partyIdOf(index),
    answer: 'confirmed',
    name: 'Leitung',
    function: 'Vorstand',
    reason: '',
    way: 'account',
    witness: '',
    givenOn: '2026-11-21',
    createdAt: at,
    updatedAt: at,
    ...facts,
  };
}

export function sheetOf(
  names: readonly string[],
  versions: readonly VersionWithWords[],
): AgreementSheet {
  return {
    agreement: {
      id: AgreementId.parse(idOf(1)),
      cooperationId: CooperationId.parse(idOf(3)),
      form: 'written',
      state: 'draft',
      stateReason: '',
      stateUntil: null,
      handover: [],
      archived: false,
      createdAt: at,
      updatedAt: at,
    },
    cooperation: { id: CooperationId.parse(idOf(3)), name: 'Café', partyOrder: 'agreed' },
    parties: names.map((name, index) => ({
      id: partyIdOf(index),
      actor: { id: ActorId.parse(idOf(100 + index)), name, type: null },
      takesPart: true,
      linkUntil: null,
      can: { answer: false, record: false },
    })),
    versions: [...versions],
    history: versions.map(({ id, number, state, reason, inForceOn }) => ({
      id,
      number,
      state,
      reason,
      inForceOn,
    })),
    contributions: [],
    can: { edit: false },
  };
}
