import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node24, root } from '../apps/cli/node24.mjs';
import { fingerprint } from './fingerprint.mjs';
import { npm } from './npm.mjs';

/** @typedef {'running' | 'developing'} Purpose */
/** @typedef {Record<string, { version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, link?: boolean }>} Packages */

const stamp = join(root, 'node_modules/.installed-from.json');

/**
 * Installs the npm packages that a purpose needs, when they are missing or older than the lockfile.
 * @param {Purpose} purpose
 */
export async function ensureInstalled(purpose) {
  const lock = fingerprint(root, ['package-lock.json']);
  const noted = readJson(stamp);
  if (noted?.lock === lock && satisfies(noted.purpose, purpose)) return;
  if (!satisfies(compareWithLock(), purpose)) {
    // A folder in which somebody develops keeps its tools when it is brought up to date.
    await install(holdsTools() ? 'developing' : purpose);
  }
  if (node24() === undefined) throw new Error(missingNode);
  writeFileSync(stamp, JSON.stringify({ lock, purpose: compareWithLock() ?? purpose }));
}

const missingNode =
  'npm did not install the Node 24 that Augenhöhe runs on. Allow the install script of the npm ' +
  'package "node" (npm rebuild node), or install Node 24 on this machine.';

/**
 * @param {Purpose | undefined} installed
 * @param {Purpose} wanted
 */
function satisfies(installed, wanted) {
  return installed === 'developing' || installed === wanted;
}

/**
 * Somebody may have run npm without us: compare package by package, as npm noted them.
 * @returns {Purpose | undefined} what is completely there
 */
function compareWithLock() {
  const present = installedPackages();
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json'))).filter(
    ([place, entry]) => place !== '' && !entry.optional && !entry.devOptional,
  );
  /** @param {typeof wanted} entries */
  function complete(entries) {
    return entries.every(
      ([place, entry]) => present[place] !== undefined && present[place].version === entry.version,
    );
  }
  if (complete(wanted)) return 'developing';
  return complete(wanted.filter(([, entry]) => !entry.dev)) ? 'running' : undefined;
}

function holdsTools() {
  return Object.values(installedPackages()).some((entry) => entry.dev);
}

function installedPackages() {
  return packagesIn(join(root, 'node_modules/.package-lock.json'));
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function packagesIn(file) {
  return readJson(file)?.packages ?? {};
}

/** @param {string} file */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {Purpose} purpose */
async function install(purpose) {
  console.log(`Installing what ${purpose} Augenhöhe needs: about a minute …`);
  const start = Date.now();
  const waiting = setInterval(() => console.log(`  … ${seconds(start)} so far`), 15_000);
  try {
    // Not "npm ci": it refuses when a registry lacks the optional packages of other systems.
    const scope = purpose === 'running' ? ['--omit=dev'] : [];
    await npm(['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', ...scope]);
  } finally {
    clearInterval(waiting);
  }
  if (purpose === 'running') removeNodeHeaders();
  console.log(`Installed in ${seconds(start)}.`);
}

/** Node's package brings 67 MB of headers to compile add-ons with; whoever runs Augenhöhe compiles none. */
function removeNodeHeaders() {
  const packages = join(root, 'node_modules/node/node_modules');
  if (!existsSync(packages)) return;
  for (const name of readdirSync(packages)) {
    if (name.startsWith('node-')) {
      rmSync(join(packages, name, 'include'), { recursive: true, force: true });
    }
  }
}

/** @param {number} start */
function seconds(start) {
  return `${Math.round((Date.now() - start) / 1000)} s`;
}
