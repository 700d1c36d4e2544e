import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Trx } from '../database/schema.ts';
import { beginChange } from './begin-change.ts';
import { hafergraben, withPlacesAndPaths } from './journal-tables.fixture.ts';
import { type Undo, type UndoOutcome, undoChange } from './undo-change.ts';

const now = new Date('2026-05-04T10:00:00Z');

type Work = (trx: Trx) => Promise<unknown>;

export function id(number: number): string {
  return `00000000-0000-4000-9000-${number.toString(16).padStart(12, '0')}`;
}

/** Adds a place to the neighbourhood. */
export function add(number: number, slug: string, inside: string | null = null): Work {
  return (trx) =>
    sql`insert into place (neighbourhood_id, id, slug, inside)
      values (${hafergraben}, ${id(number)}, ${slug}, ${inside})`.execute(trx);
}

export function addPath(source: number, target: number): Work {
  return (trx) =>
    sql`insert into path values (${hafergraben}, ${id(source)}, ${id(target)})`.execute(trx);
}

/** A neighbourhood of places and paths in which things are done and undone. */
export class JournalScene {
  readonly database: Database;

  private constructor(database: Database) {
    this.database = database;
  }

  static async on(database: Database): Promise<JournalScene> {
    return new JournalScene(await withPlacesAndPaths(database));
  }

  async clear(): Promise<void> {
    await this.change('cleared', (trx) => sql`delete from path`.execute(trx));
    await this.change('cleared', (trx) => sql`delete from place`.execute(trx));
  }

  async change(kind: string, work: Work): Promise<string> {
    return this.database.inNeighbourhood(hafergraben, async (trx) => {
      const changeSetId = await beginChange(trx, {
        kind,
        params: { kind },
        personId: 'amira',
        at: now,
        neighbourhoodId: hafergraben,
      });
      await work(trx);
      return changeSetId;
    });
  }

  async undo(changeSetId: string, options: Partial<Undo> = {}): Promise<UndoOutcome> {
    return this.database.inNeighbourhood(hafergraben, (trx) =>
      undoChange(trx, {
        neighbourhoodId: hafergraben,
        changeSetId,
        personId: 'amira',
        at: now,
        ...options,
      }),
    );
  }

  /** Undoes what can be undone; returns the undoing change. */
  async undone(changeSetId: string): Promise<string> {
    const outcome = await this.undo(changeSetId);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    return outcome.changeSetId;
  }

  async rows(table: 'path' | 'place'): Promise<Record<string, unknown>[]> {
    return this.database.inNeighbourhood(hafergraben, async (trx) => {
      const found = await sql<Record<string, unknown>>`
        select * from ${sql.table(table)} order by 1, 2, 3`.execute(trx);
      return found.rows.map(({ neighbourhood_id: _, ...row }) => row);
    });
  }
}
