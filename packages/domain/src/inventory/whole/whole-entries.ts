import { z } from 'zod';
import { Boundary } from '../../access/index.ts';
import { Formality, StocktakingMethodKey, TieLevel } from '../../catalogue/index.ts';
import {
  ActorId,
  AreaId,
  Instant,
  PlainDate,
  requiredText,
  text,
  TieId,
} from '../../contract/index.ts';
import { ActorFacts, FactVisibility, Position, Provenances } from '../actor.ts';
import { Body, bodyProblem } from '../bodies/body.ts';
import { Seat } from '../bodies/seat.ts';
import { ContactPerson } from '../contact-persons/contact-person.ts';
import { DismissalReason } from '../complement/dismissal.ts';
import { GapAnswer, GapKind } from '../coverage/gap.ts';
import { StocktakingMark } from '../coverage/stocktaking.ts';
import { SavedSearch } from '../saved-search/saved-search.ts';
import { TieFacts, TieStanding, TieStatement } from '../tie.ts';

/*
 * Entries as they are kept: all that is needed to have each again as it was, and nothing that follows
 * from other facts. A key is the column's name; a new one needs a default, as older files lack it.
 */

const stamps = { createdAt: Instant, updatedAt: Instant };

export const WholeArea = z.strictObject({
  id: AreaId,
  name: requiredText(120),
  boundary: Boundary.nullable(),
});

export const WholeActor = z
  .strictObject(ActorFacts.omit({ position: true }).shape)
  .extend({
    id: ActorId,
    latitude: Position.shape.latitude.nullable(),
    longitude: Position.shape.longitude.nullable(),
    provenance: Provenances,
    visibility: FactVisibility.default({}),
    ...stamps,
  })
  .refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), {
    path: ['longitude'],
    error: 'half-a-position',
  });

const { type, since, until, note } = TieFacts.shape;

export const WholeTie = z
  .strictObject({
    id: TieId,
    fromId: ActorId,
    toId: ActorId,
    type,
    since,
    until,
    note,
    level: TieLevel,
    formality: Formality.nullable(),
    standing: TieStanding,
    ...stamps,
  })
  .refine(({ fromId, toId }) => fromId !== toId, { path: ['toId'], error: 'tie-with-itself' });

export const WholeStatement = z.strictObject({ tieId: TieId, ...TieStatement.shape });

const marked = { note: text(500), markedAt: Instant, markedBy: z.string().max(64) };

export const WholeGapMark = z.strictObject({
  kind: GapKind,
  key: requiredText(100),
  answer: GapAnswer,
  ...marked,
});

export const WholeStocktakingMark = z.strictObject({
  method: StocktakingMethodKey,
  state: StocktakingMark.shape.state,
  day: PlainDate.nullable(),
  ...marked,
});

export const WholeDismissal = z.strictObject({
  actorId: ActorId,
  otherId: ActorId,
  reason: DismissalReason,
  note: text(500),
  dismissedAt: Instant,
});

export const WholeContactPerson = z
  .strictObject(ContactPerson.shape)
  .refine(({ informedOn, informedHow }) => (informedOn === null) === (informedHow === null), {
    path: ['informedHow'],
    error: 'half-informed',
  });

export const WholeSavedSearch = z.strictObject({
  ...SavedSearch.shape,
  page: SavedSearch.shape.page.default('actors'),
  text: SavedSearch.shape.text.default(''),
  createdAt: Instant,
});

const ofBody = Body.shape;

export const WholeBody = z
  .strictObject({
    ...ofBody,
    fields: ofBody.fields.default([]),
    lastMetOn: ofBody.lastMetOn.default(null),
    lastMinutesOn: ofBody.lastMinutesOn.default(null),
    decidedBy: ofBody.decidedBy.default(null),
    deciderId: ofBody.deciderId.default(null),
    voters: ofBody.voters.default([]),
    chairId: ofBody.chairId.default(null),
    chairText: ofBody.chairText.default(''),
    neutrality: ofBody.neutrality.default(''),
    exitRule: ofBody.exitRule.default(''),
  })
  .refine((body) => bodyProblem(body) === null, {
    path: ['closedReason'],
    error: 'closed-without-reason',
  });

export const WholeSeat = z
  .strictObject({
    ...Seat.shape,
    mandate: Seat.shape.mandate.default(null),
    mandateText: Seat.shape.mandateText.default(''),
  })
  .refine((seat) => seat.actorId !== null || seat.function !== '', {
    path: ['function'],
    error: 'vacant-seat-unnamed',
  })
  .refine(({ since: first, until: last }) => first === null || last === null || first <= last, {
    path: ['until'],
    error: 'until-before-since',
  });
