import type {
  ActorId,
  BallotId,
  BodyId,
  CooperationId,
  DecisionId,
  PersonId,
  VoiceId,
} from '@augenhoehe/domain/contract';
import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';

/** Written as a value through `insertRows`, never as text. */
type Json = ColumnType<unknown, unknown, unknown>;

interface OfDecision {
  neighbourhood_id: string;
  decision_id: DecisionId;
}

interface DecisionTable {
  neighbourhood_id: string;
  id: DecisionId;
  rules: Json;
  options: Json;
  electorate: Json;
  body_id: BodyId | null;
  cooperation_id: CooperationId | null;
  goal_id: string | null;
  state: string;
  opens_at: Date | null;
  closes_at: Date | null;
  version: number;
  text_version: number;
  phase: string | null;
  round: number;
  state_reason: string;
  former_texts: Json;
  events: Json;
  outcome: Json | null;
  created_at: Date;
  updated_at: Date;
}

interface VoiceTable extends OfDecision {
  id: VoiceId;
  position: number;
  kind: string;
  actor_id: ActorId | null;
  name: string;
  bank: string;
  in_room: boolean;
  struck_reason: string | null;
  joined_late: boolean;
  weight: Generated<number>;
}

interface BallotTable extends OfDecision {
  id: BallotId;
  voice_id: VoiceId;
  number: Generated<number>;
  text_version: number;
  round: number;
  state: string;
  values: Json | null;
  remarks: Json;
  way: string;
  holder_id: VoiceId | null;
  person_id: PersonId | null;
  standing: string;
  settled_by: PersonId | null;
  cast_at: Date;
}

interface ProxyTable extends OfDecision {
  voice_id: VoiceId;
  holder_id: VoiceId;
}

interface LinkTable extends OfDecision {
  voice_id: VoiceId;
  id: string;
  token_hash: string;
  email: string | null;
  expires_at: Date;
}

interface RegisterTable extends OfDecision {
  voted: Json;
}

interface UrnTable extends OfDecision {
  ballots: Json;
}

interface PaperBoxTable extends OfDecision {
  id: string;
  voices: Json;
  ballots: Json;
  entered_by: PersonId;
}

interface PostTable extends OfDecision {
  id: string;
  kind: string;
  words: string;
  voice_id: VoiceId | null;
  person_id: PersonId | '';
  text_version: number;
  at: Date;
}

interface ObjectionTestTable extends OfDecision {
  ballot_id: BallotId;
  tested: number;
  holds: number;
  result: string;
  person_id: PersonId;
  at: Date;
}

interface NoticeTable extends OfDecision {
  voice_id: VoiceId;
  kind: string;
  mailed: boolean;
  at: Date;
}

interface ResultTable extends OfDecision {
  outcome: string;
  winners: Json;
  record: Json;
  ballots: number;
  counted_at: Date;
}

export type DecisionRecordRow = Selectable<DecisionTable>;
export type NewDecisionRow = Insertable<DecisionTable>;
export type VoiceRow = Selectable<VoiceTable>;
export type BallotRow = Selectable<BallotTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    decision: DecisionTable;
    decision_voice: VoiceTable;
    decision_ballot: BallotTable;
    decision_proxy: ProxyTable;
    decision_link: LinkTable;
    decision_register: RegisterTable;
    decision_urn: UrnTable;
    decision_paper_box: PaperBoxTable;
    decision_post: PostTable;
    decision_objection_test: ObjectionTestTable;
    decision_notice: NoticeTable;
    decision_result: ResultTable;
  }
}
