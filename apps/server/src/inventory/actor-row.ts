import {
  Actor,
  type ActorFacts,
  FactVisibility,
  fold,
  latestConfirmation,
  Provenances,
} from '@augenhoehe/domain/inventory';
import type { Selectable } from 'kysely';
import type { ActorTable, NewActorRow } from './tables.ts';

export type ActorRecord = Selectable<ActorTable>;

/** A row of the table as the domain knows it; what the database holds is checked once, here. */
export function toActor(row: ActorRecord): Actor {
  return Actor.parse({
    id: row.id,
    name: row.name,
    type: row.type,
    areaId: row.area_id,
    stage: row.stage,
    fields: row.fields,
    targetGroups: row.target_groups,
    offers: row.offers,
    offersText: row.offers_text,
    needs: row.needs,
    needsText: row.needs_text,
    street: row.street,
    postalCode: row.postal_code,
    city: row.city,
    position: toPosition(row),
    phone: row.phone,
    email: row.email,
    web: row.web,
    mandate: row.mandate,
    strengths: row.strengths,
    limits: row.limits,
    tags: row.tags,
    notes: row.notes,
    provenance: Provenances.parse(row.provenance),
    visibility: FactVisibility.parse(row.visibility),
    confirmedAt: row.confirmed_at?.toISOString() ?? null,
    confirmedBy: row.confirmed_by,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

export function toPosition(
  row: Pick<ActorRecord, 'latitude' | 'longitude'>,
): ActorFacts['position'] {
  if (row.latitude === null || row.longitude === null) return null;
  return { latitude: row.latitude, longitude: row.longitude };
}

/** The columns an edit may write; `created_at` stays. */
export const writableColumns = [
  'name',
  'sort_key',
  'type',
  'area_id',
  'stage',
  'fields',
  'target_groups',
  'offers',
  'offers_text',
  'needs',
  'needs_text',
  'street',
  'postal_code',
  'city',
  'latitude',
  'longitude',
  'phone',
  'email',
  'web',
  'mandate',
  'strengths',
  'limits',
  'tags',
  'notes',
  'provenance',
  'visibility',
  'confirmed_at',
  'confirmed_by',
  'updated_at',
] as const satisfies readonly (keyof NewActorRow)[];

export interface ActorContent {
  readonly facts: ActorFacts;
  readonly provenance: Provenances;
  readonly visibility: FactVisibility;
}

/** The columns that follow from an actor's content; identity and times are added by the caller. */
export function toColumns({
  facts,
  provenance,
  visibility,
}: ActorContent): Omit<NewActorRow, 'neighbourhood_id' | 'id' | 'created_at' | 'updated_at'> {
  const { confirmedAt, confirmedBy } = latestConfirmation(provenance);
  return {
    name: facts.name,
    sort_key: fold(facts.name),
    type: facts.type,
    area_id: facts.areaId,
    stage: facts.stage,
    fields: facts.fields,
    target_groups: facts.targetGroups,
    offers: facts.offers,
    offers_text: facts.offersText,
    needs: facts.needs,
    needs_text: facts.needsText,
    street: facts.street,
    postal_code: facts.postalCode,
    city: facts.city,
    latitude: facts.position?.latitude ?? null,
    longitude: facts.position?.longitude ?? null,
    phone: facts.phone,
    email: facts.email,
    web: facts.web,
    mandate: facts.mandate,
    strengths: facts.strengths,
    limits: facts.limits,
    tags: facts.tags,
    notes: facts.notes,
    provenance,
    visibility,
    confirmed_at: confirmedAt === null ? null : new Date(confirmedAt),
    confirmed_by: confirmedBy,
  };
}
