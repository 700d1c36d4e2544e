import {
  type ActorFormat,
  actorExportColumns,
  actorFeatures,
  type ExportedActor,
  type ExportedArea,
  type ExportedTie,
  type ExportTable,
  exportTable,
  type ListFormat,
  tieExportColumns,
  writeCsv,
} from '@augenhoehe/domain/exchange';
import type { Language } from '@augenhoehe/domain/contract';
import { type ExportedContact, writeVcards } from './write-vcards.ts';
import { writeXlsx } from './write-xlsx.ts';

export interface ActorsJob {
  readonly what: 'actors';
  readonly format: ActorFormat;
  readonly language: Language;
  readonly title: string;
  readonly actors: readonly ExportedActor[];
  readonly areas: readonly ExportedArea[];
  /** Keys, in any order. */
  readonly columns: readonly string[];
}

export interface TiesJob {
  readonly what: 'ties';
  readonly format: ListFormat;
  readonly language: Language;
  readonly title: string;
  readonly ties: readonly ExportedTie[];
}

export interface ContactsJob {
  readonly what: 'contacts';
  readonly format: 'vcf';
  readonly language: Language;
  readonly contacts: readonly ExportedContact[];
}

/** Everything that a file is made from; it is copied into another thread. */
export type ExportJob = ActorsJob | TiesJob | ContactsJob;

function tableOf(job: ActorsJob | TiesJob, areas: ReadonlyMap<string, string>): ExportTable {
  const words = { language: job.language, areas };
  if (job.what === 'ties') return exportTable(tieExportColumns, job.ties, words);
  const columns = actorExportColumns.filter(({ key }) => job.columns.includes(key));
  return exportTable(columns, job.actors, words);
}

/** The file's bytes. */
export async function renderExport(job: ExportJob): Promise<Uint8Array<ArrayBuffer>> {
  if (job.what === 'contacts') return new TextEncoder().encode(writeVcards(job.contacts));
  const areas = job.what === 'ties' ? [] : job.areas;
  const names = new Map(areas.map(({ id, name }) => [String(id), name]));
  if (job.format === 'geojson') {
    const features = actorFeatures(job, { language: job.language, areas: names });
    return new TextEncoder().encode(JSON.stringify(features));
  }
  const table = tableOf(job, names);
  if (job.format === 'csv') return new TextEncoder().encode(writeCsv(table, job.language));
  return await writeXlsx(table, job.title);
}
