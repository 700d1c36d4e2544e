import { expect, test } from 'vitest';
import { ThreadQueue } from './thread-queue.ts';

/** Answers what it is told after so many milliseconds; below zero it never does. */
const program = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.once('message', ({ ms, answer }) => {
      if (answer === 'fail') throw new Error('It failed.');
      if (ms < 0) for (;;);
      setTimeout(() => parentPort.postMessage(answer), ms);
    });
  `)}`,
);

function queueOf(bounds: Partial<ConstructorParameters<typeof ThreadQueue>[0]> = {}) {
  const queue = new ThreadQueue({ waitingAtMost: 3, deadlineMs: 20_000, ...bounds });
  const read: string[] = [];
  async function ask(asker: string, ms = 50, answer = asker): Promise<unknown> {
    const answered = await queue.ask({
      program,
      asker,
      read: async () => {
        read.push(asker);
        return { ms, answer };
      },
      questionOf: (question) => question,
    });
    return answered.answer;
  }
  return { ask, read };
}

test('one after the other is answered, and reads when its turn has come', async () => {
  const { ask, read } = queueOf();
  const first = ask('a', 200);
  const others = [ask('b'), ask('c')];
  await first;
  expect(read.slice(0, 2)).not.toContain('c');
  expect(await Promise.all(others)).toEqual(['b', 'c']);
  expect(read).toEqual(['a', 'b', 'c']);
});

test('who asks much does not keep others waiting: one of an asker is answered, one waits', async () => {
  const { ask, read } = queueOf();
  const much = [ask('a', 200), ask('a'), ask('a'), ask('a')];
  const other = ask('b');
  const outcomes = await Promise.allSettled(much);
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
  ]);
  expect(outcomes[3]).toMatchObject({ reason: { status: 503, code: 'computing-busy' } });
  expect(await other).toBe('b');
  expect(read).toEqual(['a', 'a', 'b']);
});

test('no more wait than may', async () => {
  const { ask } = queueOf({ waitingAtMost: 2 });
  const asked = ['a', 'b', 'c', 'd'].map((asker) => ask(asker));
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
  ]);
  expect(await ask('d')).toBe('d');
});

test('a thread that takes too long is ended, and the next question gets another', async () => {
  const { ask } = queueOf({ deadlineMs: 1500 });
  const endless = ask('a', -1);
  const next = ask('b');
  await expect(endless).rejects.toMatchObject({ status: 503, code: 'computing-too-long' });
  expect(await next).toBe('b');
});

test('a question that fails, in its thread or while it is read, keeps nobody else waiting', async () => {
  const { ask } = queueOf();
  const failing = ask('a', 0, 'fail');
  const next = ask('b');
  await expect(failing).rejects.toThrow('It failed.');
  expect(await next).toBe('b');
  const queue = new ThreadQueue({ waitingAtMost: 1, deadlineMs: 20_000 });
  async function read(): Promise<never> {
    throw new Error('Nothing to read.');
  }
  const unread = queue.ask({ program, asker: 'a', read, questionOf: () => null });
  await expect(unread).rejects.toThrow('Nothing to read.');
});
