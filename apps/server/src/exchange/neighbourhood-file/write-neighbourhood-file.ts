import {
  type NeighbourhoodFileHead,
  neighbourhoodFileFormat,
  neighbourhoodFileVersion,
} from '@augenhoehe/domain/exchange';
import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { readEntries } from '../../platform/database/kept-table.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { partsOfFile } from './parts-of-file.ts';

const entriesAPage = 500;

export interface FileSource {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly neighbourhood: NeighbourhoodFileHead['neighbourhood'];
  readonly at: Date;
}

/** A JSON object whose entries stand one a line, so that two files can be compared line by line. */
export async function* neighbourhoodFile(trx: Trx, source: FileSource): AsyncGenerator<string> {
  const head: NeighbourhoodFileHead = {
    format: neighbourhoodFileFormat,
    version: neighbourhoodFileVersion,
    exportedAt: source.at.toISOString(),
    neighbourhood: source.neighbourhood,
  };
  yield JSON.stringify(head).slice(0, -1);
  for (const kept of partsOfFile) {
    yield `,\n"${kept.name}":[`;
    for (let offset = 0; ; offset += entriesAPage) {
      const page = { kept, limit: entriesAPage, offset };
      const entries = await readEntries(trx, source.neighbourhoodId, page);
      const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
      if (lines !== '') yield `${offset === 0 ? '\n' : ',\n'}${lines}`;
      if (entries.length < entriesAPage) break;
    }
    yield ']';
  }
  yield '}\n';
}
