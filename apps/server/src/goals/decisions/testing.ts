import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, DecisionId, VoiceId } from '@augenhoehe/domain/contract';
import {
  BallotGiven,
  DecisionFacts,
  type DecisionSheet,
  readRecord,
  tally,
} from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import type { Work } from '../../inventory/index.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { notificationMigrations } from '../../notification/index.ts';
import type { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/ids.ts';
import { structureMigrations } from '../../structure/index.ts';
import { goalsMigrations } from '../migrations.ts';
import { addDecision } from './add-decision.ts';
import { castBallot, castFor } from './cast-ballot.ts';
import { closeIfOver } from './close-decision.ts';
import { exportRecord } from './conclude-decision.ts';
import { decisionAsItIs } from './known-decision.ts';
import { openDecision } from './open-decision.ts';
import { showDecision } from './show-decision.ts';

/** What a decision is unless a test says otherwise. */
const ordinary = {
  question: 'Womit fangen wir an?',
  explanation: '',
  method: 'yes_no',
  options: [{ text: 'Beleuchtung verbessern', detail: '', passive: false }],
  majority: null,
  base: 'yes_no',
  quorum: null,
  voiceMode: 'delegate',
  secret: false,
  resultsHidden: true,
  lateJoiners: false,
  proxiesPerHolder: 1,
  silenceIsConsent: false,
  bodyId: null,
  cooperationId: null,
  goalId: null,
  electorate: [],
  opensAt: null,
  closesAt: '2026-11-24T18:00',
};

/** One decision and what people do about it. */
export class TestDecision {
  readonly here: TestNeighbourhood;
  readonly id: DecisionId;
  /** In their order. */
  voices: readonly VoiceId[] = [];

  private constructor(here: TestNeighbourhood, id: DecisionId) {
    this.here = here;
    this.id = id;
  }

  static async place(database: Database): Promise<TestNeighbourhood> {
    return await TestNeighbourhood.in(database, {
      ...structureMigrations,
      ...notificationMigrations,
      ...goalsMigrations,
    });
  }

  static async draft(
    here: TestNeighbourhood,
    facts: Readonly<Record<string, unknown>>,
  ): Promise<TestDecision> {
    const draft = DecisionFacts.parse({ ...ordinary, ...facts });
    const { id } = await here.as('coordination', (work) => addDecision(work, draft));
    return new TestDecision(here, id);
  }

  /** Opened, with as many people as voices, or with those given. */
  static async open(
    here: TestNeighbourhood,
    { people = 0, ...facts }: Readonly<Record<string, unknown>> & { readonly people?: number },
  ): Promise<TestDecision> {
    const decision = await TestDecision.draft(here, {
      electorate: Array.from({ length: people }, (_, at) => person(`Stimme ${at + 1}`)),
      ...facts,
    });
    await decision.open();
    return decision;
  }

  async open(): Promise<void> {
    const { version } = await this.sheet();
    await this.as((work) => openDecision(work, this.id, { version }));
    this.voices = (await this.sheet()).voices.map(({ id }) => id);
  }

  async as<Result>(
    useCase: (work: Work) => Promise<Result>,
    actorId: ActorId | null = null,
    role: Role = actorId === null ? 'coordination' : 'partner',
  ): Promise<Result> {
    return await this.here.as(role, useCase, actorId);
  }

  async sheet(actorId: ActorId | null = null, role?: Role): Promise<DecisionSheet> {
    return await this.as((work) => showDecision(work, this.id), actorId, role);
  }

  voice(at: number): VoiceId {
    const voice = this.voices[at];
    if (voice === undefined) throw new Error(`There is no voice ${at}.`);
    return voice;
  }

  /** As a member whose organisation has the voice. */
  async cast(actorId: ActorId, at: number, values: unknown) {
    const ballot = await this.ballot(values);
    const ids = { decisionId: this.id, voiceId: this.voice(at) };
    return await this.as((work) => castBallot(work, ids, ballot), actorId);
  }

  /** As whoever has the personal link of a voice. */
  async castByLink(at: number, values: unknown, votedFor = at) {
    return await this.castRead(at, await this.ballot(values), votedFor);
  }

  /** With the words and the round that were read before. */
  async castRead(at: number, ballot: BallotGiven, votedFor = at) {
    return await this.inPlace(async (deciding) => {
      const known = await decisionAsItIs(deciding, { id: this.id, hold: 'share' });
      if (known === null) throw new Error('That decision is not there.');
      return await castFor(deciding, known, {
        own: [this.voice(at)],
        voiceId: this.voice(votedFor),
        given: ballot,
        way: 'link',
        personId: null,
      });
    });
  }

  async ballot(values: unknown, given: object = {}): Promise<BallotGiven> {
    const { paper } = await this.sheet();
    const { textVersion, round } = paper;
    const said = values === null ? { state: 'abstained' } : { state: 'voted', values };
    return BallotGiven.parse({ ...said, textVersion, round, ...given });
  }

  async inPlace<Result>(
    useCase: (deciding: Parameters<typeof castFor>[0]) => Promise<Result>,
  ): Promise<Result> {
    const { database, id, now } = this.here;
    return await database.inNeighbourhood(id, (trx) =>
      useCase({ trx, neighbourhoodId: id, at: now, newId }),
    );
  }

  /** Every row of every table of the neighbourhood, as text by table. */
  async traces(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { database, id } = this.here;
    return await database.asOperator(async (trx) => {
      const { rows: tables } = await sql<{ name: string }>`
        select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'neighbourhood_id' order by 1`.execute(trx);
      const found = new Map<string, readonly string[]>();
      for (const { name } of tables) {
        const { rows } = await sql<{ row: unknown }>`
          select to_jsonb(one) as row from ${sql.table(name)} one
          where neighbourhood_id = ${id}`.execute(trx);
        found.set(
          name,
          rows.map(({ row }) => JSON.stringify(row)),
        );
      }
      return found;
    });
  }

  travelTo(instant: string): void {
    this.here.now = new Date(instant);
  }

  /** As the clock does once the time is over. */
  async end(): Promise<DecisionSheet> {
    const { paper } = await this.sheet();
    this.here.now = new Date(Date.parse(paper.closesAt ?? '') + 1000);
    await this.inPlace((deciding) => closeIfOver(deciding, this.id));
    return await this.sheet();
  }

  /** The exported record counted again, as `augenhoehe tally` does. */
  async recount() {
    const exported: unknown = JSON.parse(
      JSON.stringify(await this.as((work) => exportRecord(work, this.id))),
    );
    const { record, faults } = readRecord(exported);
    if (record === null) throw new Error(`Refused: ${JSON.stringify(faults)}`);
    return { record, counted: tally(record) };
  }
}

export function person(name: string, bank = '') {
  return { kind: 'person', actorId: null, name, bank };
}

export function organisation(actorId: ActorId) {
  return { kind: 'organisation', actorId, name: '', bank: '' };
}
