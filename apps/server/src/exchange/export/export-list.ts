import { Boundary, may } from '@augenhoehe/domain/access';
import type { Language, QueryOf } from '@augenhoehe/domain/contract';
import {
  actorExportColumns,
  type ExportedArea,
  type exportActors as actorsContract,
  type exportTies as tiesContract,
  workingColumns,
} from '@augenhoehe/domain/exchange';
import { actorsAsSeen, areasWithBoundaries, tiesAsSeen, type Work } from '../../inventory/index.ts';
import { holdView } from '../../platform/database/hold-view.ts';
import type { ActorsJob, ExportJob, TiesJob } from './render-export.ts';

const titles = {
  actors: { de: 'Akteure', en: 'Actors' },
  ties: { de: 'Beziehungen', en: 'Ties' },
} as const;

async function areasOf({ trx, place }: Work): Promise<ExportedArea[]> {
  const areas = await areasWithBoundaries(trx, place.neighbourhoodId);
  return areas.map(({ id, name, boundary }) => ({
    id,
    name,
    boundary: Boundary.nullable().parse(boundary),
  }));
}

/** Columns asked for, else all; never those that the caller does not see in the interface. */
function columnsFor({ place }: Work, asked: readonly string[] | undefined): string[] {
  const workingNotes = may(place.member, 'actor.working-notes');
  return actorExportColumns
    .map(({ key }) => key)
    .filter((key) => asked === undefined || asked.includes(key))
    .filter((key) => workingNotes || !workingColumns.includes(key));
}

export async function collectActors(
  work: Work,
  query: QueryOf<typeof actorsContract>,
): Promise<ActorsJob> {
  const { format, columns, language = work.place.language, sort, direction, ...filters } = query;
  await holdView(work.trx);
  const actors = await actorsAsSeen(work, { filters, sort, direction });
  return {
    what: 'actors',
    format,
    language,
    title: titles.actors[language],
    actors,
    areas: await areasOf(work),
    columns: columnsFor(work, columns),
  };
}

export async function collectTies(
  work: Work,
  query: QueryOf<typeof tiesContract>,
): Promise<TiesJob> {
  const { format, language = work.place.language, ...choice } = query;
  await holdView(work.trx);
  const ties = await tiesAsSeen(work, choice);
  return { what: 'ties', format, language, title: titles.ties[language], ties };
}

/** What a list is called in the journal and in the file's name. */
export function listMade(job: ExportJob): {
  what: ExportJob['what'];
  format: ExportJob['format'];
  language: Language;
  count: number;
} {
  const { what, format, language } = job;
  return { what, format, language, count: entriesOf(job).length };
}

function entriesOf(job: ExportJob): readonly unknown[] {
  switch (job.what) {
    case 'actors':
      return job.actors;
    case 'ties':
      return job.ties;
    case 'contacts':
      return job.contacts;
  }
}
