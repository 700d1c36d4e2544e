import type { Language } from '@augenhoehe/domain/contract';
import { exportActors, exportTies, type ExportChange } from '@augenhoehe/domain/exchange';
import { factsOf, findNeighbourhood } from '../../access/index.ts';
import { shownTo, type Work } from '../../inventory/index.ts';
import { systemClock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { holdView } from '../../platform/database/hold-view.ts';
import { newId } from '../../platform/ids.ts';
import { type Packed, pack } from '../neighbourhood-file/pack.ts';
import { neighbourhoodFile } from '../neighbourhood-file/write-neighbourhood-file.ts';
import { collectActors, collectTies, listMade } from './export-list.ts';
import { noteExport } from './note-export.ts';
import { operatorPlace } from './operator-place.ts';
import { type ExportJob, renderExport } from './render-export.ts';

export interface OneExport {
  readonly slug: string;
  readonly what: 'actors' | 'ties' | 'neighbourhood';
  readonly format: 'json' | 'csv' | 'xlsx' | 'geojson';
  /** Of headings and words; without it the neighbourhood's own. */
  readonly language?: Language;
}

async function collect(work: Work, one: OneExport): Promise<ExportJob> {
  const { format, language } = one;
  const wishes = { format, ...(language === undefined ? {} : { language }) };
  return one.what === 'ties'
    ? await collectTies(work, exportTies.query.parse(wishes))
    : await collectActors(work, exportActors.query.parse(wishes));
}

/** All entries, protected ones among them. */
async function packAll({ trx, place, at }: Work): Promise<Packed> {
  await holdView(trx);
  const { neighbourhoodId } = place;
  const neighbourhood = await factsOf(trx, neighbourhoodId);
  return await pack(
    neighbourhoodFile(trx, { neighbourhoodId, neighbourhood, at, seen: {}, shown: shownTo(null) }),
  );
}

/**
 * A file in one step, for the command line, in pieces. `null`: there is no such neighbourhood.
 */
export async function exportOnce(
  database: Database,
  one: OneExport,
): Promise<AsyncIterable<Uint8Array> | null> {
  const found = await database.asOperator((trx) => findNeighbourhood(trx, one.slug));
  if (found === undefined) return null;
  const at = systemClock();
  const place = operatorPlace(one.slug, found, at);
  function within<Result>(useCase: (work: Work) => Promise<Result>): Promise<Result> {
    return database.inNeighbourhood(found?.id ?? '', (trx) => useCase({ trx, place, at, newId }));
  }
  async function note(made: ExportChange['params']): Promise<void> {
    await within((work) => noteExport(work, made, null));
  }
  if (one.what === 'neighbourhood') {
    const packed = await within(packAll);
    await note({ what: 'neighbourhood', format: 'json', count: 1 });
    return packed.unpack();
  }
  const job = await within((work) => collect(work, one));
  await note(listMade(job));
  return onePiece(await renderExport(job));
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
