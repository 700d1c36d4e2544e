import type { PersonId, ScenarioId } from '@augenhoehe/domain/contract';
import type { Insertable } from 'kysely';

interface ScenarioTable {
  neighbourhood_id: string;
  id: ScenarioId;
  name: string;
  sort_key: string;
  text: string;
  /** `DraftSteps`, checked when read. */
  steps: unknown;
  is_shared: boolean;
  person_id: PersonId;
  created_at: Date;
}

export type NewScenarioRow = Insertable<ScenarioTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    scenario: ScenarioTable;
  }
}
