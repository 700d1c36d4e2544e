import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest over the names and contents of files and folders; what is missing counts as missing.
 * @param {string} root
 * @param {readonly string[]} places relative to root
 */
export function fingerprint(root, places) {
  const digest = createHash('sha256');
  for (const file of places.flatMap((place) => filesIn(root, place))) {
    digest
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return digest.digest('hex');
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(root, place) {
  const found = statSync(join(root, place), { throwIfNoEntry: false });
  if (found === undefined || /\.test\.tsx?$/.test(place)) return [];
  if (!found.isDirectory()) return [place];
  const names = readdirSync(join(root, place)).toSorted();
  return names.flatMap((name) => filesIn(root, `${place}/${name}`));
}
