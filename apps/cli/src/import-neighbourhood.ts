import { neighbourhoodFileLimits } from '@augenhoehe/domain/exchange';
import { openMigrated, restoreOnce, UnusableFile } from '@augenhoehe/server';
import { readConfig } from '@augenhoehe/server/config';
import { CalledWrongly, parseWords, sayWrong, wrong } from './called-wrongly.ts';
import { importHelp } from './import-help.ts';
import { readBytes } from './read-bytes.ts';
import { speak } from './speak.ts';
import { unusableWords } from './unusable-words.ts';

const options = {
  coordinator: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function tooLarge(): UnusableFile {
  return new UnusableFile('file-too-large', {
    megabytes: neighbourhoodFileLimits.bytes / 1_048_576,
  });
}

async function restore(file: string, coordinator: string | null): Promise<void> {
  const bytes = await readBytes(file, { most: neighbourhoodFileLimits.bytes, tooLarge });
  const database = await openMigrated(readConfig(process.env));
  try {
    const { slug, name, counts } = await restoreOnce(database, { bytes, coordinator });
    const [actors, ties] = [String(counts['actors'] ?? 0), String(counts['ties'] ?? 0)];
    const next = {
      de: 'Noch koordiniert es niemand. Der Link, den „augenhoehe serve“ beim Start ausgibt, führt zur Übernahme.',
      en: 'Nobody coordinates it yet. The link that "augenhoehe serve" prints when it starts leads there.',
    };
    console.log(
      speak({
        de: `„${name}“ ist zurück: ${actors} Akteure, ${ties} Beziehungen, Adresse ${slug}.`,
        en: `"${name}" is back: ${actors} actors, ${ties} ties, address ${slug}.`,
      }) + (coordinator === null ? `\n${speak(next)}` : ''),
    );
  } finally {
    await database.close();
  }
}

/** Answers with the exit status: 0 it is back, 1 the file cannot be used, 2 called wrongly. */
export async function importNeighbourhood(words: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseWords(words, options);
    if (values.help) {
      console.log(importHelp());
      return 0;
    }
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) {
      throw wrong({ de: 'Genau eine Datei angeben.', en: 'Name exactly one file.' });
    }
    await restore(file, values.coordinator ?? null);
    return 0;
  } catch (error) {
    if (error instanceof UnusableFile) {
      console.error(unusableWords(error));
      return 1;
    }
    if (!(error instanceof CalledWrongly)) throw error;
    return sayWrong(error, 'import');
  }
}
