import type { ActorId, BodyId, CooperationId, StandingProxyId } from '@augenhoehe/domain/contract';
import type { Selectable } from 'kysely';

interface StandingProxyTable {
  neighbourhood_id: string;
  id: StandingProxyId;
  principal_id: ActorId;
  holder_id: ActorId;
  body_id: BodyId | null;
  cooperation_id: CooperationId | null;
  valid_until: string | null;
  created_at: Date;
  updated_at: Date;
}

export type StandingProxyRecord = Selectable<StandingProxyTable>;

declare module '../../../platform/database/schema.ts' {
  interface Schema {
    standing_proxy: StandingProxyTable;
  }
}
