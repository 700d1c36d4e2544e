import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Said, speak } from './speak.ts';

/** Called in a way that makes no sense. */
export class CalledWrongly extends Error {}

export function wrong(said: Said): CalledWrongly {
  return new CalledWrongly(speak(said));
}

/** @throws CalledWrongly for options that do not exist */
export function parseWords<const Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) throw new CalledWrongly(error.message);
    throw error;
  }
}

/** Says on the terminal what was wrong with the call, and answers with its exit status. */
export function sayWrong(error: CalledWrongly, command: string): number {
  const help = speak({
    de: `Hilfe: augenhoehe ${command} --help`,
    en: `Help: augenhoehe ${command} --help`,
  });
  console.error(`${error.message}\n${help}`);
  return 2;
}
