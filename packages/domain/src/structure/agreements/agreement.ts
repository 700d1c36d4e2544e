import { z } from 'zod';
import {
  AgreementId,
  AgreementVersionId,
  CooperationId,
  Instant,
  Language,
  PlainDate,
  requiredText,
  text,
} from '../../contract/index.ts';
import { AgreementPart } from './agreement-part.ts';

/** Written down in parts, or agreed by word of mouth: then its key facts are kept. */
export const AgreementForm = z.enum(['written', 'oral']);
export type AgreementForm = z.infer<typeof AgreementForm>;

/** What an agreement has to deal with; each calls for parts of its own. */
export const AgreementMatter = z.enum([
  'money',
  'data',
  'keys',
  'minors',
  'competition',
  'crediting',
]);
export type AgreementMatter = z.infer<typeof AgreementMatter>;

/** `draft`: no version has been confirmed by all yet. */
export const AgreementState = z.enum(['draft', 'in-force', 'suspended', 'ended']);
export type AgreementState = z.infer<typeof AgreementState>;

/**
 * `draft`: can be edited. `open`: put up for confirmation, its words stand. `in-force`: all confirmed it.
 * `superseded`: a later version took its place.
 */
export const VersionState = z.enum(['draft', 'open', 'in-force', 'superseded']);
export type VersionState = z.infer<typeof VersionState>;

/** What the parties agree on. */
export const AgreementContent = z.object({
  title: requiredText(200),
  language: Language,
  matters: z.array(AgreementMatter).transform((matters) => [...new Set(matters)]),
  /** In the order of the catalogue, each once. */
  parts: z.array(AgreementPart).max(25),
  startsOn: PlainDate.nullable(),
  endsOn: PlainDate.nullable(),
  reviewOn: PlainDate.nullable(),
});
export type AgreementContent = z.infer<typeof AgreementContent>;

export const AgreementVersion = z.object({
  id: AgreementVersionId,
  agreementId: AgreementId,
  /** From 1, without gaps. */
  number: z.int().min(1),
  state: VersionState,
  content: AgreementContent,
  /** Why it differs from the one before. */
  reason: text(500),
  openedAt: Instant.nullable(),
  inForceOn: PlainDate.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type AgreementVersion = z.infer<typeof AgreementVersion>;

/** What is still to be done when parties part: keys, money, data, contacts, open tasks. */
export const HandoverPoint = z.object({ text: requiredText(300), done: z.boolean() });
export type HandoverPoint = z.infer<typeof HandoverPoint>;

export const Agreement = z.object({
  id: AgreementId,
  cooperationId: CooperationId,
  form: AgreementForm,
  state: AgreementState,
  /** Why it is suspended or ended. */
  stateReason: text(500),
  /** The last day of a suspension or of the agreement. */
  stateUntil: PlainDate.nullable(),
  handover: z.array(HandoverPoint).max(100),
  archived: z.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Agreement = z.infer<typeof Agreement>;
