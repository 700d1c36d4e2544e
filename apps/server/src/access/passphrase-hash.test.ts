import { expect, test } from 'vitest';
import { hash, hashIfPermitted, verify } from './passphrase-hash.ts';

test('a crowd is served in turn, and each hash fits its own passphrase only', async () => {
  const passphrases = Array.from({ length: 8 }, (_, number) => `drei Tassen Tee ${number}`);
  const hashes = await Promise.all(passphrases.map((passphrase) => hash(passphrase)));
  expect(new Set(hashes).size).toBe(8);
  const [first = ''] = hashes;
  expect(await verify({ hash: first, password: 'drei Tassen Tee 0' })).toBe(true);
  expect(await verify({ hash: first, password: 'drei Tassen Tee 1' })).toBe(false);
});

test('one that fails leaves its place to the next', async () => {
  const broken = { hash: 'no hash at all', password: 'x' };
  const attempts = await Promise.allSettled([1, 2, 3, 4].map(() => verify(broken)));
  expect(attempts.every(({ status }) => status === 'rejected')).toBe(true);
  expect(await hash('drei Tassen Tee')).toContain(':');
});

test('what is permitted no more when its turn comes is not hashed, and leaves its place', async () => {
  let asked = 0;
  async function permitFirstThree(): Promise<void> {
    asked += 1;
    if (asked > 3) throw new Error('The link is used up.');
    await Promise.resolve();
  }
  const attempts = await Promise.allSettled(
    Array.from({ length: 8 }, () => hashIfPermitted('drei Tassen Tee', permitFirstThree)),
  );
  expect(asked).toBe(8);
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  expect(await hash('drei Tassen Tee')).toContain(':');
});
