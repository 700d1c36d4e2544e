import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { answerOf } from './answer-of.ts';
import { RestingThread } from './resting-thread.ts';

/** Answers with how often it was asked, and breaks where it is told to. */
const program = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    let asked = 0;
    parentPort.on('message', (word) => {
      if (word === 'break') throw new Error('It broke.');
      asked += 1;
      parentPort.postMessage(asked);
    });
  `)}`,
);

function ask(thread: Worker, word: string): Promise<number> {
  thread.postMessage(word);
  return answerOf(thread);
}

test('one thread does one piece of work after the other', async () => {
  const resting = new RestingThread(program, 60_000);
  for (const times of [1, 2, 3]) {
    expect(await resting.lend((thread) => ask(thread, 'work'))).toBe(times);
  }
});

test('the work that breaks it fails alone', async () => {
  const resting = new RestingThread(program, 60_000);
  expect(await resting.lend((thread) => ask(thread, 'work'))).toBe(1);
  await expect(resting.lend((thread) => ask(thread, 'break'))).rejects.toThrow('It broke.');
  expect(await resting.lend((thread) => ask(thread, 'work'))).toBe(1);
});

test('it ends after a rest', async () => {
  const resting = new RestingThread(program, 1);
  let ended: Promise<unknown> = Promise.resolve();
  await resting.lend(async (thread) => {
    ended = once(thread, 'exit');
    await ask(thread, 'work');
  });
  await ended;
  expect(await resting.lend((thread) => ask(thread, 'work'))).toBe(1);
});
