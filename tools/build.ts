// `npm run build`: checks the content and builds the course at the same time. Who made a mistake in the content reads that alone,
// and not also how the build stumbled over it.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.mjs';

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number; readonly output: string }>;
}

/** Starts a program on this Node. What it prints is kept. */
function start(...args: string[]): Running {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  return {
    child,
    ended: new Promise((resolve) => {
      child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(said).toString() }));
    }),
  };
}

const check = start('src/authoring/cli.ts', '--brief');
const build = start(join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent');

const checked = await check.ended;
process.stdout.write(checked.output);
if (checked.code !== 0) {
  build.child.kill();
  await build.ended;
  process.exit(checked.code);
}
const built = await build.ended;
process.stdout.write(built.output);
process.exit(built.code);
