import type { Role } from '@augenhoehe/domain/access';
import { ActorId, type BodyOf, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import type { addActor as addActorContract } from '@augenhoehe/domain/inventory';
import { accessMigration, type Place, protectedCircleMigration } from '../access/index.ts';
import type { Database } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { newId } from '../platform/ids.ts';
import { addActor } from './add-actor.ts';
import { bodiesMigration } from './bodies/migration.ts';
import type { Work } from './change.ts';
import { coverageMigration } from './coverage/migrations.ts';
import { contactPersonsMigration } from './contact-persons/migration.ts';
import { visibilityMigration } from './visibility/visibility-migration.ts';
import { inventoryMigration, removedTiesMigration } from './migrations.ts';
import { savedSearchMigration } from './saved-search/saved-search-migration.ts';

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

  static async in(database: Database, slug = 'talstedt'): Promise<TestNeighbourhood> {
    await migrate(database, {
      '0001-access': accessMigration,
      '0002-inventory': inventoryMigration,
      '0004-bodies': bodiesMigration,
      '0005-contact-persons': contactPersonsMigration,
      '0006-protected-circle': protectedCircleMigration,
      '0006-visibility': visibilityMigration,
      '0007-saved-searches': savedSearchMigration,
      '0008-coverage': coverageMigration,
      '0011-removed-ties': removedTiesMigration,
    });
    const id = NeighbourhoodId.parse(newId());
    await database.executeSql(
      `insert into neighbourhood (id, slug, name, city, language, sample, created_at)
       values ($1, $2, 'Nordhof', 'Talstedt', 'de', false, now())`,
      [id, slug],
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
