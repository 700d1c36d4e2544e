import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../augenhoehe.mjs', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'augenhoehe-tally-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly told: string;
}

function count(language: string, ...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, 'tally', ...words],
      { env: { ...process.env, LC_ALL: `${language}.UTF-8` } },
      (error, out, told) => resolve({ status: Number(error?.code ?? 0), out, told }),
    );
  });
}

const record = {
  format: 'augenhoehe-decision/1',
  question: 'Stellen wir eine Bank auf?',
  method: 'yes_no',
  options: [{ id: 'bank', text: 'Eine Bank am Wendehammer' }],
  voiceMode: 'person',
  entitled: ['a', 'b', 'c', 'd'].map((voice) => ({ voice })),
  ballots: [
    { voice: 'a', state: 'voted', values: 'yes' },
    { voice: 'b', state: 'voted', values: 'yes' },
    { voice: 'c', state: 'voted', values: 'no' },
  ],
};

test('counts a record and says whether its result is right', async () => {
  const right = await file('right.json', { ...record, result: { outcome: 'accepted' } });
  const { status, out, told } = await count('en_US', right);
  expect({ status, told }).toEqual({ status: 0, told: '' });
  expect(JSON.parse(out)).toEqual({
    outcome: 'accepted',
    winners: ['bank'],
    ranking: [['bank']],
    options: { bank: { yes: 2, no: 1, abstained: 0, invalid: 0, missing: 1, entitled: 4 } },
    base: { kind: 'yes_no', size: 3, yesPercent: 66.67 },
    quorum: { required: null, needed: 0, takingPart: 3, entitled: 4, met: true },
    agrees: true,
  });
  const wrong = await file('wrong.json', { ...record, result: { outcome: 'rejected' } });
  expect(JSON.parse((await count('en_US', wrong)).out)).toMatchObject({ agrees: false });
});

test('counts what is right of several files, and says what is wrong with the others', async () => {
  const right = await file('one.json', record);
  const faulty = await file('two.json', {
    ...record,
    ballots: [
      { voice: 'a', state: 'voted', values: 'perhaps' },
      { voice: 'b', state: 'voted' },
    ],
  });
  const broken = await file('three.json', '{"format": ');
  const { status, out, told } = await count('en_US', faulty, right, broken);
  expect(status).toBe(1);
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(out)).toMatchObject({ file: right, outcome: 'accepted' });
  expect(told.split('\n').slice(0, 2)).toEqual([
    `${faulty}: ballots[0].values: is none of: yes, no; please use one of them`,
    `${faulty}: ballots[1].values: is missing; please add it`,
  ]);
  expect(told).toContain(`${broken}: the file is no JSON in UTF-8`);
});

test('a refused record prints nothing, and says why in German too', async () => {
  const path = await file('second.json', {
    ...record,
    ballots: [record.ballots[0], record.ballots[0], { voice: 'z', state: 'abstained' }],
  });
  const { status, out, told } = await count('de_DE', path);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(told.trim().split('\n')).toEqual([
    `${path}: ballots[2].voice: „z“ steht nicht unter den Stimmberechtigten (entitled)`,
    `${path}: ballots[1].voice: ein zweiter Stimmzettel von „a“; bitte nur den gültigen lassen`,
  ]);
});

test.each([
  ['no file', [], 'Name at least one file.'],
  ['a file that is not there', ['nowhere.json'], 'does not exist'],
  ['an option that does not exist', ['x.json', '--fast'], "Unknown option '--fast'"],
])('says what is wrong with a call: %s', async (_, words, sentence) => {
  const ended = await count('en_US', ...words);
  expect(ended.status).toBe(2);
  expect(ended.told).toContain(sentence);
});
