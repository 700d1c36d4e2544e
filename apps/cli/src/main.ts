import { DatabaseProblem } from '@augenhoehe/server';
import { ConfigError } from '@augenhoehe/server/config';
import { analyseFile } from './analyse/analyse-file.ts';
import { demo } from './demo.ts';
import { exportFile } from './export-file.ts';
import { help } from './help.ts';
import { importList } from './import-list.ts';
import { migrateDatabase } from './migrate-database.ts';
import { serve } from './serve.ts';
import { speak } from './speak.ts';

type Command = (words: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  serve,
  demo,
  migrate: migrateDatabase,
  import: importList,
  export: exportFile,
  analyse: analyseFile,
  help: () => Promise.resolve(help()),
};

/** Answers with the exit status: 0 done, 1 refused, 2 called wrongly. */
async function run([name = 'help', ...words]: readonly string[]): Promise<number> {
  const command = commands[name === '--help' || name === '-h' ? 'help' : name];
  if (command === undefined) {
    console.error(
      speak({
        de: `Den Befehl „${name}“ gibt es nicht. „augenhoehe help“ zeigt alle.`,
        en: `There is no command "${name}". "augenhoehe help" shows all.`,
      }),
    );
    return 2;
  }
  return await command(words);
}

function inWords(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof DatabaseProblem) return error.message;
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') return null;
  return speak({
    de: 'Auf diesem Anschluss läuft schon etwas. PORT=4301 wählt einen anderen.',
    en: 'Something runs on this port already. PORT=4301 chooses another one.',
  });
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  // What the operator can mend is said in words; everything else is ours and shows its trace.
  console.error(inWords(error) ?? error);
  process.exitCode = 1;
}
