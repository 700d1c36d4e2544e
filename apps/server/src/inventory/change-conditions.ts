import type { Viewer } from '@augenhoehe/domain/access';
import type {
  ActorId,
  AgreementId,
  BodyId,
  CooperationId,
  GoalId,
  MeasureId,
  NeighbourhoodId,
  QueryOf,
  TieId,
} from '@augenhoehe/domain/contract';
import { type ChangeSubject, type listChanges, TieSide } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import type { Trx } from '../platform/database/schema.ts';
import { allOf, type Condition, where } from './filter-conditions.ts';
import { searchedEntry } from './visibility/searched-entry.ts';

/** Entries of these ties and of what was said about them. */
function ofTies(ids: readonly string[]): Condition {
  const statements = ids.flatMap((id) => TieSide.options.map((side) => `${id}/${side}`));
  return sql<boolean>`(
    (table_name = 'tie' and row_key = any(${ids}::text[]))
    or (table_name = 'tie_statement' and row_key = any(${statements}::text[])))`;
}

/**
 * Entries of contact persons at the actor, but not of erased ones, of whom the journal has forgotten where
 * they were. Whoever is not in the coordination may not know of each of them.
 */
function ofContactPersonsAt(id: ActorId, viewer: Viewer): Condition {
  if (viewer.role !== 'coordination') return sql<boolean>`false`;
  return sql<boolean>`(table_name = 'contact_person'
    and coalesce(after, before) ->> 'actor_id' = ${id})`;
}

/** Some roles are the team's. */
function ofRolesAt(id: ActorId, viewer: Viewer): Condition {
  if (viewer.role !== 'coordination') return sql<boolean>`false`;
  return sql<boolean>`(table_name = 'role_assignment'
    and coalesce(after, before) ->> 'actor_id' = ${id})`;
}

/** Entries of the actor, of its contact persons and roles, of its ties, and of ties that it had. */
export async function entriesOfActor(
  trx: Trx,
  { neighbourhoodId, viewer }: { neighbourhoodId: NeighbourhoodId; viewer: Viewer },
  id: ActorId,
): Promise<Condition> {
  const { rows } = await sql<{ id: string }>`
    select id::text from tie
    where neighbourhood_id = ${neighbourhoodId} and (from_id = ${id} or to_id = ${id})
    union
    select row_key from journal_entry
    where neighbourhood_id = ${neighbourhoodId} and table_name = 'tie' and after is null
      and (before ->> 'from_id' = ${id} or before ->> 'to_id' = ${id})`.execute(trx);
  const ofActor = sql<boolean>`(table_name = 'actor' and row_key = ${id})`;
  return sql<boolean>`(${ofActor} or ${ofContactPersonsAt(id, viewer)} or ${ofRolesAt(id, viewer)}
    or ${ofTies(rows.map((row) => row.id))})`;
}

export function entriesOfTie(id: TieId): Condition {
  return ofTies([id]);
}

/** Entries of the body, of its seats and roles, and of those that it had. */
export function entriesOfBody(id: BodyId): Condition {
  return sql<boolean>`((table_name = 'body' and row_key = ${id})
    or (table_name in ('body_seat', 'role_assignment') and coalesce(after, before) ->> 'body_id' = ${id}))`;
}

/** Entries of the cooperation, of its parties, reviews, roles, its example and the words on it, and of those that it had. */
export function entriesOfCooperation(id: CooperationId): Condition {
  return sql<boolean>`((table_name = 'cooperation' and row_key = ${id})
    or (table_name in ('cooperation_party', 'cooperation_review', 'cooperation_example',
        'accepted_warning', 'role_assignment')
      and coalesce(after, before) ->> 'cooperation_id' = ${id})
    or (table_name = 'example_consent'
      and coalesce(after, before) ->> 'example_id' in (
        select example.id::text from cooperation_example example where cooperation_id = ${id})))`;
}

/** Entries of the agreement, of its versions and contributions, and of the words on its versions. */
export function entriesOfAgreement(id: AgreementId): Condition {
  return sql<boolean>`((table_name = 'agreement' and row_key = ${id})
    or (table_name in ('agreement_version', 'agreement_contribution')
      and coalesce(after, before) ->> 'agreement_id' = ${id})
    or (table_name = 'agreement_confirmation'
      and coalesce(after, before) ->> 'version_id' in (
        select id::text from agreement_version where agreement_id = ${id})))`;
}

/** Entries of the goal, of whom it names, of its revisions, measured values and remarks, and of the words on it. */
export function entriesOfGoal(id: GoalId): Condition {
  return sql<boolean>`((table_name = 'goal' and row_key = ${id})
    or (table_name in ('goal_actor', 'goal_revision', 'goal_word', 'goal_value', 'goal_remark')
      and coalesce(after, before) ->> 'goal_id' = ${id}))`;
}

/** Entries of the measure and of what it takes. */
export function entriesOfMeasure(id: MeasureId): Condition {
  return sql<boolean>`((table_name = 'measure' and row_key = ${id})
    or (table_name = 'measure_need' and coalesce(after, before) ->> 'measure_id' = ${id}))`;
}

const kinds: Readonly<Record<ChangeSubject, string>> = {
  actor: 'actor%',
  tie: 'tie%',
  area: 'area%',
  body: 'body%',
  contact: 'contact%',
  approach: 'approach%',
  cooperation: 'cooperation%',
  agreement: 'agreement%',
  example: 'example%',
  goal: 'goal%',
  workshop: 'workshop%',
  measure: 'measure%',
  'public-page': 'public-page%',
  task: 'task%',
  warning: 'warning%',
  role: 'role%',
  snapshot: 'snapshot%',
  import: 'import%',
  member: 'member%',
  undo: '%do',
};

/**
 * Names stand in the change, values in its entries. Those of contact persons and of what may be somebody's
 * own are not looked through, neither are interests that parties state alone, nor the networks of snapshots, each of which names everybody.
 */
function speaksOf(word: string, viewer: Viewer): Condition {
  const pattern = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return sql<boolean>`(change_set.params::text ilike ${pattern} or exists (
    select from journal_entry as said
    where said.neighbourhood_id = change_set.neighbourhood_id
      and said.change_set_id = change_set.id
      and said.table_name not in ('contact_person', 'saved_search', 'scenario', 'snapshot_network',
        'workshop_interest')
      and (said.before::text ilike ${pattern} or said.after::text ilike ${pattern})
      and ${searchedEntry(viewer)} ilike ${pattern}))`;
}

/** The changes that somebody looks for. */
export function searchedChanges(query: QueryOf<typeof listChanges>, viewer: Viewer): Condition {
  const { q = '', person, subject, from, until } = query;
  const words = q.split(/\s+/).filter((word) => word !== '');
  return allOf([
    ...where(person, (id) => sql<boolean>`change_set.person_id = ${id}`),
    ...where(subject, (of) => sql<boolean>`change_set.kind like ${kinds[of]}`),
    ...where(
      from,
      (day) =>
        sql<boolean>`change_set.at >= (${day}::date)::timestamp at time zone 'Europe/Berlin'`,
    ),
    ...where(
      until,
      (day) =>
        sql<boolean>`change_set.at < (${day}::date + 1)::timestamp at time zone 'Europe/Berlin'`,
    ),
    ...words.map((word) => speaksOf(word, viewer)),
  ]);
}
