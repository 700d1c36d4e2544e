import type { ImportId } from '@augenhoehe/domain/exchange';
import type { Place } from '../access/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { Imports } from './imports.ts';
import type { EntriesQuery, EntryDetail, Tasks } from './worker-protocol.ts';

type Question = 'entries' | 'entry' | 'decide' | 'report';

/** Asks about the plan; a plan that the thread has let go is made again. */
export async function askPlan<Name extends Question>(
  imports: Imports,
  where: { readonly place: Place; readonly id: ImportId },
  question: { readonly task: Name; readonly ask: (key: string) => Tasks[Name]['ask'] },
): Promise<NonNullable<Tasks[Name]['answer']>> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const { key, planned } = await imports.plan(where.place, where.id);
    await planned;
    const answer = await imports.engine.ask(question.task, question.ask(key));
    if (answer !== null) return answer;
    imports.forget(where.id);
  }
  throw new ProblemError(503, 'import-busy');
}

export async function listEntries(
  imports: Imports,
  where: { readonly place: Place; readonly id: ImportId },
  query: EntriesQuery,
) {
  const { entries, matching } = await askPlan(imports, where, {
    task: 'entries',
    ask: (key) => ({ ...query, key }),
  });
  return { entries: [...entries], matching };
}

/** @throws ProblemError 404 `no-such-entry` */
export async function showEntry(
  imports: Imports,
  where: { readonly place: Place; readonly id: ImportId },
  entryKey: string,
): Promise<EntryDetail> {
  const answer = await askPlan(imports, where, {
    task: 'entry',
    ask: (key) => ({ key, entryKey }),
  });
  if (answer === 'no-such-entry') throw new ProblemError(404, 'no-such-entry');
  return answer;
}
