import { createNetwork } from '@augenhoehe/graph';
import { fates } from '@augenhoehe/graph/files';
import { analyseInThreads } from '@augenhoehe/server/threads';
import { CalledWrongly, parseWords, sayWrong, wrong } from '../called-wrongly.ts';
import { analyseHelp } from './analyse-help.ts';
import { problemLines } from './file-problems.ts';
import { readNetworkFile, type NetworkFileRequest } from './read-network-file.ts';
import { showAnalysis } from './show-analysis.ts';

const options = {
  directed: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  weights: { type: 'string' },
  group: { type: 'string' },
  actors: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

interface Request extends NetworkFileRequest {
  readonly json: boolean;
}

/** `null`: only help is wanted. */
function readRequest(words: readonly string[]): Request | null {
  const { values, positionals } = parseWords(words, options);
  const [file, ...rest] = positionals;
  if (values.help) return null;
  if (file === undefined || rest.length > 0) {
    throw wrong({ de: 'Genau eine Datei angeben.', en: 'Name exactly one file.' });
  }
  const { directed, json, weights, group, actors } = values;
  return { file, directed, json, weights, group, actorsFile: actors };
}

async function run({ json, ...request }: Request): Promise<number> {
  const read = await readNetworkFile(request);
  for (const line of problemLines(read)) console.error(line);
  const found = new Set(read.problems.map(({ code }) => fates[code]));
  if (found.has('stopped')) return 1;
  const { ids, ties, labels, groups } = read;
  const { network } = createNetwork({ ids, ties, directed: read.directed ?? false });
  const analysis = await analyseInThreads(network, { groups });
  console.log(json ? JSON.stringify(analysis, null, 2) : showAnalysis(analysis, labels));
  return found.has('row-left-out') || found.has('actor-left-out') ? 1 : 0;
}

/**
 * Answers with the exit status: 0 all of the file counts, 1 something was left out or the file cannot
 * be read, 2 called wrongly.
 */
export async function analyseFile(words: readonly string[]): Promise<number> {
  try {
    const request = readRequest(words);
    if (request !== null) return await run(request);
    console.log(analyseHelp());
    return 0;
  } catch (error) {
    if (!(error instanceof CalledWrongly)) throw error;
    return sayWrong(error, 'analyse');
  }
}
