import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../augenhoehe.mjs', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'augenhoehe-analyse-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly told: string;
}

function analyse(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, 'analyse', ...words],
      { env: { ...process.env, LC_ALL: 'en_US.UTF-8' } },
      (error, out, told) => resolve({ status: Number(error?.code ?? 0), out, told }),
    );
  });
}

const families = 'von;nach\nMedici;Albizzi\nMedici;Tornabuoni\nAlbizzi;Ginori\n';

test('keeps who is tied with nobody, and says null where a figure does not exist', async () => {
  const list = await file('families.csv', families);
  const actors = await file('all.csv', 'id\nMedici\nAlbizzi\nTornabuoni\nGinori\nPucci\n');
  const { status, out, told } = await analyse(list, '--actors', actors, '--json');
  expect({ status, told }).toEqual({ status: 0, told: '' });
  const { network, actors: figures } = JSON.parse(out);
  expect(network).toMatchObject({
    actors: 5,
    ties: 3,
    density: 0.3,
    isolates: ['Pucci'],
    closenessCentralization: null,
    reciprocityDyad: null,
    cutpoints: ['Medici', 'Albizzi'],
  });
  expect(figures.at(-1)).toMatchObject({ id: 'Pucci', closeness: 0, constraint: null });
});

test('shows a table for people', async () => {
  const { status, out } = await analyse(await file('table.csv', families));
  expect(status).toBe(0);
  expect(out).toMatch(/Actors +4/);
  expect(out).toMatch(/Medici +2 +2 /);
});

test('reads arrows, weights and groups of GraphML', async () => {
  const path = await file(
    'arrows.graphml',
    `<graphml><key id="w" for="edge" attr.name="weight" attr.type="double"/><key id="g" for="node" attr.name="side" attr.type="string"/>
    <graph edgedefault="directed"><node id="a"><data key="g">x</data></node><node id="b"><data key="g">x</data></node><node id="c"><data key="g">y</data></node>
    <edge source="a" target="b"><data key="w">2</data></edge><edge source="b" target="a"/><edge source="b" target="c"/></graph></graphml>`,
  );
  const { status, out } = await analyse(path, '--group', 'side', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(out).network).toMatchObject({
    directed: true,
    ties: 3,
    reciprocityDyad: 0.5,
    reciprocityArc: 2 / 3,
    eiIndex: 0,
  });
});

test('names line by line what does not count, and leaves nothing else out', async () => {
  const path = await file('messy.csv', 'from,to,weight\na,a,1\na,b,x\n\na,c,1\nc,a,2\nb,,1\n');
  const { status, out, told } = await analyse(path, '--weights', 'weight', '--json');
  expect(status).toBe(1);
  expect(told.trim().split('\n')).toEqual([
    'line 2: ties "a" to itself, left out',
    'line 3: "x" is no number above 0, left out; please correct it',
    'line 4: blank line, skipped',
    'line 6: the same tie as in line 5, counts once',
    'line 7: an end of the tie is missing, left out; please add it',
  ]);
  expect(JSON.parse(out).network).toMatchObject({ actors: 3, ties: 1, isolates: ['b'] });
});

test.each([
  ['no file', [], 2, 'Name exactly one file.'],
  ['a file that is not there', ['nowhere.csv'], 2, 'does not exist'],
  ['an option that does not exist', ['x.csv', '--fast'], 2, "Unknown option '--fast'"],
])('says what is wrong with a call: %s', async (_, words, status, sentence) => {
  const ended = await analyse(...words);
  expect(ended.status).toBe(status);
  expect(ended.told).toContain(sentence);
});

test('refuses a file that declares entities, and JSON of another kind', async () => {
  const bomb = await file(
    'bomb.graphml',
    '<!DOCTYPE graphml [<!ENTITY a "aaaa">]><graphml><graph><node id="&a;"/></graph></graphml>',
  );
  expect(await analyse(bomb, '--json')).toMatchObject({ status: 1, out: '' });
  const other = await analyse(await file('other.json', '{"nodes":[]}'));
  expect(other.status).toBe(2);
  expect(other.told).toContain('no neighbourhood');
});

test('reads a neighbourhood as it is exported', async () => {
  const path = await file(
    'place.json',
    JSON.stringify({
      actors: [
        { id: '1', name: 'Chor', type: 'ver.sport' },
        { id: '2', name: 'Schule', type: null },
        { id: '3', name: 'Kiosk', type: null },
      ],
      ties: [
        { fromId: '1', toId: '2', type: 'austausch', level: 3 },
        { fromId: '2', toId: '1', type: 'angebot', level: 4 },
        { fromId: '2', toId: '3', type: 'wunsch', level: 1 },
      ],
    }),
  );
  const { status, out } = await analyse(path, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(out).network).toMatchObject({ actors: 3, ties: 1, isolates: ['3'] });
});
