import { speak } from './speak.ts';

type Command = (words: readonly string[]) => Promise<number>;

/** Each loaded when it is called: help and an analysis need nothing of the server, which takes a second. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  demo: async () => (await import('./demo.ts')).demo,
  migrate: async () => (await import('./migrate-database.ts')).migrateDatabase,
  import: async () => (await import('./import-list.ts')).importList,
  export: async () => (await import('./export-file.ts')).exportFile,
  analyse: async () => (await import('./analyse/analyse-file.ts')).analyseFile,
  tally: async () => (await import('./tally/tally-files.ts')).tallyFiles,
  help: async () => {
    const { help } = await import('./help.ts');
    return () => Promise.resolve(help());
  },
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
  return await (await command())(words);
}

async function inWords(error: unknown): Promise<string | null> {
  const { ConfigError } = await import('@augenhoehe/server/config');
  const { DatabaseProblem } = await import('@augenhoehe/server');
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
  console.error((await inWords(error)) ?? error);
  process.exitCode = 1;
}
