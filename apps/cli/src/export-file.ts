import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Language, Slug } from '@augenhoehe/domain/contract';
import { exportOnce, type OneExport, openMigrated, UnusableFile } from '@augenhoehe/server';
import { readConfig } from '@augenhoehe/server/config';
import { CalledWrongly, parseWords, sayWrong, wrong } from './called-wrongly.ts';
import { exportHelp } from './export-help.ts';
import { unknownNeighbourhood } from './unknown-neighbourhood.ts';
import { unusableWords } from './unusable-words.ts';

const options = {
  neighbourhood: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const formats = ['json', 'csv', 'xlsx', 'geojson'] as const;
const lists = ['actors', 'ties'] as const;

interface Request extends OneExport {
  readonly output: string | undefined;
}

function listOf(positionals: readonly string[], format: OneExport['format']): OneExport['what'] {
  const [named, ...rest] = positionals;
  if (format === 'json' && named === undefined) return 'neighbourhood';
  const list = lists.find((each) => each === (named ?? 'actors'));
  const fits = format !== 'json' && (format !== 'geojson' || list === 'actors');
  if (list !== undefined && rest.length === 0 && fits) return list;
  throw wrong({
    de: 'Als csv und xlsx gibt es actors oder ties, als geojson actors, als json das ganze Quartier.',
    en: 'There are actors or ties as csv and xlsx, actors as geojson, the whole neighbourhood as json.',
  });
}

/** `null`: only help is wanted. */
function readRequest(words: readonly string[]): Request | null {
  const { values, positionals } = parseWords(words, options);
  if (values.help) return null;
  const slug = Slug.safeParse(values.neighbourhood).data;
  if (slug === undefined) {
    throw wrong({
      de: 'Mit --neighbourhood das Kürzel des Quartiers angeben.',
      en: 'Name the neighbourhood with --neighbourhood SLUG.',
    });
  }
  const format = formats.find((each) => each === values.format);
  const language = Language.optional().safeParse(values.language);
  if (format === undefined || !language.success) {
    throw wrong({
      de: 'Mit --format eine von json, csv, xlsx, geojson wählen, mit --language de oder en.',
      en: 'Choose --format from json, csv, xlsx, geojson, and --language from de, en.',
    });
  }
  const { output } = values;
  if (format === 'xlsx' && output === undefined && process.stdout.isTTY) {
    throw wrong({
      de: 'Eine XLSX-Datei lässt sich hier nicht anzeigen. Mit --output einen Namen angeben.',
      en: 'An XLSX file cannot be shown here. Name a file with --output.',
    });
  }
  const chosen = language.data === undefined ? {} : { language: language.data };
  return { slug, format, what: listOf(positionals, format), output, ...chosen };
}

/** Only its owner may read the file: it holds what people do not want to be public. */
function destination(output: string | undefined) {
  return output === undefined ? process.stdout : createWriteStream(output, { mode: 0o600 });
}

async function write(request: Request): Promise<void> {
  const database = await openMigrated(readConfig(process.env));
  try {
    const pieces = await exportOnce(database, request);
    if (pieces === null) throw await unknownNeighbourhood(database, request.slug);
    const end = request.output !== undefined;
    await pipeline(Readable.from(pieces), destination(request.output), { end });
  } finally {
    await database.close();
  }
}

/** Answers with the exit status: 0 written, 1 it would be too large, 2 called wrongly. */
export async function exportFile(words: readonly string[]): Promise<number> {
  try {
    const request = readRequest(words);
    if (request === null) console.log(exportHelp());
    else await write(request);
    return 0;
  } catch (error) {
    if (error instanceof UnusableFile) {
      console.error(unusableWords(error));
      return 1;
    }
    if (!(error instanceof CalledWrongly)) throw error;
    return sayWrong(error, 'export');
  }
}
