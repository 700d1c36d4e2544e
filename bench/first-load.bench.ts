/** JavaScript that a browser loads before the first page stands, compressed as it travels. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { type Measured, report } from './support/budget.ts';

const dist = new URL('../apps/web/dist/', import.meta.url);

async function gzipped(path: string): Promise<number> {
  return gzipSync(await readFile(new URL(path, dist)), { level: 9 }).byteLength / 1000;
}

/** The entry and everything it imports before anything runs. */
function firstFiles(html: string): string[] {
  const found = html.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/([^"]+\.js)"/g);
  return [...new Set([...found].map(([, path]) => path ?? ''))];
}

const files = firstFiles(await readFile(new URL('index.html', dist), 'utf8'));
const measured: Measured[] = [];
for (const file of files) measured.push({ what: file, value: await gzipped(file), unit: 'kB' });
const total = measured.reduce((sum, { value }) => sum + value, 0);
report([...measured, { what: 'first load', value: total, unit: 'kB', atMost: 230 }]);
