import { agreesWith, readRecord, tally } from '@augenhoehe/domain/goals';
import { CalledWrongly, parseWords, sayWrong, wrong } from '../called-wrongly.ts';
import { readBytes } from '../read-bytes.ts';
import { speak } from '../speak.ts';
import { faultLine } from './fault-words.ts';
import { tallyHelp } from './tally-help.ts';

const options = { help: { type: 'boolean', short: 'h', default: false } } as const;

/** Ten thousand ballots on fifty options. */
const mostBytes = 20_000_000;
/** More lines help nobody: whoever mends these runs it again. */
const mostFaults = 50;

/** What is wrong with a file that cannot be a record. */
class NoRecord extends Error {}

/** Prints what came out, or says what is wrong; answers whether the file was counted. */
async function tallyFile(file: string, isNamed: boolean): Promise<boolean> {
  const { record, faults } = readRecord(await readJson(file));
  if (record === null) {
    for (const fault of faults.slice(0, mostFaults)) console.error(faultLine(file, fault));
    if (faults.length > mostFaults) console.error(`… ${String(faults.length - mostFaults)} +`);
    return false;
  }
  const counted = tally(record);
  const { result } = record;
  const said = {
    ...(isNamed ? { file } : {}),
    ...counted,
    ...(result === undefined ? {} : { agrees: agreesWith(result, counted) }),
  };
  console.log(JSON.stringify(said));
  return true;
}

/** @throws NoRecord where it is too large or no JSON; CalledWrongly where it is not there */
async function readJson(file: string): Promise<unknown> {
  const bytes = await readBytes(file, {
    most: mostBytes,
    tooLarge: () =>
      new NoRecord(
        speak({
          de: `die Datei ist größer als ${String(mostBytes / 1_000_000)} MB`,
          en: `the file is larger than ${String(mostBytes / 1_000_000)} MB`,
        }),
      ),
  });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
    throw new NoRecord(
      speak({
        de: `die Datei ist kein JSON in UTF-8 (${error.message})`,
        en: `the file is no JSON in UTF-8 (${error.message})`,
      }),
    );
  }
}

async function run(files: readonly string[]): Promise<number> {
  let status = 0;
  for (const file of files) {
    try {
      if (!(await tallyFile(file, files.length > 1))) status = 1;
    } catch (error) {
      if (!(error instanceof NoRecord)) throw error;
      console.error(`${file}: ${error.message}`);
      status = 1;
    }
  }
  return status;
}

/** Answers with the exit status: 0 all counted, 1 a file is faulty, 2 called wrongly. */
export async function tallyFiles(words: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseWords(words, options);
    if (values.help) {
      console.log(tallyHelp());
      return 0;
    }
    if (positionals.length === 0) {
      throw wrong({ de: 'Mindestens eine Datei angeben.', en: 'Name at least one file.' });
    }
    return await run(positionals);
  } catch (error) {
    if (!(error instanceof CalledWrongly)) throw error;
    return sayWrong(error, 'tally');
  }
}
