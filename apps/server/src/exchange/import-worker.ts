import { parentPort } from 'node:worker_threads';
import {
  decideMany,
  headingsOf,
  listEntries,
  type PlanSession,
  reportSession,
  showEntry,
  startSession,
} from './plan-session.ts';
import { packSheets } from './packed-sheets.ts';
import { readList } from './read-list.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { understandContent } from './understand-content.ts';
import type { Asked, PlanTask, ReadList, Reply, TaskName, Tasks } from './worker-protocol.ts';

/** Plans kept for questions about them; a lost one is made again. */
const sessionsAtMost = 3;
const sessions = new Map<string, PlanSession>();

async function read({ bytes, ...said }: Tasks['read']['ask']): Promise<ReadList> {
  const { encoding, delimiter, sheets } = await readList(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  );
  const names = sheets.map(({ name }) => name);
  const { prepared, ...found } = understandContent(sheets, said);
  return { encoding, delimiter, sheets: names, packed: packSheets(prepared), ...found };
}

function plan(
  task: PlanTask,
  progress: (done: number, total: number) => void,
): PlanSession['planned'] {
  const session = startSession(task, progress);
  sessions.delete(task.key);
  sessions.set(task.key, session);
  for (const [oldest] of sessions) {
    if (sessions.size <= sessionsAtMost) break;
    sessions.delete(oldest);
  }
  return session.planned;
}

type Doers = {
  readonly [Name in TaskName]: (
    ask: Tasks[Name]['ask'],
    progress: (done: number, total: number) => void,
  ) => Tasks[Name]['answer'] | Promise<Tasks[Name]['answer']>;
};

function about<Answer>(key: string, answer: (session: PlanSession) => Answer): Answer | null {
  const session = sessions.get(key);
  return session === undefined ? null : answer(session);
}

const doers: Doers = {
  read,
  headings: headingsOf,
  plan: (task, progress) => plan(task, progress),
  entries: (ask) => about(ask.key, (session) => listEntries(session, ask)),
  entry: (ask) => about(ask.key, (session) => showEntry(session, ask.entryKey)),
  decide: (ask) => about(ask.key, (session) => decideMany(session, ask)),
  writes: (ask) =>
    about(ask.key, ({ plan: { newActors, changedActors, ties }, planned }) => ({
      newActors,
      changedActors,
      ties,
      planned,
    })),
  report: (ask) => about(ask.key, reportSession),
};

function send(reply: Reply): void {
  parentPort?.postMessage(reply);
}

async function answer<Name extends TaskName>({ id, task, ask }: Asked<Name>): Promise<void> {
  try {
    const done = await doers[task](ask, (count, total) => {
      send({ id, kind: 'progress', done: count, total });
    });
    send({ id, kind: 'done', answer: done });
  } catch (error) {
    if (error instanceof UnreadableFile) {
      send({ id, kind: 'unreadable', code: error.code, params: error.params });
    } else {
      send({
        id,
        kind: 'failed',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  }
}

parentPort?.on('message', (asked: Asked) => {
  void answer(asked);
});
