import {
  type NeighbourhoodFileHead,
  neighbourhoodFileFormat,
  neighbourhoodFileVersion,
} from '@augenhoehe/domain/exchange';
import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { RawBuilder } from 'kysely';
import { countWithout, type Entry, readEntries } from '../../platform/database/kept-table.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { partsOfFile } from './parts-of-file.ts';

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
export async function* neighbourhoodFile(trx: Trx, source: FileSource): AsyncGenerator<string> {
  const head: NeighbourhoodFileHead = {
    format: neighbourhoodFileFormat,
    version: neighbourhoodFileVersion,
    exportedAt: source.at.toISOString(),
    neighbourhood: source.neighbourhood,
    leftOut: await leftOutOf(trx, source),
  };
  yield JSON.stringify(head).slice(0, -1);
  for (const kept of partsOfFile) {
    const show = source.shown[kept.name] ?? whole;
    yield `,\n"${kept.name}":[`;
    for (let offset = 0; ; offset += entriesAPage) {
      const page = { kept, where: source.seen[kept.name], limit: entriesAPage, offset };
      const entries = await readEntries(trx, source.neighbourhoodId, page);
      const lines = entries.map((entry) => JSON.stringify(show(entry))).join(',\n');
      if (lines !== '') yield `${offset === 0 ? '\n' : ',\n'}${lines}`;
      if (entries.length < entriesAPage) break;
    }
    yield ']';
  }
  yield '}\n';
}
