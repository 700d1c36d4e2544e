import type { Role } from '@augenhoehe/domain/access';
import { ActorId, type BodyOf, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import type { addActor as addActorContract } from '@augenhoehe/domain/inventory';
import { accessMigrations, type Place } from '../access/index.ts';
import type { Database } from '../platform/database/database.ts';
import type { Migrations } from '../platform/database/migrate.ts';
import { migrateOnce } from '../platform/database/testing.ts';
import { newId } from '../platform/ids.ts';
import { addActor } from './add-actor.ts';
import type { Work } from './change.ts';
import { inventoryMigrations } from './inventory-migrations.ts';

/** A neighbourhood to try use cases in, at instants the test chooses. */
export class TestNeighbourhood {
  readonly database: Database;
  readonly id: NeighbourhoodId;
  now = new Date('2026-11-22T10:00:00.000Z');
  /** Whether whoever acts is named as one who sees what is protected. */
  isInProtectedCircle = false;

  private constructor(database: Database, id: NeighbourhoodId) {
    this.database = database;
    this.id = id;
  }

  /**
   * A new one each time, so that tests on one database do not meet.
   *
   * @param later migrations of the slice under test
   */
  static async in(database: Database, later: Migrations = {}): Promise<TestNeighbourhood> {
    await migrateOnce(database, { ...accessMigrations, ...inventoryMigrations, ...later });
    const id = NeighbourhoodId.parse(newId());
    await database.executeSql(
      `insert into neighbourhood (id, slug, name, city, language, sample, created_at)
       values ($1, $2, 'Nordhof', 'Talstedt', 'de', false, now())`,
      [id, `talstedt-${id}`],
    );
    return new TestNeighbourhood(database, id);
  }

  /** Runs a use case as somebody of that role; time goes on a second each time. */
  async as<Result>(
    role: Role,
    useCase: (work: Work) => Promise<Result>,
    actorId: ActorId | null = null,
  ): Promise<Result> {
    this.now = new Date(this.now.getTime() + 1000);
    const place: Place = {
      neighbourhoodId: this.id,
      slug: 'talstedt',
      name: 'Nordhof',
      language: 'de',
      sample: false,
      person: { id: PersonId.parse(`person-${role}`), name: role, email: `${role}@example.org` },
      member: { role, actorId },
      isInProtectedCircle: this.isInProtectedCircle,
      version: this.now.getTime(),
    };
    return await this.database.inNeighbourhood(this.id, (trx) =>
      useCase({ trx, place, at: this.now, newId }),
    );
  }

  async addActor(draft: BodyOf<typeof addActorContract>): Promise<ActorId> {
    const { id } = await this.as('coordination', (work) => addActor(work, draft));
    return ActorId.parse(id);
  }
}
