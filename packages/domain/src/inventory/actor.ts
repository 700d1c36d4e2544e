import { z } from 'zod';
import {
  ActorTypeKey,
  FieldKey,
  ResourceKey,
  StageKey,
  TargetGroupKey,
} from '../catalogue/index.ts';
import { Visibility } from '../access/index.ts';
import { ActorId, AreaId, Instant, PersonId, requiredText, text } from '../contract/index.ts';
import { keyList } from './key-list.ts';

/** WGS 84, decimal degrees. */
export const Position = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type Position = z.infer<typeof Position>;

const Web = text(500).refine((value) => value === '' || /^https?:\/\/[^\s"<>]+$/i.test(value), {
  error: 'not-a-web-address',
});
export const Email = text(254).refine(
  (value) => value === '' || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(value),
  {
    error: 'not-an-e-mail',
  },
);

/** What is recorded of an actor. Empty text means: not known. */
export const ActorFacts = z.object({
  name: requiredText(200),
  /** `null`: nobody has said yet what it is. */
  type: ActorTypeKey.nullable(),
  areaId: AreaId.nullable(),
  /** Stage of approach. */
  stage: StageKey,
  fields: keyList(FieldKey),
  targetGroups: keyList(TargetGroupKey),
  offers: keyList(ResourceKey),
  /** Offers in the actor's own words, as lists have them. */
  offersText: text(2000),
  needs: keyList(ResourceKey),
  needsText: text(2000),
  street: text(200),
  postalCode: text(20),
  city: text(120),
  position: Position.nullable(),
  phone: text(60),
  email: Email,
  web: Web,
  /** What the actor stands for. */
  mandate: text(2000),
  strengths: text(2000),
  /** What the actor deliberately does not do. */
  limits: text(2000),
  tags: keyList(requiredText(60)),
  notes: text(5000),
});
export type ActorFacts = z.infer<typeof ActorFacts>;
export type ActorFactName = keyof ActorFacts;

export const ActorChanges = ActorFacts.partial();
export type ActorChanges = z.infer<typeof ActorChanges>;

/** Facts that share one source and one age. */
export const factGroups = {
  identity: ['name', 'type', 'areaId'],
  mission: ['fields', 'targetGroups'],
  offers: ['offers', 'offersText'],
  needs: ['needs', 'needsText'],
  contact: ['street', 'postalCode', 'city', 'position', 'phone', 'email', 'web'],
  profile: ['mandate', 'strengths', 'limits'],
  tags: ['tags'],
  working: ['stage', 'notes'],
} as const satisfies Record<string, readonly ActorFactName[]>;
export const FactGroup = z.enum([
  'identity',
  'mission',
  'offers',
  'needs',
  'contact',
  'profile',
  'tags',
  'working',
]);
export type FactGroup = z.infer<typeof FactGroup>;

/** All but the coordination's own words: those have no source but itself, and nothing to confirm. */
export const confirmableGroups = [
  'identity',
  'mission',
  'offers',
  'needs',
  'contact',
  'profile',
] as const;
export const ConfirmableGroup = z.enum(confirmableGroups);
export type ConfirmableGroup = z.infer<typeof ConfirmableGroup>;

/** Where a group of facts comes from, how old it is, and who confirmed it. */
export const Provenance = z.object({
  /** In words: a list's name, „Gespräch am 3. März“; empty when somebody simply entered it. */
  source: text(200),
  means: z.enum(['entered', 'imported', 'sample']),
  recordedAt: Instant,
  confirmedAt: Instant.nullable(),
  /** `actor`: by the actor itself; `coordination`: checked by the coordinating office. */
  confirmedBy: z.enum(['actor', 'coordination']).nullable(),
});
export type Provenance = z.infer<typeof Provenance>;

export const Provenances = z.partialRecord(ConfirmableGroup, Provenance);
export type Provenances = z.infer<typeof Provenances>;

/** Who sees a group of facts, and of what is private who wrote it. */
export const GroupVisibility = z.object({ level: Visibility, author: PersonId.nullable() });
export type GroupVisibility = z.infer<typeof GroupVisibility>;

/** Groups that are not named have the level that theirs begins with. */
export const FactVisibility = z.partialRecord(FactGroup, GroupVisibility);
export type FactVisibility = z.infer<typeof FactVisibility>;

export const Actor = ActorFacts.extend({
  id: ActorId,
  provenance: Provenances,
  visibility: FactVisibility,
  /** The latest confirmation of any group. */
  confirmedAt: Instant.nullable(),
  confirmedBy: z.enum(['actor', 'coordination']).nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Actor = z.infer<typeof Actor>;

/** An actor of whom nothing is known but its name. */
export function emptyFacts(name: string): ActorFacts {
  return {
    name,
    type: null,
    areaId: null,
    stage: 'p0.entdeckt',
    fields: [],
    targetGroups: [],
    offers: [],
    offersText: '',
    needs: [],
    needsText: '',
    street: '',
    postalCode: '',
    city: '',
    position: null,
    phone: '',
    email: '',
    web: '',
    mandate: '',
    strengths: '',
    limits: '',
    tags: [],
    notes: '',
  };
}
