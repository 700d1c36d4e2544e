import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Plant, plants } from './boundaries/plants.ts';
import { rules } from './boundaries/rules.ts';

const root = dirname(import.meta.dirname);
const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});
/** Where plants stand. */
const places = ['packages', 'apps', 'tools'] as const;
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

function cruise(folder: string, output: 'json' | 'err', ...within: readonly string[]) {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  return spawnSync(
    process.execPath,
    [program, '--config', join(root, '.dependency-cruiser.mjs'), '-T', output, ...within],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
}

async function emptyTree(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-boundaries-'));
  folders.push(folder);
  for (const place of places) await mkdir(join(folder, place));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const workspace of [
    'packages/graph',
    'packages/domain',
    'apps/cli',
    'apps/server',
    'apps/web',
  ]) {
    await write(join(folder, workspace, 'package.json'), '{ "type": "module" }');
  }
  return folder;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The same plant in a file of its own for each kind of import, so that all kinds grow in one tree. */
function ofKind(kind: string, plant: Plant): Plant {
  function mark(path: string): string {
    return path.replace(/\.tsx?$/, `-${kind}$&`);
  }
  // Of a cycle both ends are planted.
  const imports = plant.rule === 'no-cycles' ? mark(plant.imports) : plant.imports;
  return { ...plant, file: mark(plant.file), imports };
}

async function sow(folder: string, plant: Plant, statement: string): Promise<void> {
  await write(join(folder, plant.file), `${statement.replace('$', plant.imports)}\n`);
  const target = join(folder, dirname(plant.file), plant.imports);
  const wanted = plant.imports.startsWith('.') && plant.rule !== 'no-missing-files';
  if (plant.rule === 'no-cycles') {
    await write(target, `${statement.replace('$', `./${basename(plant.file)}`)}\n`);
  } else if (wanted && !existsSync(target)) {
    await write(target, 'export const thing = 1;\n');
  }
}

test('every rule has a planted violation', () => {
  const named = rules.map((rule) => rule.name).toSorted();
  const planted = [...new Set(plants().map((plant) => plant.rule))].toSorted();
  expect(planted).toEqual(named);
});

describe('a forbidden import', () => {
  const statements = [
    ['value', "import { thing } from '$';\nexport const used = thing;"],
    ['type', "import type { Thing } from '$';\nexport type Used = Thing;"],
    ['re-export', "export { thing } from '$';"],
    ['dynamic', "export const later = import('$');"],
  ] as const;
  let found: ReadonlySet<string>;

  beforeAll(async () => {
    const folder = await emptyTree();
    for (const [kind, statement] of statements) {
      for (const plant of plants()) await sow(folder, ofKind(kind, plant), statement);
    }
    const { summary } = report.parse(JSON.parse(cruise(folder, 'json', ...places).stdout));
    found = new Set(summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
  });

  test.each(statements)('of the kind %s breaks the rule that forbids it', (kind) => {
    const planted = plants().map((plant) => ofKind(kind, plant));
    expect(planted.filter(({ rule, file }) => !found.has(`${rule} ${file}`))).toEqual([]);
  });
});

test('one violation is enough to fail the command', async () => {
  const folder = await emptyTree();
  await write(join(folder, 'packages/domain/src/access/index.ts'), "import 'node:fs';\n");
  const { status, stdout } = cruise(folder, 'err', ...places);
  expect(stdout).toContain('domain-no-node');
  expect(status).not.toBe(0);
});

test('imports that the architecture draws are allowed', async () => {
  const folder = await emptyTree();
  const allowed: readonly Plant[] = [
    ['packages/domain/src/path/index.ts', '../access/index.ts'],
    ['packages/domain/src/access/index.ts', '../catalogue/index.ts'],
    ['packages/domain/src/catalogue/index.ts', '../contract/index.ts'],
    ['packages/domain/src/exchange/index.ts', '../inventory/index.ts'],
    ['apps/server/src/exchange/index.ts', '../inventory/index.ts'],
    ['apps/server/src/inventory/index.ts', '../platform/clock.ts'],
    ['apps/server/src/index.ts', './exchange/index.ts'],
    ['apps/web/src/routes/actor.tsx', '../inventory/index.ts'],
    ['apps/cli/src/main.ts', '../../server/src/index.ts'],
    ['packages/domain/src/inventory/actor.test.ts', 'node:fs'],
  ].map(([file = '', imports = '']) => ({ rule: '', file, imports }));
  for (const plant of allowed) await sow(folder, plant, "export * from '$';");
  const { summary } = report.parse(JSON.parse(cruise(folder, 'json', ...places).stdout));
  expect(summary.violations).toEqual([]);
});

test('the real tree is really read', () => {
  // That all of it is clean is the check „Boundaries“ of `npm test`.
  const { summary } = report.parse(JSON.parse(cruise(root, 'json', 'packages/graph').stdout));
  expect(summary.violations).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(20);
});

test('the types of the domain hold neither browser nor Node', async () => {
  const folder = await emptyTree();
  await write(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'packages/domain/tsconfig.rules.json'),
      compilerOptions: {
        composite: false,
        emitDeclarationOnly: false,
        noEmit: true,
        rootDir: '.',
        tsBuildInfoFile: null,
        incremental: false,
      },
      include: ['reaching.ts'],
    }),
  );
  const words = ['document', 'fetch', 'process', 'Buffer', 'setTimeout'];
  await write(join(folder, 'reaching.ts'), words.map((word) => `void ${word};`).join('\n'));
  const program = join(root, 'node_modules/.bin/tsc');
  const { status, stdout } = spawnSync(program, ['-p', folder], { encoding: 'utf8' });
  expect(status).not.toBe(0);
  for (const word of words) expect(stdout).toContain(`Cannot find name '${word}'`);
});
