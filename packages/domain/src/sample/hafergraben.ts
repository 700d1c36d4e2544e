import { z } from 'zod';
import {
  ActorTypeKey,
  FieldKey,
  Formality,
  ResourceKey,
  StageKey,
  TargetGroupKey,
  TieLevel,
  TieTypeKey,
} from '../catalogue/index.ts';
import { BodyTypeKey } from '../inventory/index.ts';
import map from './hafergraben-map.json' with { type: 'json' };
import hafergraben from './hafergraben.json' with { type: 'json' };

const Key = z.string().min(1);

const Vertex = z.tuple([z.number(), z.number()]);

/**
 * Longitude before latitude. Talstedt lies in the open sea: on a real map its pins must not stand
 * at somebody's door.
 */
const SampleMap = z.object({
  outlines: z.record(Key, z.array(Vertex)),
  positions: z.record(Key, Vertex),
});

const Organisation = z.object({
  id: Key,
  name: z.string(),
  type: ActorTypeKey,
  area: Key,
  fields: z.array(FieldKey),
  target_groups: z.array(TargetGroupKey),
  offers: z.array(ResourceKey),
  /** Offers in the organisation's own words. */
  offers_text: z.string().default(''),
  needs: z.array(ResourceKey),
  months_since_confirmation: z.int().min(0),
  stage: StageKey,
  note: z.string(),
});

const Relation = z.object({
  from: Key,
  to: Key,
  level: TieLevel,
  formality: Formality,
  type: TieTypeKey,
});

const SampleBody = z.object({
  id: Key,
  name: z.string(),
  type: BodyTypeKey,
  rhythm: z.string(),
  members: z.array(Key),
});

const SampleCooperation = z.object({
  id: Key,
  name: z.string(),
  parties: z.array(Key),
  intensity: z.string(),
  state: z.string(),
});

const SampleTask = z.object({
  id: Key,
  /** A cooperation's or a body's key. */
  context: Key,
  title: z.string(),
  owner: Key,
  due_days: z.int(),
});

/** A vote of a round table: resistance by option and, in their order, by voter. */
const SamplePoll = z.object({
  body: Key,
  question: z.string(),
  voters: z.array(z.string()),
  options: z.record(z.string(), z.array(z.int().min(0).max(10))),
});

const SampleGoal = z.object({
  /** The cooperation's key. */
  cooperation: Key,
  level: z.string(),
  key: z.string(),
  text: z.string(),
  /** What is counted; a dash: nothing. */
  check: z.string(),
  due_months: z.int().nullable(),
  state: z.string(),
});

/** The fictional neighbourhood as its file has it; what further slices need stays unread until they do. */
const Sample = z.object({
  name: z.string(),
  city: z.string(),
  areas: z.array(z.object({ key: Key, de: z.string(), en: z.string() })),
  organisations: z.array(Organisation),
  relations: z.array(Relation),
  bodies: z.array(SampleBody),
  cooperations: z.array(SampleCooperation),
  tasks: z.array(SampleTask),
  goals: z.array(SampleGoal),
  map: SampleMap,
  poll: SamplePoll,
});
export type Sample = z.infer<typeof Sample>;

/**
 * Meetings of the sample, for the slices that show them.
 *
 * @public
 */
export const laterSample: Readonly<Record<string, unknown>> = {
  meetingsPerYear: hafergraben.meetings_per_year,
};

/** „Hafergraben“ in „Talstedt“: 72 organisations, 194 ties and seven bodies, all invented. */
export function readSample(): Sample {
  return Sample.parse({ ...hafergraben, map });
}
