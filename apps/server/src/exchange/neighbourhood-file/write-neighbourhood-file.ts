import {
  type NeighbourhoodFileHead,
  neighbourhoodFileFormat,
  neighbourhoodFileLimits,
  neighbourhoodFileVersion,
} from '@augenhoehe/domain/exchange';
import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { RawBuilder } from 'kysely';
import { countWithout, type Entry, readEntries } from '../../platform/database/kept-table.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { partsOfFile } from './parts-of-file.ts';
import { UnusableFile } from './unusable-file.ts';

const entriesAPage = 500;

export interface FileSource {
  /** Of parts that not everybody sees as a whole: which rows go into the file. */
  readonly seen: Readonly<Record<string, RawBuilder<boolean>>>;
  /** Of entries that not everybody sees in full: what of them goes into the file. */
  readonly shown: Readonly<Record<string, (entry: Entry) => Entry>>;
  readonly neighbourhoodId: NeighbourhoodId;
  readonly neighbourhood: NeighbourhoodFileHead['neighbourhood'];
  readonly at: Date;
}

async function leftOutOf(trx: Trx, { seen, neighbourhoodId }: FileSource) {
  const partly = partsOfFile.filter(({ name }) => seen[name] !== undefined);
  const counts: [string, number][] = [];
  for (const kept of partly) {
    const count = await countWithout(trx, neighbourhoodId, { kept, where: seen[kept.name] });
    if (count > 0) counts.push([kept.name, count]);
  }
  return Object.fromEntries(counts);
}

function whole(entry: Entry): Entry {
  return entry;
}

/** A JSON object whose entries stand one a line, so that two files can be compared line by line. */
async function* allOf(trx: Trx, source: FileSource): AsyncGenerator<Piece> {
  const head: NeighbourhoodFileHead = {
    format: neighbourhoodFileFormat,
    version: neighbourhoodFileVersion,
    exportedAt: source.at.toISOString(),
    neighbourhood: source.neighbourhood,
    leftOut: await leftOutOf(trx, source),
  };
  yield { part: '', text: JSON.stringify(head).slice(0, -1) };
  for (const kept of partsOfFile) {
    const { name: part, atOnce: limit = entriesAPage } = kept;
    const show = source.shown[part] ?? whole;
    yield { part, text: `,\n"${part}":[` };
    for (let offset = 0; ; offset += limit) {
      const page = { kept, where: source.seen[part], limit, offset };
      const entries = await readEntries(trx, source.neighbourhoodId, page);
      const lines = entries.map((entry) => JSON.stringify(show(entry))).join(',\n');
      if (lines !== '') yield { part, text: `${offset === 0 ? '\n' : ',\n'}${lines}` };
      if (entries.length < limit) break;
    }
    yield { part, text: ']' };
  }
  yield { part: '', text: '}\n' };
}

interface Piece {
  readonly part: string;
  readonly text: string;
}

/**
 * The text of the file, which `openNeighbourhoodFile` takes.
 *
 * @param most bytes that it takes
 * @throws UnusableFile `too-large-to-restore`, with the part that needs most of it
 */
export async function* neighbourhoodFile(
  trx: Trx,
  source: FileSource,
  most: number = neighbourhoodFileLimits.bytes,
): AsyncGenerator<string> {
  const sizes = new Map<string, number>();
  let size = 0;
  for await (const { part, text } of allOf(trx, source)) {
    const bytes = Buffer.byteLength(text);
    size += bytes;
    sizes.set(part, (sizes.get(part) ?? 0) + bytes);
    if (size > most) {
      const [largest = ['']] = [...sizes].toSorted(([, a], [, b]) => b - a);
      const params = { megabytes: most / 1_048_576, part: largest[0] };
      throw new UnusableFile('too-large-to-restore', params);
    }
    yield text;
  }
}
