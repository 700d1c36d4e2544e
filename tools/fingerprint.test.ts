import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'augenhoehe-fingerprint-'));
  await mkdir(join(root, 'src/ui'), { recursive: true });
  await writeFile(join(root, 'src/ui/button.tsx'), 'one');
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

function now(): string {
  return fingerprint(root, ['src', 'missing.json']);
}

test('the same files give the same fingerprint', () => {
  expect(now()).toBe(now());
});

test('a changed, added or renamed file changes it, however deep', async () => {
  const seen = new Set([now()]);
  await writeFile(join(root, 'src/ui/button.tsx'), 'two');
  seen.add(now());
  await writeFile(join(root, 'src/ui/field.tsx'), '');
  seen.add(now());
  await rename(join(root, 'src/ui/field.tsx'), join(root, 'src/ui/dialog.tsx'));
  seen.add(now());
  await writeFile(join(root, 'missing.json'), '{}');
  seen.add(now());
  expect(seen.size).toBe(5);
});

test('a test does not change it', async () => {
  const before = now();
  await writeFile(join(root, 'src/ui/button.test.tsx'), 'test');
  expect(now()).toBe(before);
});
