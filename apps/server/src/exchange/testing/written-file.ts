import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { NeighbourhoodFileHead } from '@augenhoehe/domain/exchange';
import { z } from 'zod';
import type { Database } from '../../platform/database/database.ts';
import {
  type FileSource,
  neighbourhoodFile,
} from '../neighbourhood-file/write-neighbourhood-file.ts';

interface Writing {
  readonly at: Date;
  readonly shown?: FileSource['shown'];
  /** Bytes that it may have. */
  readonly most?: number;
}

/** The file of a neighbourhood called Nordhof. */
export async function writtenFile(
  database: Database,
  slug: string,
  { at, shown = {}, most }: Writing,
): Promise<string> {
  const found = await database.executeSql('select id from neighbourhood where slug = $1', [slug]);
  const [{ id }] = z.tuple([z.object({ id: NeighbourhoodId })]).parse(found.rows);
  const facts = { name: 'Nordhof', city: 'Talstedt', language: 'de', slug };
  const neighbourhood = NeighbourhoodFileHead.shape.neighbourhood.parse(facts);
  const source = { neighbourhoodId: id, neighbourhood, at, seen: {}, shown };
  return await database.inNeighbourhood(
    id,
    async (trx) => await text(Readable.from(neighbourhoodFile(trx, source, most))),
  );
}
