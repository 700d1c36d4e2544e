import { z } from 'zod';
import { ActorTypeKey } from '../../catalogue/index.ts';
import {
  ActorId,
  AgreementId,
  CooperationId,
  endpoint,
  Instant,
  Language,
  PartyId,
  PlainDate,
  requiredText,
  text,
} from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { PartyOrder } from '../cooperations/cooperation.ts';
import { Agreement, AgreementContent, AgreementMatter, AgreementVersion } from './agreement.ts';
import { AgreementPart, PartKey } from './agreement-part.ts';
import { Confirmation, ConfirmationWay, ConfirmationWords } from './confirmation.ts';
import { Contribution } from './contribution.ts';

const ofAgreement = ofNeighbourhood.extend({ agreementId: AgreementId });
const ofParty = ofAgreement.extend({ partyId: PartyId });
const reading = { kind: 'member', action: 'agreement.read' } as const;
const writing = { kind: 'member', action: 'agreement.edit' } as const;

/** Far above what a neighbourhood has. */
export const agreementsAtMost = 500;
export const versionsAtMost = 100;

const Party = z.object({
  id: PartyId,
  actor: z.object({ id: ActorId, name: z.string(), type: ActorTypeKey.nullable() }),
  /** Whether it still takes part in the cooperation; only then its word is needed. */
  takesPart: z.boolean(),
  /** The day until which a link to confirm holds; `null`: there is none. */
  linkUntil: Instant.nullable(),
  /** `answer`: by one's own account; `record`: what came on paper or was said. */
  can: z.object({ answer: z.boolean(), record: z.boolean() }),
});
export type AgreementParty = z.infer<typeof Party>;

const CooperationOfAgreement = z.object({
  id: CooperationId,
  name: z.string(),
  partyOrder: PartyOrder,
});

export const AgreementRow = Agreement.omit({ handover: true }).extend({
  title: z.string(),
  cooperation: z.object({ id: CooperationId, name: z.string() }),
  /** The newest version and how many of its parties have confirmed. */
  newest: AgreementVersion.pick({ number: true, state: true }).extend({
    confirmed: z.int(),
    parties: z.int(),
  }),
  reviewOn: PlainDate.nullable(),
  endsOn: PlainDate.nullable(),
  /** Contributions that were promised for a day that has passed. */
  dueContributions: z.int(),
});
export type AgreementRow = z.infer<typeof AgreementRow>;

export const listAgreements = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/agreements',
  summary: 'Agreements by title; the team sees all, a partner those of its cooperations',
  audience: reading,
  params: ofNeighbourhood,
  query: z.object({ cooperation: CooperationId.optional() }),
  reply: z.object({ agreements: z.array(AgreementRow), can: z.object({ add: z.boolean() }) }),
});

/** A version with the words of its parties. */
export const VersionWithWords = AgreementVersion.extend({
  confirmations: z.array(Confirmation.omit({ personId: true, versionId: true })),
});
export type VersionWithWords = z.infer<typeof VersionWithWords>;

/** What the list of versions says of each. */
export const VersionInBrief = AgreementVersion.pick({
  id: true,
  number: true,
  state: true,
  reason: true,
  inForceOn: true,
});
export type VersionInBrief = z.infer<typeof VersionInBrief>;

export const showAgreement = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId',
  summary:
    'An agreement with its confirmations and contributions, the text of the versions that live, and of one that is read with the one before it',
  audience: reading,
  params: ofAgreement,
  query: z.object({
    /** The version to be read; left out: the newest. */
    number: z.coerce.number().int().min(1).max(versionsAtMost).optional(),
  }),
  reply: z.object({
    agreement: Agreement,
    cooperation: CooperationOfAgreement,
    parties: z.array(Party),
    /** The newest first: those that live, the one that is read, and the one before it. */
    versions: z.array(VersionWithWords),
    /** Every version, the newest first. */
    history: z.array(VersionInBrief),
    contributions: z.array(Contribution),
    can: z.object({ edit: z.boolean() }),
  }),
});
export type AgreementSheet = z.infer<typeof showAgreement.reply>;

export const addAgreement = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/agreements',
  summary: 'Begin an agreement with the parts that fit the cooperation, and words for each',
  audience: writing,
  params: ofNeighbourhood,
  body: z.object({
    cooperationId: CooperationId,
    form: Agreement.shape.form,
    matters: z.array(AgreementMatter).max(6).default([]),
    language: Language,
    startsOn: PlainDate.nullable().default(null),
    endsOn: PlainDate.nullable().default(null),
  }),
  reply: Changed.extend({ id: AgreementId }),
});

const head = AgreementContent.omit({ parts: true, language: true });
const PartEdit = z
  .object({
    key: PartKey,
    /** `null`: the part is off. */
    was: AgreementPart.nullable(),
    now: AgreementPart.nullable(),
  })
  .refine(({ key, now }) => now === null || now.key === key, { error: 'unknown-key' });

export const editDraft = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/draft',
  summary:
    'Change the version that is being drafted, part by part; refused with `changed-meanwhile` and the parts that somebody else changed',
  audience: writing,
  params: ofAgreement,
  body: z.object({
    changes: head.partial(),
    was: head.partial(),
    parts: z.array(PartEdit).max(25).default([]),
    reason: text(500).optional(),
  }),
  reply: Changed,
});

export const proposePart = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/proposals/:part',
  summary: 'The words proposed for one part, filled with what is known now',
  audience: reading,
  params: ofAgreement.extend({ part: PartKey }),
  reply: AgreementPart,
});

export const openVersion = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/open',
  summary: 'Put the draft up for confirmation: from now on its words stand',
  audience: writing,
  params: ofAgreement,
  body: z.object({
    number: z.int(),
    /** Whether even those whom the change does not concern are asked again. */
    askAll: z.boolean().default(false),
  }),
  reply: Changed,
});

export const withdrawVersion = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/withdraw',
  summary: 'Take a version that waits for confirmation back to be edited; words given on it lapse',
  audience: writing,
  params: ofAgreement,
  body: z.object({ number: z.int() }),
  reply: Changed,
});

export const amendAgreement = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/amendments',
  summary: 'Begin a new version from the one in force, which holds until the new one is confirmed',
  audience: writing,
  params: ofAgreement,
  body: z.object({ reason: text(500) }),
  reply: Changed,
});

export const discardDraft = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/draft',
  summary: 'Give up a version that is being drafted; the one in force stays',
  audience: writing,
  params: ofAgreement,
  reply: Changed,
});

export const answerAgreement = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/parties/:partyId/answer',
  summary:
    'Confirm or decline a version for a party; refused with `version-outdated` where another one is up for confirmation',
  audience: writing,
  params: ofParty,
  body: ConfirmationWords.extend({
    number: z.int(),
    openedAt: AgreementVersion.shape.openedAt,
    way: ConfirmationWay.exclude(['link', 'carried']),
    witness: Confirmation.shape.witness.default(''),
    /** On paper and by word of mouth: the day on which it was given. */
    givenOn: PlainDate,
  }),
  reply: Changed.extend({ inForce: z.boolean() }),
});

export const suspendAgreement = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/suspend',
  summary: 'Let an agreement rest, with the reason and, if known, until when',
  audience: writing,
  params: ofAgreement,
  body: z.object({ reason: requiredText(500), until: PlainDate.nullable() }),
  reply: Changed,
});

export const resumeAgreement = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/resume',
  summary: 'Let a suspended agreement hold again',
  audience: writing,
  params: ofAgreement,
  reply: Changed,
});

export const endAgreement = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/end',
  summary: 'End an agreement in good order, with what is still to be handed over',
  audience: writing,
  params: ofAgreement,
  body: z.object({
    reason: requiredText(500),
    until: PlainDate,
    handover: Agreement.shape.handover,
  }),
  reply: Changed,
});

export const editHandover = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/handover',
  summary: 'Change what is to be handed over, and what has been',
  audience: writing,
  params: ofAgreement,
  body: z.object({ handover: Agreement.shape.handover, was: Agreement.shape.handover }),
  reply: Changed,
});

export const archiveAgreement = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/archive',
  summary: 'Put an agreement that has ended into the archive, where it stays as it is',
  audience: writing,
  params: ofAgreement,
  reply: Changed,
});

export const removeAgreement = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId',
  summary: 'Remove an agreement that was never in force; refused with `was-in-force` otherwise',
  audience: writing,
  params: ofAgreement,
  reply: Changed,
});
