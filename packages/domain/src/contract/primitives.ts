import { z } from 'zod';

export const NeighbourhoodId = z.uuid().brand<'NeighbourhoodId'>();
export type NeighbourhoodId = z.infer<typeof NeighbourhoodId>;

export const ActorId = z.uuid().brand<'ActorId'>();
export type ActorId = z.infer<typeof ActorId>;

export const AreaId = z.uuid().brand<'AreaId'>();
export type AreaId = z.infer<typeof AreaId>;

export const TieId = z.uuid().brand<'TieId'>();
export type TieId = z.infer<typeof TieId>;

export const BodyId = z.uuid().brand<'BodyId'>();
export type BodyId = z.infer<typeof BodyId>;

export const SeatId = z.uuid().brand<'SeatId'>();
export type SeatId = z.infer<typeof SeatId>;

export const ContactPersonId = z.uuid().brand<'ContactPersonId'>();
export type ContactPersonId = z.infer<typeof ContactPersonId>;

export const ApproachId = z.uuid().brand<'ApproachId'>();
export type ApproachId = z.infer<typeof ApproachId>;

export const SavedSearchId = z.uuid().brand<'SavedSearchId'>();
export type SavedSearchId = z.infer<typeof SavedSearchId>;

export const SnapshotId = z.uuid().brand<'SnapshotId'>();
export type SnapshotId = z.infer<typeof SnapshotId>;

export const ScenarioId = z.uuid().brand<'ScenarioId'>();
export type ScenarioId = z.infer<typeof ScenarioId>;

export const CooperationId = z.uuid().brand<'CooperationId'>();
export type CooperationId = z.infer<typeof CooperationId>;

export const PartyId = z.uuid().brand<'PartyId'>();
export type PartyId = z.infer<typeof PartyId>;

export const ReviewId = z.uuid().brand<'ReviewId'>();
export type ReviewId = z.infer<typeof ReviewId>;

export const AgreementId = z.uuid().brand<'AgreementId'>();
export type AgreementId = z.infer<typeof AgreementId>;

export const AgreementVersionId = z.uuid().brand<'AgreementVersionId'>();
export type AgreementVersionId = z.infer<typeof AgreementVersionId>;

export const ConfirmationId = z.uuid().brand<'ConfirmationId'>();
export type ConfirmationId = z.infer<typeof ConfirmationId>;

export const ConfirmationLinkId = z.uuid().brand<'ConfirmationLinkId'>();
export type ConfirmationLinkId = z.infer<typeof ConfirmationLinkId>;

export const ContributionId = z.uuid().brand<'ContributionId'>();
export type ContributionId = z.infer<typeof ContributionId>;
export const RoleAssignmentId = z.uuid().brand<'RoleAssignmentId'>();
export type RoleAssignmentId = z.infer<typeof RoleAssignmentId>;
export const MeasureId = z.uuid().brand<'MeasureId'>();
export type MeasureId = z.infer<typeof MeasureId>;

/** Something that a measure takes. */
export const StandingProxyId = z.uuid().brand<'StandingProxyId'>();
export type StandingProxyId = z.infer<typeof StandingProxyId>;

export const MeasureNeedId = z.uuid().brand<'MeasureNeedId'>();
export type MeasureNeedId = z.infer<typeof MeasureNeedId>;

export const TaskId = z.uuid().brand<'TaskId'>();
export type TaskId = z.infer<typeof TaskId>;

export const LogoId = z.uuid().brand<'LogoId'>();
export type LogoId = z.infer<typeof LogoId>;

export const AcceptedWarningId = z.uuid().brand<'AcceptedWarningId'>();
export type AcceptedWarningId = z.infer<typeof AcceptedWarningId>;

export const ExampleId = z.uuid().brand<'ExampleId'>();
export type ExampleId = z.infer<typeof ExampleId>;

/** One wording of an example: every change of its words makes another. */
export const ExampleTextId = z.uuid().brand<'ExampleTextId'>();
export type ExampleTextId = z.infer<typeof ExampleTextId>;

export const ConsentId = z.uuid().brand<'ConsentId'>();
export type ConsentId = z.infer<typeof ConsentId>;

export const GoalId = z.uuid().brand<'GoalId'>();
export type GoalId = z.infer<typeof GoalId>;

/** One wording of a goal: every change of what is agreed on makes another. */
export const GoalTextId = z.uuid().brand<'GoalTextId'>();
export type GoalTextId = z.infer<typeof GoalTextId>;

export const GoalRevisionId = z.uuid().brand<'GoalRevisionId'>();
export type GoalRevisionId = z.infer<typeof GoalRevisionId>;

export const GoalWordId = z.uuid().brand<'GoalWordId'>();
export type GoalWordId = z.infer<typeof GoalWordId>;

export const GoalActorId = z.uuid().brand<'GoalActorId'>();
export type GoalActorId = z.infer<typeof GoalActorId>;

export const GoalValueId = z.uuid().brand<'GoalValueId'>();
export type GoalValueId = z.infer<typeof GoalValueId>;

export const ShownGoalId = z.uuid().brand<'ShownGoalId'>();
export type ShownGoalId = z.infer<typeof ShownGoalId>;

export const PublicPageId = z.uuid().brand<'PublicPageId'>();
export type PublicPageId = z.infer<typeof PublicPageId>;

export const RemarkId = z.uuid().brand<'RemarkId'>();
export type RemarkId = z.infer<typeof RemarkId>;

export const WorkshopId = z.uuid().brand<'WorkshopId'>();
export type WorkshopId = z.infer<typeof WorkshopId>;

export const WorkshopPartyId = z.uuid().brand<'WorkshopPartyId'>();
export type WorkshopPartyId = z.infer<typeof WorkshopPartyId>;

export const InterestId = z.uuid().brand<'InterestId'>();
export type InterestId = z.infer<typeof InterestId>;

export const DecisionId = z.uuid().brand<'DecisionId'>();
export type DecisionId = z.infer<typeof DecisionId>;

/** Who votes in one decision. */
export const VoiceId = z.uuid().brand<'VoiceId'>();
export type VoiceId = z.infer<typeof VoiceId>;

export const BallotId = z.uuid().brand<'BallotId'>();
export type BallotId = z.infer<typeof BallotId>;
export const PaperBoxId = z.uuid().brand<'PaperBoxId'>();
export type PaperBoxId = z.infer<typeof PaperBoxId>;

/** better-auth's user id. */
export const PersonId = z.string().min(1).max(64).brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

export const ChangeSetId = z.uuid().brand<'ChangeSetId'>();
export type ChangeSetId = z.infer<typeof ChangeSetId>;

/** The neighbourhood's name in addresses: lower case, digits and hyphens. */
export const Slug = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/);

/** An instant, ISO 8601 in UTC. */
export const Instant = z.iso.datetime();

/** A day without time, `2026-11-22`. */
export const PlainDate = z.iso.date();

export const Language = z.enum(['de', 'en']);
export type Language = z.infer<typeof Language>;

/** Only characters that can be shown and stored: PostgreSQL refuses NUL, and a lone surrogate is no text. */
export function text(max: number) {
  return z
    .string()
    .max(max)
    .refine((value) => !value.includes('\u0000') && value.isWellFormed(), { error: 'unprintable' })
    .trim();
}

export function requiredText(max: number) {
  return text(max).min(1);
}

/** Comma-separated values of a query parameter, `?area=a,b`. */
export function listOf<T extends z.ZodType<unknown, string>>(element: T) {
  return z
    .string()
    .transform((joined) => joined.split(',').filter((part) => part !== ''))
    .pipe(z.array(element).max(200));
}
