import { Slug } from '@augenhoehe/domain/contract';
import { importLimits, ListContent } from '@augenhoehe/domain/exchange';
import { importOnce, openMigrated, sourceFromFileName, UnreadableFile } from '@augenhoehe/server';
import { readConfig } from '@augenhoehe/server/config';
import { CalledWrongly, parseWords, sayWrong, wrong } from './called-wrongly.ts';
import { lacksSome } from './file-notices.ts';
import { importHelp } from './import-help.ts';
import { fileProblem } from './import-problems.ts';
import { importNeighbourhood } from './import-neighbourhood.ts';
import { readBytes } from './read-bytes.ts';
import { showReport } from './import-report.ts';
import { unknownNeighbourhood } from './unknown-neighbourhood.ts';

interface Request {
  readonly content: ListContent;
  readonly file: string;
  readonly slug: string;
  readonly source: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly createMissing: boolean;
}

const options = {
  neighbourhood: { type: 'string' },
  source: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'create-missing': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `null`: only help is wanted. */
function readRequest(words: readonly string[]): Request | null {
  const { values, positionals } = parseWords(words, options);
  if (values.help) return null;
  const [word, file, ...rest] = positionals;
  const content = ListContent.safeParse(word).data;
  if (content === undefined) {
    throw wrong({
      de: 'Was soll eingelesen werden: actors, ties, network oder neighbourhood?',
      en: 'What is to be imported: actors, ties, network or neighbourhood?',
    });
  }
  if (file === undefined || rest.length > 0) {
    throw wrong({ de: 'Genau eine Datei angeben.', en: 'Name exactly one file.' });
  }
  const slug = Slug.safeParse(values.neighbourhood).data;
  if (slug === undefined) {
    throw wrong({
      de: 'Mit --neighbourhood das Kürzel des Quartiers angeben.',
      en: 'Name the neighbourhood with --neighbourhood SLUG.',
    });
  }
  return {
    content,
    file,
    slug,
    source: values.source?.trim().slice(0, 200) || sourceFromFileName(file) || 'Import',
    dryRun: values['dry-run'],
    json: values.json,
    createMissing: values['create-missing'],
  };
}

function tooLarge(): UnreadableFile {
  return new UnreadableFile('file-too-large', { megabytes: importLimits.bytes / 1_048_576 });
}

async function importFile(request: Request): Promise<number> {
  const bytes = await readBytes(request.file, { most: importLimits.bytes, tooLarge });
  const database = await openMigrated(readConfig(process.env));
  try {
    const { content, slug, source, dryRun, createMissing } = request;
    const report = await importOnce(database, {
      content,
      slug,
      source,
      dryRun,
      bytes,
      addMissingActors: createMissing,
    });
    if (report === null) throw await unknownNeighbourhood(database, slug);
    console.log(request.json ? JSON.stringify(report, null, 2) : showReport(report, request));
    return report.faulty.length === 0 && !lacksSome(report.fileNotices) ? 0 : 1;
  } finally {
    await database.close();
  }
}

/** Answers with the exit status: 0 nothing is faulty, 1 something is or was not read, 2 called wrongly. */
export async function importList(words: readonly string[]): Promise<number> {
  if (words[0] === 'neighbourhood') return await importNeighbourhood(words.slice(1));
  try {
    const request = readRequest(words);
    if (request !== null) return await importFile(request);
    console.log(importHelp());
    return 0;
  } catch (error) {
    if (error instanceof UnreadableFile) {
      console.error(fileProblem(error));
      return 1;
    }
    if (!(error instanceof CalledWrongly)) throw error;
    return sayWrong(error, 'import');
  }
}
