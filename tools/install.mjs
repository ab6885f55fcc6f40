// Plain JavaScript without dependencies: it runs on a bare clone, on whatever Node is there (20 or newer).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const STAMP = join(root, 'node_modules', '.samen-scherp-lock');

/**
 * Installs what package-lock.json names, unless that is what node_modules already holds.
 * Ends the process with npm's own exit code when it fails.
 */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock;
  if (installed && existsSync(join(root, 'node_modules', '.bin', 'node'))) return;
  console.log('Pakketten installeren (alleen de eerste keer, of na een wijziging) …');
  // Not `npm ci`: that refuses a lockfile which lacks binaries for other platforms, and npm leaves those out when a
  // registry does not carry them (npm/cli#4828). `--no-save` keeps package-lock.json as it is; its versions still count.
  const result = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
  writeFileSync(STAMP, lock);
}

/**
 * Runs a program of the project with the project's own Node (node_modules/.bin comes first on the path).
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns exit code, and what it printed when `stdio` is 'pipe'
 */
export function run(command, args, options = {}) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env };
  env.PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`;
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
    env,
  });
  if (result.error) console.error(String(result.error));
  return { code: result.status ?? 1, output: `${result.stdout ?? ''}${result.stderr ?? ''}` };
}
